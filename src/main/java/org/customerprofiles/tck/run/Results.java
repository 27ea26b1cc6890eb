package org.customerprofiles.tck.run;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.customerprofiles.tck.drive.Exchange;
import org.customerprofiles.tck.report.KnownFailing;
import org.customerprofiles.tck.report.RuleResult;
import org.customerprofiles.tck.report.RunReport;
import org.customerprofiles.tck.report.ScenarioResult;
import org.customerprofiles.tck.report.TargetReport;
import org.customerprofiles.tck.report.Verdict;
import org.customerprofiles.tck.spec.Rule;
import org.customerprofiles.tck.spec.ScenarioRef;
import org.customerprofiles.tck.spec.Specification;
import org.customerprofiles.tck.target.Capability;
import org.customerprofiles.tck.target.Target;

/** Makes the report of what the passes of a run have found out by now. */
final class Results {

    private static final String NEEDS = "@needs-";

    private final Instant startedAt = Instant.now();
    private final Target target;
    private final Specification specification;
    private final Selection selection;
    private final List<Pass> passes;
    private final Findings findings;

    Results(Target target, Specification specification, Selection selection, List<Pass> passes, Findings findings) {
        this.target = target;
        this.specification = specification;
        this.selection = selection;
        this.passes = passes;
        this.findings = findings;
    }

    /** Whether a scenario is to run in a pass. */
    boolean isWanted(Pass pass, ScenarioRef scenario) {
        return isWanted(pass, tags(scenario)) && pass.launches().want(scenario);
    }

    /** Whether a scenario with these tags may have to run in a pass. */
    boolean isWanted(Pass pass, Collection<String> tags) {
        return specification.ruleOf(tags).filter(selection::has).isPresent()
                && pass.canSay(tags)
                && isApplicable(pass, tags);
    }

    /** How many scenarios are to run, in all passes together. */
    int wanted() {
        return (int) passes.stream()
                .mapToLong(pass -> specification.rules().stream()
                        .flatMap(rule -> rule.scenarios().stream())
                        .filter(scenario -> isWanted(pass, scenario))
                        .count())
                .sum();
    }

    /** Whether the target declares every capability that these tags need, or makes its matching runs by itself. */
    private boolean isApplicable(Pass pass, Collection<String> tags) {
        return Arrays.stream(Capability.values())
                .filter(capability -> !target.has(capability))
                .filter(lacking -> lacking != Capability.MATCHING_TRIGGER
                        || !pass.launches().awaitRuns())
                .noneMatch(lacking -> tags.contains(NEEDS + lacking.id()));
    }

    RunReport report(boolean interrupted, Optional<String> stoppedBecause) {
        List<RuleResult> rules = specification.rules().stream()
                .filter(rule -> selection.has(rule) && canBeSaid(rule) || findings.concern(rule))
                .map(this::result)
                .toList();
        List<Exchange> exchanges = passes.stream()
                .flatMap(pass -> pass.records().stream())
                .flatMap(record -> record.exchanges().stream())
                .toList();
        return new RunReport(
                KitVersion.current(),
                startedAt,
                Duration.between(startedAt, Instant.now()).toMillis(),
                interrupted,
                stoppedBecause,
                targetReport(),
                exchanges.size(),
                exchanges.stream().mapToLong(Exchange::throttled).sum(),
                selection.shard().map(Shard::toString),
                NotImplemented.operations(exchanges),
                KnownFailing.none(),
                rules);
    }

    /** A rule that speaks of what no driver of this run can say is no part of it. */
    private boolean canBeSaid(Rule rule) {
        return rule.scenarios().isEmpty()
                || rule.scenarios().stream()
                        .anyMatch(scenario -> passes.stream().anyMatch(pass -> isPart(pass, scenario)));
    }

    private static boolean isPart(Pass pass, ScenarioRef scenario) {
        return pass.canSay(tags(scenario)) && pass.launches().want(scenario);
    }

    private RuleResult result(Rule rule) {
        List<ScenarioResult> scenarios = new ArrayList<>();
        List<String> observed = new ArrayList<>();
        for (Pass pass : passes) {
            for (ScenarioRef scenario : rule.scenarios()) {
                if (selection.has(rule) && isPart(pass, scenario)) {
                    scenarios.add(pass.result(rule, scenario).orElseGet(() -> notRun(pass, scenario)));
                    observed.addAll(pass.observed(rule, scenario));
                }
            }
        }
        scenarios.addAll(findings.results(rule, target.region()));
        return RuleResult.of(rule, observed.stream().distinct().toList(), scenarios);
    }

    private ScenarioResult notRun(Pass pass, ScenarioRef scenario) {
        Verdict verdict = isApplicable(pass, tags(scenario)) ? Verdict.UNTESTED : Verdict.NOT_APPLICABLE;
        return new ScenarioResult(scenario.name(), pass.driver().name(), verdict, 0, Optional.empty());
    }

    private static List<String> tags(ScenarioRef scenario) {
        return scenario.tags().stream().map(tag -> "@" + tag).toList();
    }

    private TargetReport targetReport() {
        return new TargetReport(
                target.endpoint().toString(),
                target.region(),
                target.settleTime().toMillis(),
                Arrays.stream(Capability.values())
                        .filter(target::has)
                        .map(Capability::id)
                        .toList());
    }
}
