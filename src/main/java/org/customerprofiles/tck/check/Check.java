package org.customerprofiles.tck.check;

import java.util.stream.Stream;

/** What one rule asks of every response. */
@FunctionalInterface
interface Check {

    /** Where an answer breaks the rule; empty when it keeps it. */
    Stream<Violation> violations(Answer answer);
}
