package org.customerprofiles.tck.pages;

import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.customerprofiles.tck.report.Conformance;
import org.customerprofiles.tck.report.Headline;
import org.customerprofiles.tck.report.RuleResult;
import org.customerprofiles.tck.report.RunReport;
import org.customerprofiles.tck.report.ScenarioResult;
import org.customerprofiles.tck.report.Verdict;
import org.customerprofiles.tck.spec.Specification;

/**
 * A run as its page tells it.
 *
 * @param run what was found out
 * @param rules the same rules, with what this kit knows of them
 */
public record ReportView(RunReport run, List<ToldRule> rules) {

    static ReportView of(RunReport run, Specification specification) {
        return new ReportView(
                run,
                run.rules().stream()
                        .map(rule -> ToldRule.of(rule, specification.rule(rule.id()), run.lackedBy(rule)))
                        .toList());
    }

    /** When the run started, to the second. */
    public String started() {
        return run.startedAt().truncatedTo(ChronoUnit.SECONDS).toString();
    }

    public Headline headline() {
        return Headline.of(run);
    }

    /** The style of the verdict. */
    public String style() {
        return run.conformance() == Conformance.CONFORMANT && run.exitCode() != 0
                ? "stale"
                : run.conformance().toString();
    }

    public Map<String, List<ToldRule>> byOperation() {
        return rules.stream()
                .collect(Collectors.groupingBy(rule -> rule.result().operation(), TreeMap::new, Collectors.toList()));
    }

    /** What a reader wants to see first: misses of musts, then what could not be judged, then the other misses. */
    public List<ToldRule> first() {
        List<Verdict> order = List.of(Verdict.FAILED, Verdict.BROKEN, Verdict.WARNED, Verdict.KNOWN_FAILING);
        return rules.stream()
                .filter(rule -> order.contains(rule.result().verdict())
                        && rule.lacking().isEmpty())
                .sorted(Comparator.comparing(rule -> order.indexOf(rule.result().verdict())))
                .toList();
    }

    /** How many rules an operation misses because the target does not have it. */
    public long missedFor(String operation) {
        return rules.stream()
                .filter(rule -> rule.lacking().filter(operation::equals).isPresent())
                .count();
    }

    /** Rules at whose open points the target made a choice. */
    public List<RuleResult> choices() {
        return run.rules().stream().filter(rule -> !rule.observed().isEmpty()).toList();
    }

    public List<Counts> counts() {
        List<RuleResult> all = run.rules();
        List<ScenarioResult> scenarios =
                all.stream().flatMap(rule -> rule.scenarios().stream()).toList();
        return List.of(
                Counts.of("Rules by operation", all, RuleResult::operation, RuleResult::verdict),
                Counts.of("Rules by level", byLevel(all), RuleResult::level, RuleResult::verdict),
                Counts.of("Rules by evidence", byEvidence(all), RuleResult::evidence, RuleResult::verdict),
                Counts.of("Scenarios by driver", scenarios, ScenarioResult::driver, ScenarioResult::verdict));
    }

    private static List<RuleResult> byLevel(List<RuleResult> rules) {
        return rules.stream().sorted(Comparator.comparing(RuleResult::level)).toList();
    }

    private static List<RuleResult> byEvidence(List<RuleResult> rules) {
        return rules.stream().sorted(Comparator.comparing(RuleResult::evidence)).toList();
    }

    public Stream<Verdict> verdicts() {
        return Stream.of(Verdict.values())
                .filter(verdict -> run.summary().rules().get(verdict) > 0);
    }

    public List<String> drivers() {
        return run.rules().stream()
                .flatMap(rule -> rule.scenarios().stream())
                .map(ScenarioResult::driver)
                .distinct()
                .toList();
    }
}
