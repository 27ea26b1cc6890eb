package org.customerprofiles.tck.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Keeps secrets out of reports: the values of headers and query parameters that carry them, and those same values
 * wherever a target repeats them.
 */
public final class Redaction {

    /** What stands where a secret stood. */
    public static final String MARK = "[redacted]";

    private static final Set<String> SECRET_HEADERS =
            Set.of("authorization", "proxy-authorization", "x-amz-security-token", "cookie", "set-cookie");
    private static final Pattern SECRET_PARAMETER =
            Pattern.compile("(?i)([?&]x-amz-(?:signature|security-token|credential)=)[^&#]*");
    private static final Pattern USER_INFO = Pattern.compile("^([a-zA-Z][a-zA-Z0-9+.-]*://)[^/?#]*@");
    private static final Pattern SIGNATURE = Pattern.compile("Signature=([^,\\s]+)");

    /** Shorter texts would be found by chance. */
    private static final int SHORTEST_SECRET = 16;

    private final List<String> secrets;

    private Redaction(Collection<String> secrets) {
        this.secrets = secrets.stream()
                .filter(secret -> secret.length() >= SHORTEST_SECRET)
                .distinct()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
    }

    /** Knows no values, only the places where secrets stand. */
    static Redaction none() {
        return new Redaction(List.of());
    }

    /** Knows the values that a request's headers keep secret. */
    public static Redaction of(Map<String, List<String>> requestHeaders) {
        List<String> secrets = new ArrayList<>();
        requestHeaders.forEach((name, values) -> {
            if (isSecret(name)) {
                values.forEach(value -> {
                    secrets.add(value);
                    SIGNATURE.matcher(value).results().forEach(part -> secrets.add(part.group(1)));
                });
            }
        });
        return new Redaction(secrets);
    }

    /** The text without the known values. */
    public String text(String text) {
        String redacted = text;
        for (String secret : secrets) {
            redacted = redacted.replace(secret, MARK);
        }
        return redacted;
    }

    /** The URL without user, password and secret query parameters. */
    public String url(String url) {
        String anonymous = USER_INFO.matcher(url).replaceFirst("$1");
        return text(SECRET_PARAMETER.matcher(anonymous).replaceAll("$1" + Matcher.quoteReplacement(MARK)));
    }

    /** The headers by name, without the values of those that are secret. */
    public Map<String, List<String>> headers(Map<String, List<String>> headers) {
        Map<String, List<String>> redacted = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        headers.forEach((name, values) -> {
            if (name != null) {
                redacted.put(
                        name,
                        isSecret(name)
                                ? List.of(MARK)
                                : values.stream().map(this::text).toList());
            }
        });
        return Collections.unmodifiableMap(redacted);
    }

    private static boolean isSecret(String header) {
        return header != null && SECRET_HEADERS.contains(header.toLowerCase(Locale.ROOT));
    }
}
