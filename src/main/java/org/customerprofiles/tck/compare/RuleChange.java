package org.customerprofiles.tck.compare;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.customerprofiles.tck.report.MissedRule;
import org.customerprofiles.tck.report.RuleResult;
import org.customerprofiles.tck.report.Verdict;
import org.customerprofiles.tck.spec.Level;
import org.customerprofiles.tck.spec.RuleId;

/**
 * What became of a rule from one run to another.
 *
 * @param before empty where the earlier run has no such rule; so with {@code after}, but not both
 * @param scenarios those whose verdicts changed; empty unless both runs have the rule
 */
public record RuleChange(Optional<RuleResult> before, Optional<RuleResult> after, List<ScenarioChange> scenarios) {

    private static final String ABSENT = "absent";

    static RuleChange of(Optional<RuleResult> before, Optional<RuleResult> after) {
        List<ScenarioChange> scenarios = before.isPresent() && after.isPresent()
                ? ScenarioChange.of(before.get().scenarios(), after.get().scenarios())
                : List.of();
        return new RuleChange(before, after, scenarios);
    }

    /** The rule as the later run has it, where it does. */
    public RuleResult rule() {
        return after.or(() -> before).orElseThrow();
    }

    public RuleId id() {
        return rule().id();
    }

    public Level level() {
        return rule().level();
    }

    public Change change() {
        return Change.of(verdict(before), verdict(after));
    }

    /** Such as {@code passed → failed}; {@code absent} where a run has no such rule. */
    public String verdicts() {
        String earlier = verdictBefore();
        return earlier.equals(verdictAfter()) ? earlier : earlier + " → " + verdictAfter();
    }

    String verdictBefore() {
        return verdict(before).map(Verdict::toString).orElse(ABSENT);
    }

    String verdictAfter() {
        return verdict(after).map(Verdict::toString).orElse(ABSENT);
    }

    /** Why the rule has no verdict now, or one that does not count. */
    public Optional<String> reason() {
        return after.flatMap(rule -> rule.verdict() == Verdict.BROKEN
                ? MissedRule.firstFailure(rule).map(failure -> failure.message())
                : rule.reason());
    }

    /** Whether the rule stands as before, but some of its scenarios do not. */
    public boolean isInScenariosOnly() {
        return (change() == Change.SAME || change() == Change.OTHERWISE) && !scenarios.isEmpty();
    }

    /** Whether the target chose otherwise at a point that nobody documents. */
    public boolean hasOtherChoice() {
        return isJudged(before)
                && isJudged(after)
                && !Set.copyOf(before.get().observed())
                        .equals(Set.copyOf(after.get().observed()));
    }

    /** Whether there is anything to tell. */
    boolean isNotable() {
        return change() != Change.SAME || isInScenariosOnly() || hasOtherChoice();
    }

    /**
     * Whether this decides that the target got worse: a must, or a scenario of one, that passed and now fails, is broken
     * or is not judged. A miss that is listed as known decides nothing.
     */
    public boolean isRegression() {
        boolean lost = isInScenariosOnly()
                ? scenarios.stream().anyMatch(ScenarioChange::isLoss)
                : Change.isLoss(verdict(before), verdict(after));
        return level() == Level.MUST && lost;
    }

    private static boolean isJudged(Optional<RuleResult> rule) {
        return verdict(rule).filter(Verdict::isJudged).isPresent();
    }

    private static Optional<Verdict> verdict(Optional<RuleResult> rule) {
        return rule.map(RuleResult::verdict);
    }
}
