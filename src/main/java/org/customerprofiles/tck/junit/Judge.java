package org.customerprofiles.tck.junit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.customerprofiles.tck.report.Failure;
import org.customerprofiles.tck.report.Progress;
import org.customerprofiles.tck.report.RuleResult;
import org.customerprofiles.tck.report.RunReport;
import org.customerprofiles.tck.report.ScenarioResult;
import org.customerprofiles.tck.report.Verdict;
import org.customerprofiles.tck.run.Drivers;
import org.customerprofiles.tck.run.KitRun;
import org.customerprofiles.tck.run.Selection;
import org.customerprofiles.tck.spec.Rule;
import org.customerprofiles.tck.spec.RuleId;
import org.customerprofiles.tck.spec.Specification;
import org.customerprofiles.tck.target.Target;

/**
 * Judges rules, some at a time. What it sees on the way of the rules that hold for every exchange is remembered until it
 * is asked for.
 */
final class Judge {

    private final Specification specification;
    private final Target target;
    private final Drivers drivers;
    private final int parallel;
    private final Map<RuleId, RuleResult> asides = new TreeMap<>();
    private Optional<String> stoppedBecause = Optional.empty();

    Judge(Specification specification, Target target, Drivers drivers, int parallel) {
        this.specification = specification;
        this.target = target;
        this.drivers = drivers;
        this.parallel = parallel;
    }

    /** What these rules come to. Once the target cannot be judged any more, nothing else is asked of it. */
    List<RuleResult> judge(List<Rule> rules) {
        Set<RuleId> wanted = rules.stream().map(Rule::id).collect(Collectors.toUnmodifiableSet());
        if (stoppedBecause.isPresent()) {
            return rules.stream().map(this::notJudged).toList();
        }
        RunReport report = run(wanted);
        stoppedBecause = report.stoppedBecause();
        List<RuleResult> results = new ArrayList<>();
        for (RuleResult result : report.rules()) {
            if (wanted.contains(result.id())) {
                results.add(judged(result));
            } else {
                asides.merge(result.id(), result, this::both);
            }
        }
        return results;
    }

    /** Whether exchanges have broken rules that nobody has asked for. */
    boolean hasAsides() {
        return !asides.isEmpty();
    }

    /** What these rules come to, and in addition those that other exchanges have broken by now. */
    List<RuleResult> judgeWithAsides(List<Rule> rules) {
        Map<RuleId, RuleResult> results = new TreeMap<>();
        if (!rules.isEmpty()) {
            judge(rules).forEach(result -> results.put(result.id(), result));
        }
        asides.forEach((id, aside) -> results.merge(id, aside, this::both));
        return List.copyOf(results.values());
    }

    private RunReport run(Set<RuleId> rules) {
        KitRun run = new KitRun(
                target, specification, new Selection(Optional.empty(), Set.of(), rules), drivers, Progress.silent());
        Thread onExit = new Thread(run::interrupt);
        Runtime.getRuntime().addShutdownHook(onExit);
        try {
            return run.execute(parallel);
        } finally {
            forget(onExit);
        }
    }

    private static void forget(Thread onExit) {
        try {
            Runtime.getRuntime().removeShutdownHook(onExit);
        } catch (IllegalStateException exiting) {
            // then the hook is at work, and removes what the run leaves behind
        }
    }

    private RuleResult both(RuleResult earlier, RuleResult later) {
        return result(
                earlier.id(),
                concat(earlier.observed(), later.observed()),
                concat(earlier.scenarios(), later.scenarios()));
    }

    private RuleResult judged(RuleResult result) {
        Rule rule = specification.rule(result.id()).orElseThrow();
        return result.verdict() == Verdict.UNTESTED && stoppedBecause.isPresent() ? notJudged(rule) : result;
    }

    /** A rule that has no scenarios stays untested for its own reason. */
    private RuleResult notJudged(Rule rule) {
        Failure failure = new Failure(
                Optional.empty(), Optional.empty(), Optional.empty(), stoppedBecause.orElseThrow(), false, List.of());
        return result(
                rule.id(),
                List.of(),
                rule.scenarios().stream()
                        .limit(1)
                        .map(scenario -> new ScenarioResult(
                                scenario.name(), drivers.toString(), Verdict.BROKEN, 0, Optional.of(failure)))
                        .toList());
    }

    private RuleResult result(RuleId id, List<String> observed, List<ScenarioResult> scenarios) {
        return RuleResult.of(specification.rule(id).orElseThrow(), observed, scenarios);
    }

    private static <T> List<T> concat(List<T> some, List<T> others) {
        List<T> all = new ArrayList<>(some);
        all.addAll(others);
        return all;
    }
}
