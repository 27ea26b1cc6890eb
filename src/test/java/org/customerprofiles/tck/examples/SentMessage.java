package org.customerprofiles.tck.examples;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * What a request says, however its parts are encoded and laid out.
 *
 * @param path its segments, decoded
 * @param query the values of each parameter, decoded
 * @param body plain values; a body that is missing is an object without members
 */
public record SentMessage(String method, List<String> path, Map<String, List<String>> query, Object body) {

    private static final ObjectMapper JSON = new ObjectMapper();

    public static SentMessage of(String method, URI uri, String body) {
        return new SentMessage(
                method,
                Arrays.stream(uri.getRawPath().split("/", -1))
                        .map(SentMessage::decoded)
                        .toList(),
                query(uri),
                plain(JSON.readTree(body.isBlank() ? "{}" : body)));
    }

    /** Reads the form of the wire that an example shows. */
    public static SentMessage of(Example example) {
        String[] headAndBody = example.wireRequest().split("\n\n", 2);
        String[] requestLine = headAndBody[0].lines().findFirst().orElseThrow().split(" ");
        return of(requestLine[0], URI.create(requestLine[1]), headAndBody.length < 2 ? "" : headAndBody[1]);
    }

    private static Map<String, List<String>> query(URI uri) {
        Map<String, List<String>> query = new TreeMap<>();
        if (uri.getRawQuery() != null) {
            for (String parameter : uri.getRawQuery().split("&")) {
                String[] nameAndValue = parameter.split("=", 2);
                query.computeIfAbsent(decoded(nameAndValue[0]), name -> new ArrayList<>())
                        .add(decoded(nameAndValue[1]));
            }
        }
        return query;
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    /** Equal numbers are equal, whether they are written with a fraction or without. */
    static Object plain(JsonNode node) {
        if (node.isObject()) {
            Map<String, Object> members = new LinkedHashMap<>();
            node.properties().forEach(member -> members.put(member.getKey(), plain(member.getValue())));
            return members;
        }
        if (node.isArray()) {
            return node.valueStream().map(SentMessage::plain).toList();
        }
        return node.isNumber() ? node.decimalValue().stripTrailingZeros() : node.toString();
    }
}
