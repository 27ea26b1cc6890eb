package org.customerprofiles.tck.cli;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.customerprofiles.tck.target.Target;

/** The reference, or what was made of it, as a target in this process: with all capabilities. */
final class InProcess {

    static final String ACCOUNT = "000000000000";

    private static final String CONTROL = "/_control/domains/{domain}/matching-runs";
    private static final Duration TIMEOUT = Duration.ofSeconds(30);

    private InProcess() {}

    static String matchingTrigger(URI listening) {
        return listening + CONTROL;
    }

    static Target target(URI listening, Duration settleTime) {
        return new Target(
                listening,
                "us-east-1",
                Optional.empty(),
                settleTime,
                TIMEOUT,
                Optional.of(matchingTrigger(listening)),
                Optional.of(ACCOUNT),
                Set.of());
    }
}
