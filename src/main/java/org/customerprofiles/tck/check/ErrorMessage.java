package org.customerprofiles.tck.check;

import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Wire-12: the body of an error carries a text for people in its member Message. */
final class ErrorMessage implements Check {

    static final String RULE = "Wire-12";

    @Override
    public Stream<Violation> violations(Answer answer) {
        // a Message that is no text breaks Wire-1 where the error's type is declared
        return !answer.isOfOperation()
                        || !answer.isError()
                        || message(answer).isPresent()
                        || !answer.faults().isEmpty()
                ? Stream.empty()
                : Stream.of(new Violation(
                        RULE,
                        "a text in the member Message",
                        Excerpt.of(answer.response().body()),
                        "body"));
    }

    private static Optional<String> message(Answer answer) {
        return answer.body()
                .map(body -> body.path("Message"))
                .flatMap(JsonNode::stringValueOpt)
                .filter(text -> !text.isBlank());
    }
}
