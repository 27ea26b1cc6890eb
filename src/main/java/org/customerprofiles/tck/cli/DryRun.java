package org.customerprofiles.tck.cli;

import org.customerprofiles.reference.server.CustomerProfilesServer;
import org.customerprofiles.reference.server.ServerOptions;
import org.customerprofiles.tck.run.Drivers;
import org.customerprofiles.tck.run.Selection;
import org.customerprofiles.tck.spec.Specification;
import org.customerprofiles.tck.target.Target;
import picocli.CommandLine.Option;

/** Tells what a run would ask of its target, instead of making it. */
final class DryRun {

    @Option(
            names = "--dry-run",
            description = "Only print the plan: calls, domains and expected duration under an AWS account's quotas."
                    + " Nothing is sent to the implementation.")
    private boolean wanted;

    boolean isWanted() {
        return wanted;
    }

    /** What the run would ask for. */
    Plan plan(TargetOptions options, Specification specification, Selection selection, Drivers drivers, int parallel) {
        try (CustomerProfilesServer reference = CustomerProfilesServer.start(ServerOptions.local())) {
            Target target = options.judgesReference() ? options.reference(reference.endpoint()) : options.described();
            return new Plan(
                    target, Rehearsal.of(target, reference, specification, selection, drivers, parallel), parallel);
        }
    }
}
