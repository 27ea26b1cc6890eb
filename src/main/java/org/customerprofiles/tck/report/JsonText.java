package org.customerprofiles.tck.report;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;

/** Reads and writes JSON so that nothing but its layout changes. */
public final class JsonText {

    /** What is longer is laid out over several lines. */
    private static final int WIDTH = 88;

    private static final String INDENT = "  ";

    /** Strict where leniency would lose something: a member that comes twice, what follows the end, zeros of a fraction. */
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private JsonText() {}

    /** A text as JSON; empty when it is none, or none that could be written again without loss. */
    public static Optional<JsonNode> read(String text) {
        try {
            return Optional.ofNullable(JSON.readTree(text)).filter(node -> !node.isMissingNode());
        } catch (JacksonException | NumberFormatException notJson) {
            return Optional.empty();
        }
    }

    /** A body, with a line for each of its members; a text that is no JSON as it is. */
    public static String laidOut(String text) {
        return read(text)
                .map(json -> json.isObject() ? broken(json, "") : laidOut(json, "", 0))
                .orElse(text);
    }

    /** JSON over as many lines as it takes. */
    public static String laidOut(JsonNode node) {
        return laidOut(node, "", 0);
    }

    /** @param before how many characters stand in the line already */
    private static String laidOut(JsonNode node, String indent, int before) {
        String line = onOneLine(node);
        return before + line.length() <= WIDTH && !hasStructures(node) ? line : broken(node, indent);
    }

    private static String broken(JsonNode node, String indent) {
        if (node.isEmpty()) {
            return onOneLine(node);
        }
        String inner = indent + INDENT;
        Stream<String> parts = node.isObject()
                ? node.properties().stream().map(member -> member(member, inner))
                : node.valueStream().map(element -> laidOut(element, inner, inner.length()));
        List<String> ends = node.isObject() ? List.of("{", "}") : List.of("[", "]");
        return parts.map(part -> inner + part)
                .collect(Collectors.joining(",\n", ends.get(0) + "\n", "\n" + indent + ends.get(1)));
    }

    private static String member(Map.Entry<String, JsonNode> member, String indent) {
        String name = quoted(member.getKey()) + ": ";
        return name + laidOut(member.getValue(), indent, indent.length() + name.length());
    }

    /** Whether there is more in it than scalars, and structures of scalars. */
    private static boolean hasStructures(JsonNode node) {
        return node.valueStream().anyMatch(inner -> inner.valueStream().anyMatch(JsonNode::isContainer));
    }

    public static String onOneLine(JsonNode node) {
        if (node.isObject()) {
            return node.properties().stream()
                    .map(member -> quoted(member.getKey()) + ": " + onOneLine(member.getValue()))
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        return node.isArray()
                ? node.valueStream().map(JsonText::onOneLine).collect(Collectors.joining(", ", "[", "]"))
                : node.toString();
    }

    private static String quoted(String text) {
        return JSON.writeValueAsString(text);
    }
}
