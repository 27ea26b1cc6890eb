package org.customerprofiles.tck.check;

import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.customerprofiles.tck.drive.Shape;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;

/** Wire-10: maps such as Attributes and Tags hold no nulls; clients keep those, unlike null members. */
final class NoNullInMaps implements Check {

    static final String RULE = "Wire-10";

    @Override
    public Stream<Violation> violations(Answer answer) {
        return answer.shape()
                .flatMap(shape -> answer.body().map(body -> nulls(shape, body, JsonPointer.empty())))
                .orElse(Stream.empty());
    }

    private static Stream<Violation> nulls(Shape shape, JsonNode node, JsonPointer place) {
        if (node.isArray()) {
            return IntStream.range(0, node.size())
                    .boxed()
                    .flatMap(index -> inside(shape.element(), node.get(index), place.appendIndex(index)));
        }
        return node.properties().stream().flatMap(member -> {
            JsonPointer inner = place.appendProperty(member.getKey());
            return shape.isMap() && member.getValue().isNull()
                    ? Stream.of(violation(shape, inner))
                    : inside(shape.member(member.getKey()), member.getValue(), inner);
        });
    }

    private static Stream<Violation> inside(Optional<Shape> shape, JsonNode node, JsonPointer place) {
        return shape.filter(known -> node.isContainer()).stream().flatMap(known -> nulls(known, node, place));
    }

    private static Violation violation(Shape map, JsonPointer place) {
        return new Violation(
                RULE, "no entry, or one with a value", "null", "body " + place + ", schemas/" + map.path());
    }
}
