package org.customerprofiles.tck.check;

import java.util.stream.Stream;

/** Wire-4: the type of an error is in the header X-Amzn-Errortype. */
final class ErrorTypeHeader implements Check {

    static final String RULE = "Wire-4";

    private static final String HEADER = "X-Amzn-Errortype";

    @Override
    public Stream<Violation> violations(Answer answer) {
        return !answer.isError() || answer.response().header(HEADER).isPresent()
                ? Stream.empty()
                : Stream.of(
                        new Violation(RULE, answer.errorType().orElse("an error type"), "absent", "header " + HEADER));
    }
}
