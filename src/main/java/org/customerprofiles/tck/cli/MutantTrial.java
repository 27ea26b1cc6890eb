package org.customerprofiles.tck.cli;

import java.time.Duration;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.customerprofiles.reference.mutants.Mutant;
import org.customerprofiles.reference.server.CustomerProfilesServer;
import org.customerprofiles.reference.server.ServerOptions;
import org.customerprofiles.tck.report.Failure;
import org.customerprofiles.tck.report.Progress;
import org.customerprofiles.tck.report.RuleResult;
import org.customerprofiles.tck.report.RunReport;
import org.customerprofiles.tck.report.ScenarioResult;
import org.customerprofiles.tck.run.Drivers;
import org.customerprofiles.tck.run.KitRun;
import org.customerprofiles.tck.run.Selection;
import org.customerprofiles.tck.spec.RuleId;
import org.customerprofiles.tck.spec.Specification;

/**
 * What the kit made of a mutant.
 *
 * @param noticed the rules named by the mutant that noticed it for the stated reason, each with the drivers through which
 *     it did: the call that the rule is about was answered, and otherwise than the rule says
 * @param accidents the rules named by the mutant that failed for another reason only: already what their scenarios start
 *     from could not be had, or the mutant fell over; they prove nothing, and do not kill
 * @param survived the rules named by the mutant that did not fail
 * @param others rules that it does not name and that failed; only looked for when a named one did not
 */
record MutantTrial(
        Mutant mutant,
        Map<RuleId, Set<String>> noticed,
        Set<RuleId> accidents,
        Set<RuleId> survived,
        Set<RuleId> others) {

    /** A fault that is a server error by its own description is no accident. */
    private static final String SERVER_FAULT = "Wire-9";

    private static final int SERVER_ERRORS = 500;

    enum Outcome {
        KILLED,
        BY_ACCIDENT,
        BY_OTHERS,
        SURVIVED
    }

    /** Judges a mutant by the rules that it names; only when one of them misses it, by all others too. */
    static MutantTrial of(Mutant mutant, Specification specification, Drivers drivers) {
        MutantTrial trial = byItsOwnRules(mutant, specification, drivers);
        return trial.survived.isEmpty() ? trial : judged(mutant, specification, Selection.all(), drivers);
    }

    static MutantTrial byItsOwnRules(Mutant mutant, Specification specification, Drivers drivers) {
        return judged(mutant, specification, new Selection(Optional.empty(), Set.of(), named(mutant)), drivers);
    }

    static Set<RuleId> named(Mutant mutant) {
        return mutant.breaks().stream().map(RuleId::parse).collect(Collectors.toCollection(TreeSet::new));
    }

    Outcome outcome() {
        if (survived.isEmpty()) {
            return noticed.isEmpty() ? Outcome.BY_ACCIDENT : Outcome.KILLED;
        }
        return noticed.isEmpty() && others.isEmpty() ? Outcome.SURVIVED : Outcome.BY_OTHERS;
    }

    /** One scenario after the other, as some faults are about what was asked before. */
    private static MutantTrial judged(
            Mutant mutant, Specification specification, Selection selection, Drivers drivers) {
        try (CustomerProfilesServer server = mutant.start(ServerOptions.local())) {
            RunReport report = new KitRun(
                            InProcess.target(server.endpoint(), Duration.ZERO),
                            specification,
                            selection,
                            drivers,
                            Progress.silent())
                    .execute(1);
            return sorted(mutant, report);
        }
    }

    private static MutantTrial sorted(Mutant mutant, RunReport report) {
        Map<RuleId, Set<String>> noticed = new TreeMap<>();
        Set<RuleId> accidents = new TreeSet<>();
        Set<RuleId> survived = named(mutant);
        Set<RuleId> others = new TreeSet<>();
        for (RuleResult rule : report.rules()) {
            if (!rule.verdict().isMiss()) {
                continue;
            }
            if (!survived.remove(rule.id())) {
                others.add(rule.id());
                continue;
            }
            Set<String> drivers = driversForTheStatedReason(mutant, rule);
            if (drivers.isEmpty()) {
                accidents.add(rule.id());
            } else {
                noticed.put(rule.id(), drivers);
            }
        }
        return new MutantTrial(mutant, noticed, accidents, survived, others);
    }

    private static Set<String> driversForTheStatedReason(Mutant mutant, RuleResult rule) {
        Set<String> drivers = new HashSet<>();
        for (ScenarioResult scenario : rule.scenarios()) {
            if (scenario.verdict().isMiss()
                    && scenario.failure()
                            .filter(failure -> isAccident(mutant, rule, failure))
                            .isEmpty()) {
                drivers.add(scenario.driver());
            }
        }
        return drivers;
    }

    private static boolean isAccident(Mutant mutant, RuleResult rule, Failure failure) {
        boolean fellOver = failure.judged(rule.operation())
                .flatMap(exchange -> exchange.response())
                .filter(response -> response.status() >= SERVER_ERRORS)
                .isPresent();
        return failure.precondition() || fellOver && !mutant.breaks().contains(SERVER_FAULT);
    }
}
