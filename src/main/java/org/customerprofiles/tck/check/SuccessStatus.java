package org.customerprofiles.tck.check;

import java.util.stream.Stream;

/** Wire-7: an operation that succeeds answers with status 200; nothing is redirected. */
final class SuccessStatus implements Check {

    static final String RULE = "Wire-7";

    private static final int OK = 200;

    @Override
    public Stream<Violation> violations(Answer answer) {
        return !answer.isOfOperation() || answer.isError() || answer.status() == OK
                ? Stream.empty()
                : Stream.of(new Violation(
                        RULE, "status 200, or that of an error", "status " + answer.status(), "status line"));
    }
}
