package org.customerprofiles.tck.cli;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.customerprofiles.reference.mutants.Mutant;
import org.customerprofiles.reference.server.CustomerProfilesServer;
import org.customerprofiles.reference.server.ServerOptions;
import org.customerprofiles.tck.report.Progress;
import org.customerprofiles.tck.report.RuleResult;
import org.customerprofiles.tck.report.RunReport;
import org.customerprofiles.tck.run.Drivers;
import org.customerprofiles.tck.run.KitRun;
import org.customerprofiles.tck.run.Selection;
import org.customerprofiles.tck.spec.RuleId;
import org.customerprofiles.tck.spec.Specification;

/**
 * What the kit made of a mutant.
 *
 * @param killed the rules named by the mutant that noticed it: something else came than they expect
 * @param survived the rules named by the mutant that did not notice it, or could not say
 * @param others rules that it does not name and that noticed it all the same
 */
record MutantTrial(Mutant mutant, Set<RuleId> killed, Set<RuleId> survived, Set<RuleId> others) {

    /** Judges a mutant by the rules that it names; only when one of them misses it, by all others too. */
    static MutantTrial of(Mutant mutant, Specification specification) {
        Set<RuleId> named = mutant.breaks().stream().map(RuleId::parse).collect(Collectors.toCollection(TreeSet::new));
        MutantTrial trial = judged(mutant, named, specification, new Selection(Optional.empty(), Set.of(), named));
        return trial.survived.isEmpty() ? trial : judged(mutant, named, specification, Selection.all());
    }

    /** Whether every rule that the mutant names has noticed it. */
    boolean isKilled() {
        return survived.isEmpty();
    }

    private static MutantTrial judged(
            Mutant mutant, Set<RuleId> named, Specification specification, Selection selection) {
        try (CustomerProfilesServer server = mutant.start(ServerOptions.local())) {
            RunReport report = new KitRun(
                            InProcess.target(server.endpoint(), Duration.ZERO),
                            specification,
                            selection,
                            Drivers.WIRE,
                            Progress.silent())
                    .execute(1);
            Set<RuleId> missed = report.rules().stream()
                    .filter(rule -> rule.verdict().isMiss())
                    .map(RuleResult::id)
                    .collect(Collectors.toCollection(TreeSet::new));
            return new MutantTrial(mutant, both(named, missed), without(named, missed), without(missed, named));
        }
    }

    private static Set<RuleId> both(Set<RuleId> some, Set<RuleId> others) {
        return some.stream().filter(others::contains).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<RuleId> without(Set<RuleId> some, Set<RuleId> others) {
        return some.stream().filter(id -> !others.contains(id)).collect(Collectors.toCollection(TreeSet::new));
    }
}
