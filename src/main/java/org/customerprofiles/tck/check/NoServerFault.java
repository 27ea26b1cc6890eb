package org.customerprofiles.tck.check;

import java.util.stream.Stream;

/** Wire-9: no request makes the service fail. */
final class NoServerFault implements Check {

    static final String RULE = "Wire-9";

    @Override
    public Stream<Violation> violations(Answer answer) {
        return answer.status() < 500
                ? Stream.empty()
                : Stream.of(new Violation(
                        RULE,
                        "a status below 500",
                        "status " + answer.status() + ", "
                                + Excerpt.of(answer.response().body()),
                        "status line"));
    }
}
