package org.customerprofiles.tck.cli;

import java.net.URI;
import java.time.Duration;
import org.customerprofiles.tck.target.CredentialSource;
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

    /** Requests are unsigned: a signature takes a fifth of an exchange, and nobody looks at it here. */
    static Target target(URI listening, Duration settleTime) {
        return Target.at(listening)
                .credentials(new CredentialSource.Unsigned())
                .settleTime(settleTime)
                .timeout(TIMEOUT)
                .matchingTrigger(matchingTrigger(listening))
                .account(ACCOUNT)
                .strictMembers(true)
                .build();
    }
}
