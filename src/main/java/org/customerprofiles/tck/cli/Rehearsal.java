package org.customerprofiles.tck.cli;

import java.time.Duration;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.customerprofiles.reference.server.CustomerProfilesServer;
import org.customerprofiles.tck.report.Progress;
import org.customerprofiles.tck.report.RunReport;
import org.customerprofiles.tck.run.Drivers;
import org.customerprofiles.tck.run.KitRun;
import org.customerprofiles.tck.run.Selection;
import org.customerprofiles.tck.spec.Specification;
import org.customerprofiles.tck.steps.OwnedDomains;
import org.customerprofiles.tck.target.Capability;
import org.customerprofiles.tck.target.CredentialSource;
import org.customerprofiles.tck.target.Target;
import org.customerprofiles.tck.target.TargetBuilder;

/**
 * What a run asks for, found out by making it against the reference in this process.
 *
 * @param calls how often each operation is called, by its name
 * @param scenarios how many there are, each counted once for every driver
 * @param domains how many are created
 * @param mostDomains how many exist at the same time, at most
 */
record Rehearsal(Map<String, Long> calls, int scenarios, int domains, int mostDomains) {

    private static final Duration TIMEOUT = Duration.ofSeconds(30);

    /** So short that nothing waits for it, and enough for a fact to be looked for before the scenario goes on. */
    private static final Duration SHORT = Duration.ofMillis(1);

    /** Counts domains as they come and go. */
    private static final class Census implements OwnedDomains.Witness {

        private final Set<String> there = new HashSet<>();
        private int created;
        private int most;

        @Override
        public synchronized void creating(String domain) {
            there.add(domain);
            created++;
            most = Math.max(most, there.size());
        }

        @Override
        public synchronized void gone(String domain) {
            there.remove(domain);
        }
    }

    /** Makes the run that is planned for a target, without telling the target anything. */
    static Rehearsal of(
            Target planned,
            CustomerProfilesServer reference,
            Specification specification,
            Selection selection,
            Drivers drivers,
            int parallel) {
        Census census = new Census();
        KitRun run =
                new KitRun(standIn(planned, reference), specification, selection, drivers, Progress.silent(), census);
        RunReport report = run.execute(parallel);
        report.stoppedBecause().ifPresent(reason -> {
            throw new IllegalStateException("the rehearsal against the reference came to no end: " + reason);
        });
        return new Rehearsal(run.calls(), run.scenariosDone(), census.created, census.most);
    }

    /** The reference, with what the target has; the same scenarios apply to it. */
    private static Target standIn(Target planned, CustomerProfilesServer reference) {
        TargetBuilder standIn = Target.at(reference.endpoint())
                .credentials(new CredentialSource.Unsigned())
                .timeout(TIMEOUT)
                .settleTime(planned.settleTime().isZero() ? Duration.ZERO : SHORT)
                .pollInterval(SHORT)
                .without(planned.lacking())
                .strictMembers(planned.strictMembers())
                .isolation(planned.isolation());
        if (planned.has(Capability.MATCHING_TRIGGER)) {
            standIn.matchingTrigger(InProcess.matchingTrigger(reference.endpoint()));
        }
        if (planned.has(Capability.ACCOUNT)) {
            standIn.account(InProcess.ACCOUNT);
        }
        return standIn.build();
    }
}
