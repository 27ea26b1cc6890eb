package org.customerprofiles.tck.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.customerprofiles.tck.spec.Evidence;
import org.customerprofiles.tck.spec.Level;
import org.customerprofiles.tck.spec.Rule;
import org.customerprofiles.tck.spec.RuleId;

/**
 * What a rule came to.
 *
 * @param since the release that brought the rule
 * @param source where AWS says so
 * @param reason why the rule was not judged, or why its miss does not count; empty when it was and does
 * @param observed which outcomes the target chose at points that nobody documents
 */
public record RuleResult(
        RuleId id,
        String title,
        String operation,
        Level level,
        Evidence evidence,
        String since,
        String source,
        Verdict verdict,
        Optional<String> reason,
        List<String> observed,
        List<ScenarioResult> scenarios) {

    public RuleResult {
        observed = List.copyOf(observed);
        scenarios = List.copyOf(scenarios);
    }

    /** Judges a rule by its scenarios, of which there may be none. */
    public static RuleResult of(Rule rule, List<String> observed, List<ScenarioResult> scenarios) {
        Verdict verdict = Verdicts.ofRule(
                rule.level(), scenarios.stream().map(ScenarioResult::verdict).toList());
        return new RuleResult(
                rule.id(),
                rule.title(),
                rule.operation(),
                rule.level(),
                rule.evidence(),
                rule.since(),
                rule.source(),
                verdict,
                reason(rule, verdict),
                observed,
                scenarios);
    }

    /** This rule, judged by these scenarios; a miss that did not count does not count here either. */
    RuleResult with(List<String> seen, List<ScenarioResult> judged) {
        Verdict all = Verdicts.ofRule(
                level, judged.stream().map(ScenarioResult::verdict).toList());
        return new RuleResult(
                id,
                title,
                operation,
                level,
                evidence,
                since,
                source,
                all,
                all.needsReason() ? reason : Optional.empty(),
                seen,
                judged);
    }

    /** This result, for a rule that is known to be missed. */
    RuleResult knownFailing(String why) {
        return new RuleResult(
                id,
                title,
                operation,
                level,
                evidence,
                since,
                source,
                Verdict.KNOWN_FAILING,
                Optional.of(why),
                observed,
                scenarios.stream().map(ScenarioResult::knownFailing).toList());
    }

    private static Optional<String> reason(Rule rule, Verdict verdict) {
        return switch (verdict) {
            case UNTESTED -> rule.untestedReason().or(() -> Optional.of("not all of its scenarios ran"));
            case NOT_APPLICABLE ->
                Optional.of("the target does not declare "
                        + rule.capabilities().stream().sorted().collect(Collectors.joining(", ")));
            default -> Optional.empty();
        };
    }

    /** Scenarios that did not pass and say why. */
    List<ScenarioResult> unfulfilled() {
        return scenarios.stream()
                .filter(scenario -> scenario.failure().isPresent())
                .toList();
    }
}
