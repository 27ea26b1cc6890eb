package org.customerprofiles.tck.check;

import java.util.stream.Stream;

/** Wire-3: a client can tell the type of an error, by the header or by the body. */
final class RecoverableErrorType implements Check {

    static final String RULE = "Wire-3";

    @Override
    public Stream<Violation> violations(Answer answer) {
        return !answer.isError() || answer.errorType().isPresent()
                ? Stream.empty()
                : Stream.of(new Violation(
                        RULE,
                        "an error type in the header X-Amzn-Errortype, or in __type or code of the body",
                        "status " + answer.status() + ", "
                                + Excerpt.of(answer.response().body()),
                        "headers and body"));
    }
}
