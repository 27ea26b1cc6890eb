package org.customerprofiles.reference.restjson;

import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A request as it came over the wire.
 *
 * @param path the path of the request target, percent-encoding untouched
 * @param query what follows the question mark, percent-encoding untouched; empty when there is none
 * @param headers the header fields; names in any case
 */
public record WireRequest(String method, String path, String query, Map<String, String> headers, byte[] body) {

    public WireRequest {
        headers = anyCase(headers);
    }

    private static Map<String, String> anyCase(Map<String, String> headers) {
        if (headers instanceof SortedMap<?, ?> sorted && sorted.comparator() == String.CASE_INSENSITIVE_ORDER) {
            return headers;
        }
        Map<String, String> anyCase = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        anyCase.putAll(headers);
        return anyCase;
    }

    public Optional<String> header(String name) {
        return Optional.ofNullable(headers.get(name));
    }
}
