package org.customerprofiles.tck.steps;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.ObjectNode;

/** How the steps look at JSON: null, absent and the empty string are one thing. */
final class Json {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private Json() {}

    /** A text as JSON; empty when it is none. */
    static Optional<JsonNode> parse(String text) {
        try {
            return Optional.ofNullable(MAPPER.readTree(text));
        } catch (JacksonException notJson) {
            return Optional.empty();
        }
    }

    /** A value as Java has it: maps, lists, texts, numbers. */
    static Object plain(JsonNode node) {
        return MAPPER.treeToValue(node, Object.class);
    }

    /** Whether a value is there: not missing, null, empty text, nor a structure or list of nothing but such. */
    static boolean isPresent(JsonNode node) {
        if (node.isContainer()) {
            return elements(node).anyMatch(Json::isPresent);
        }
        return !node.isMissingNode()
                && !node.isNull()
                && !(node.isString() && node.stringValue().isEmpty());
    }

    /** A scalar's text, a number's in its shortest form, a list's elements separated by commas; empty when absent. */
    static String text(JsonNode node) {
        if (node.isArray()) {
            return elements(node).map(Json::text).collect(Collectors.joining(", "));
        }
        if (node.isObject()) {
            return node.toString();
        }
        if (Double.isFinite(number(node))) {
            return node.decimalValue().stripTrailingZeros().toPlainString();
        }
        return isPresent(node) ? node.asString() : "";
    }

    /** Not finite for what is no number, and for what is beyond all counting, such as 1e400. */
    private static double number(JsonNode node) {
        return node.isNumber() ? node.asDouble(Double.NaN) : Double.NaN;
    }

    /** A list's elements, or a structure's values. */
    static Stream<JsonNode> elements(JsonNode node) {
        return StreamSupport.stream(node.spliterator(), false);
    }

    /** The value at a dotted path, which may lead into JSON that is carried as a text. */
    static JsonNode at(JsonNode node, String path) {
        JsonNode reached = node;
        for (String name : path.split("\\.")) {
            JsonNode outer = reached.isString() ? parse(reached.stringValue()).orElse(reached) : reached;
            reached = outer.isArray() && name.matches("\\d+") ? outer.path(Integer.parseInt(name)) : outer.path(name);
        }
        return reached;
    }

    /** A structure without one of its members. */
    static JsonNode without(JsonNode node, String member) {
        return node instanceof ObjectNode structure ? structure.deepCopy().without(member) : node;
    }

    /** The members that are present, flattened to dotted paths, for comparison and for people. */
    static Map<String, String> flat(JsonNode node) {
        Map<String, String> flat = new TreeMap<>();
        flatten("", node, flat);
        return flat;
    }

    private static void flatten(String prefix, JsonNode node, Map<String, String> flat) {
        if (node.isObject()) {
            node.properties()
                    .forEach(member -> flatten(
                            prefix.isEmpty() ? member.getKey() : prefix + "." + member.getKey(),
                            member.getValue(),
                            flat));
        } else if (node.isArray()) {
            int index = 0;
            for (JsonNode element : node) {
                flatten(prefix + "." + index++, element, flat);
            }
        } else if (isPresent(node)) {
            flat.put(prefix, text(node));
        }
    }

    /** What differs between two flattened states, for people; empty when nothing does. */
    static String difference(Map<String, String> before, Map<String, String> after) {
        Map<String, String> differing = new LinkedHashMap<>();
        Stream.concat(before.keySet().stream(), after.keySet().stream())
                .distinct()
                .filter(path -> !Objects.equals(before.get(path), after.get(path)))
                .forEach(path -> differing.put(path, before.get(path) + " -> " + after.get(path)));
        return differing.entrySet().stream()
                .map(entry -> entry.getKey() + ": " + entry.getValue())
                .collect(Collectors.joining("; "));
    }
}
