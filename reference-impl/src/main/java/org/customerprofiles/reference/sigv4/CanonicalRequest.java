package org.customerprofiles.reference.sigv4;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.Map;
import java.util.SortedSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.customerprofiles.reference.restjson.WireRequest;

/**
 * The one text that client and server make of a request, however it was spelled.
 *
 * @param text the canonical request of AWS Signature Version 4
 */
record CanonicalRequest(String text) {

    /**
     * The payload's hash is always that of the body that came, whatever {@code x-amz-content-sha256} claims: no operation
     * of the service may leave its payload unsigned.
     *
     * @param signedHeaders names in lower case, of headers that the request has
     */
    static CanonicalRequest of(WireRequest request, SortedSet<String> signedHeaders) {
        return new CanonicalRequest(String.join(
                "\n",
                request.method(),
                path(request.path()),
                query(request.query()),
                headers(request, signedHeaders),
                String.join(";", signedHeaders),
                Digests.sha256(request.body())));
    }

    /** Without dots and empty segments, and escaped once more: every service but S3 signs what was sent, escapes included. */
    private static String path(String sent) {
        Deque<String> segments = new ArrayDeque<>();
        for (String segment : sent.split("/")) {
            if (segment.equals("..")) {
                segments.pollLast();
            } else if (!segment.isEmpty() && !segment.equals(".")) {
                segments.addLast(UriEscapes.encoded(segment.getBytes(UTF_8)));
            }
        }
        String end = sent.endsWith("/") && !segments.isEmpty() ? "/" : "";
        return "/" + String.join("/", segments) + end;
    }

    /** Sorted by name, then by value, both as they are escaped. */
    private static String query(String sent) {
        return Stream.of(sent.split("&"))
                .filter(parameter -> !parameter.isEmpty())
                .map(CanonicalRequest::parameter)
                .sorted(Map.Entry.<String, String>comparingByKey()
                        .thenComparing(Map.Entry.comparingByValue(Comparator.naturalOrder())))
                .map(parameter -> parameter.getKey() + "=" + parameter.getValue())
                .collect(Collectors.joining("&"));
    }

    private static Map.Entry<String, String> parameter(String sent) {
        int equals = sent.indexOf('=');
        String name = equals < 0 ? sent : sent.substring(0, equals);
        String value = equals < 0 ? "" : sent.substring(equals + 1);
        return Map.entry(UriEscapes.reencoded(name), UriEscapes.reencoded(value));
    }

    private static String headers(WireRequest request, SortedSet<String> names) {
        return names.stream()
                .map(name -> name + ":" + value(request, name) + "\n")
                .collect(Collectors.joining());
    }

    private static String value(WireRequest request, String name) {
        return request.header(name).orElseThrow().strip().replaceAll(" +", " ");
    }
}
