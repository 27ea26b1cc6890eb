package org.customerprofiles.tck.check;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.customerprofiles.tck.drive.Shape;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;

/** Wire-70: a success has no member that its schema does not know. What is inside an unknown member is not looked at. */
final class UndocumentedMembers implements Check {

    static final String RULE = "Wire-70";

    @Override
    public Stream<Violation> violations(Answer answer) {
        return answer.isError()
                ? Stream.empty()
                : answer.shape().stream()
                        .flatMap(shape ->
                                answer.body().stream().flatMap(body -> unknown(shape, body, JsonPointer.empty())));
    }

    private static Stream<Violation> unknown(Shape shape, JsonNode node, JsonPointer place) {
        if (node.isArray()) {
            return shape.element().stream()
                    .flatMap(element -> IntStream.range(0, node.size())
                            .boxed()
                            .flatMap(index -> unknown(element, node.get(index), place.appendIndex(index))));
        }
        return node.properties().stream().flatMap(member -> {
            String name = member.getKey();
            JsonPointer inner = place.appendProperty(name);
            return shape.member(name)
                    .map(known -> unknown(known, member.getValue(), inner))
                    .orElseGet(() -> Stream.of(violation(shape, name, inner)));
        });
    }

    private static Violation violation(Shape shape, String name, JsonPointer place) {
        return new Violation(
                RULE,
                "one of the members " + String.join(", ", shape.members()),
                Excerpt.of(name),
                "body " + place + ", schemas/" + shape.path());
    }
}
