package org.customerprofiles.tck.examples;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.customerprofiles.tck.drive.MemberType;
import org.customerprofiles.tck.drive.Shape;
import org.customerprofiles.tck.report.JsonText;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A response's JSON with its members in the order of the schema, and with points in time that are as far apart in every
 * recording: equal ones stay equal, and later ones later.
 */
final class StableAnswer {

    /** The first point in time of every example. */
    private static final BigDecimal FIRST =
            BigDecimal.valueOf(Instant.parse("2026-01-05T09:30:00.250Z").toEpochMilli(), 3);

    private static final BigDecimal STEP = new BigDecimal("61.125");

    private final List<BigDecimal> times;

    private StableAnswer(TreeSet<BigDecimal> times) {
        this.times = List.copyOf(times);
    }

    /** The stable form of a body; one that is no JSON as it is. */
    static String of(Shape shape, String body) {
        return JsonText.read(body)
                .map(answer -> {
                    TreeSet<BigDecimal> times = new TreeSet<>();
                    collect(shape, answer, times);
                    return JsonText.onOneLine(new StableAnswer(times).stable(shape, answer));
                })
                .orElse(body);
    }

    private static void collect(Shape shape, JsonNode node, TreeSet<BigDecimal> times) {
        if (shape.type() == MemberType.TIMESTAMP && node.isNumber()) {
            times.add(node.decimalValue());
        }
        shape.element().ifPresent(element -> node.valueStream().forEach(each -> collect(element, each, times)));
        node.properties()
                .forEach(member ->
                        shape.member(member.getKey()).ifPresent(inner -> collect(inner, member.getValue(), times)));
    }

    private JsonNode stable(Shape shape, JsonNode node) {
        if (shape.type() == MemberType.TIMESTAMP && node.isNumber()) {
            return JsonNodeFactory.instance.numberNode(FIRST.add(STEP.multiply(rank(node.decimalValue()))));
        }
        if (node.isArray() && shape.element().isPresent()) {
            ArrayNode list = JsonNodeFactory.instance.arrayNode();
            node.valueStream().forEach(each -> list.add(stable(shape.element().get(), each)));
            return list;
        }
        return node.isObject() ? ordered(shape, node) : node;
    }

    private BigDecimal rank(BigDecimal time) {
        return BigDecimal.valueOf(times.indexOf(time));
    }

    /** The members that the schema knows in its order, then all others, and the names of a map, by the alphabet. */
    private ObjectNode ordered(Shape shape, JsonNode node) {
        List<String> names = new ArrayList<>(shape.members());
        names.retainAll(node.propertyNames());
        node.propertyNames().stream()
                .filter(name -> !shape.members().contains(name))
                .sorted()
                .forEach(names::add);
        ObjectNode ordered = JsonNodeFactory.instance.objectNode();
        for (String name : names) {
            JsonNode value = node.get(name);
            ordered.set(
                    name, shape.member(name).map(inner -> stable(inner, value)).orElse(value));
        }
        return ordered;
    }
}
