package org.customerprofiles.tck.drive;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Keeps what the kit was entrusted with out of what it passes on: the values of the target's own headers leave the
 * requests, and those and the credentials leave the responses, should a target repeat them. Nothing that is made of an
 * exchange, a message or an excerpt for example, can hold them then.
 */
final class Secrets {

    private static final String MARK = "[redacted]";
    private static final Pattern PARTS = Pattern.compile("(?:Credential=([^/,\\s]+)|Signature=([^,\\s]+))");

    /** Shorter texts would be found by chance. */
    private static final int SHORTEST = 8;

    private final Set<String> ownHeaders = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
    private final Set<String> secretHeaders = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);

    /** @param ownHeaders the names of the headers that the target's owner has given */
    Secrets(Set<String> ownHeaders) {
        this.ownHeaders.addAll(ownHeaders);
        this.secretHeaders.addAll(ownHeaders);
        this.secretHeaders.addAll(Set.of("Authorization", "X-Amz-Security-Token"));
    }

    /** The request as it may be shown. What the signature is made of stays, as it shows how the request was signed. */
    WireRequest outOf(WireRequest request) {
        if (ownHeaders.isEmpty()) {
            return request;
        }
        Map<String, List<String>> headers = new LinkedHashMap<>();
        request.headers()
                .forEach((name, values) -> headers.put(name, ownHeaders.contains(name) ? List.of(MARK) : values));
        return new WireRequest(request.method(), request.uri(), headers, request.body());
    }

    /** The response to a request without the secrets that the request held. */
    WireResponse outOf(WireResponse response, WireRequest request) {
        List<String> secrets = secretsOf(request);
        UnaryOperator<String> clean = text -> {
            String cleaned = text;
            for (String secret : secrets) {
                cleaned = cleaned.replace(secret, MARK);
            }
            return cleaned;
        };
        Map<String, List<String>> headers = new LinkedHashMap<>();
        response.headers()
                .forEach((name, values) ->
                        headers.put(name, values.stream().map(clean).toList()));
        // one character for each byte, so that bytes that are no text survive
        String body = new String(response.body(), StandardCharsets.ISO_8859_1);
        return new WireResponse(response.status(), headers, clean.apply(body).getBytes(StandardCharsets.ISO_8859_1));
    }

    private List<String> secretsOf(WireRequest request) {
        List<String> secrets = new ArrayList<>();
        request.headers().forEach((name, values) -> {
            if (secretHeaders.contains(name)) {
                values.forEach(value -> secrets.addAll(partsOf(value)));
            }
        });
        return secrets.stream().filter(secret -> secret.length() >= SHORTEST).toList();
    }

    /** A value as it stands and as JSON may spell it, and the parts of it that are secret by themselves. */
    private static List<String> partsOf(String value) {
        Stream<String> parts =
                PARTS.matcher(value).results().map(part -> part.group(1) == null ? part.group(2) : part.group(1));
        return Stream.concat(Stream.of(value), parts)
                .flatMap(secret -> Stream.of(secret, json(secret), json(secret).replace("/", "\\/")))
                .distinct()
                .toList();
    }

    private static String json(String text) {
        return text.replaceAll("[\"\\\\]", Matcher.quoteReplacement("\\") + "$0");
    }
}
