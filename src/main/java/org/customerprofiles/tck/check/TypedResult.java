package org.customerprofiles.tck.check;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.customerprofiles.tck.drive.SdkView;
import org.customerprofiles.tck.drive.Shape;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;

/**
 * Wire-61: an AWS SDK reads a success, and its typed result has what was sent. Where a body departs from its schema that
 * is said by other rules, and no values are compared.
 */
final class TypedResult implements Check {

    static final String RULE = "Wire-61";

    @Override
    public Stream<Violation> violations(Answer answer) {
        if (!answer.response().succeeded()) {
            return Stream.empty();
        }
        return answer.sdkView().stream().flatMap(view -> violations(answer, view));
    }

    private static Stream<Violation> violations(Answer answer, SdkView view) {
        if (!(view instanceof SdkView.Result result)) {
            return Stream.of(violation("a typed result", TypedException.told(view), "what the AWS SDK does"));
        }
        if (answer.shape().isEmpty()
                || answer.body().isEmpty()
                || !answer.faults().isEmpty()) {
            return Stream.empty();
        }
        return differences(answer.shape().get(), answer.body().get(), result.members(), JsonPointer.empty());
    }

    /** Null is as good as absent; members that this version of the SDK does not know yet are left out. */
    private static Stream<Violation> differences(Shape shape, JsonNode sent, Object read, JsonPointer place) {
        if (sent.isObject() && read instanceof Map<?, ?> members) {
            return sent.properties().stream()
                    .filter(member -> !member.getValue().isNull())
                    .filter(member -> shape.isMap() || members.containsKey(member.getKey()))
                    .flatMap(member -> shape.member(member.getKey()).stream()
                            .flatMap(inner -> differences(
                                    inner,
                                    member.getValue(),
                                    members.get(member.getKey()),
                                    place.appendProperty(member.getKey()))));
        }
        if (sent.isArray() && read instanceof List<?> elements && sent.size() == elements.size()) {
            Shape element = shape.element().orElseThrow();
            return IntStream.range(0, sent.size())
                    .boxed()
                    .flatMap(index ->
                            differences(element, sent.get(index), elements.get(index), place.appendIndex(index)));
        }
        return SdkValue.isSame(sent, read)
                ? Stream.empty()
                : Stream.of(violation(sent.toString(), read, "the AWS SDK's result, " + place));
    }

    private static Violation violation(String sent, Object read, String where) {
        return new Violation(RULE, Excerpt.of(sent), Excerpt.of(String.valueOf(read)), where);
    }
}
