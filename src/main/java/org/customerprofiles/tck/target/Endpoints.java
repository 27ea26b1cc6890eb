package org.customerprofiles.tck.target;

import java.net.URI;
import java.net.URISyntaxException;

/** Addresses as people write them. */
public final class Endpoints {

    private static final String DOMAIN = "{domain}";

    private Endpoints() {}

    /**
     * An http or https address, without a trailing slash.
     *
     * @throws IllegalArgumentException when it is none; the message says what to write
     */
    public static URI parse(String text) {
        URI uri = uri(text);
        if (uri.getRawUserInfo() != null) {
            throw new IllegalArgumentException("the URL holds a user or a password, which would end in reports; send"
                    + " them in a header, with its value from the environment");
        }
        if (uri.getRawQuery() != null || uri.getRawFragment() != null) {
            throw new IllegalArgumentException(
                    "'" + text + "' has more than a path after the host; paths of the API are appended to it");
        }
        return uri;
    }

    /**
     * An http or https address with {@code {domain}} in it.
     *
     * @throws IllegalArgumentException when it is none; the message says what to write
     */
    public static String parseTrigger(String text) {
        if (!text.contains(DOMAIN)) {
            throw new IllegalArgumentException(
                    "'" + text + "' has no " + DOMAIN + " in it, where the domain's name goes");
        }
        uri(text.replace(DOMAIN, "domain"));
        return text;
    }

    private static URI uri(String text) {
        try {
            URI uri = new URI(text.endsWith("/") ? text.substring(0, text.length() - 1) : text);
            if (uri.getHost() != null && String.valueOf(uri.getScheme()).matches("(?i)https?")) {
                return uri;
            }
        } catch (URISyntaxException malformed) {
            // said below, in the words that also serve for a URL without a host
        }
        throw new IllegalArgumentException(
                "'" + text + "' is not an http or https URL; write for example http://127.0.0.1:8787");
    }
}
