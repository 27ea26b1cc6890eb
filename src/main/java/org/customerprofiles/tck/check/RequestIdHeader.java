package org.customerprofiles.tck.check;

import java.util.stream.Stream;

/** Wire-6: a response names its request in the header x-amzn-requestid. */
final class RequestIdHeader implements Check {

    static final String RULE = "Wire-6";

    private static final String HEADER = "x-amzn-requestid";

    @Override
    public Stream<Violation> violations(Answer answer) {
        return answer.response().header(HEADER).filter(id -> !id.isBlank()).isPresent()
                ? Stream.empty()
                : Stream.of(new Violation(RULE, "a request id", "absent", "header " + HEADER));
    }
}
