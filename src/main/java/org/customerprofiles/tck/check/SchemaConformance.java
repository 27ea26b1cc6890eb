package org.customerprofiles.tck.check;

import java.util.stream.Stream;

/** Wire-1: a response conforms to the schema of its operation, an error to the schema of its type. */
final class SchemaConformance implements Check {

    static final String RULE = "Wire-1";

    /** A page of a hundred wrong profiles needs no hundred messages. */
    private static final int MOST = 10;

    @Override
    public Stream<Violation> violations(Answer answer) {
        if (lacksJson(answer)) {
            return Stream.of(new Violation(
                    RULE, "a JSON object", Excerpt.of(answer.response().body()), "body"));
        }
        return answer.faults().stream()
                .filter(fault -> !EpochSeconds.isConcernedBy(fault))
                .limit(MOST)
                .map(fault -> fault.against(RULE));
    }

    /** An operation without output members may answer with nothing; what an error has to say is for other rules. */
    private static boolean lacksJson(Answer answer) {
        boolean expected = !answer.isError()
                && answer.shape()
                        .filter(shape -> answer.hasBody() || !shape.members().isEmpty())
                        .isPresent();
        return expected && answer.body().isEmpty();
    }
}
