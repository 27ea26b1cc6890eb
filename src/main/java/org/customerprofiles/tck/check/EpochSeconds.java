package org.customerprofiles.tck.check;

import java.util.stream.Stream;

/** Wire-5: timestamps are JSON numbers, in seconds since 1970. Milliseconds are told by being far too large. */
final class EpochSeconds implements Check {

    static final String RULE = "Wire-5";

    private static final String TIMESTAMP = "shapes/timestamp.json";
    private static final String EXPECTED = "a JSON number of seconds since 1970, below 100000000000";

    @Override
    public Stream<Violation> violations(Answer answer) {
        return answer.faults().stream()
                .filter(EpochSeconds::isConcernedBy)
                .map(fault -> new Fault(fault.pointer(), fault.schema(), fault.keyword(), EXPECTED, fault.actual()))
                .map(fault -> fault.against(RULE));
    }

    /** Whether this rule, rather than Wire-1, reports a fault. */
    static boolean isConcernedBy(Fault fault) {
        return fault.schema().equals(TIMESTAMP);
    }
}
