package org.customerprofiles.tck.report;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.customerprofiles.tck.spec.Level;

/**
 * What a run found out.
 *
 * @param durationMs from the command's start to its verdict, in milliseconds
 * @param interrupted whether the user ended the run
 * @param stoppedBecause why the run could not go on, in a sentence; empty when it came to its end
 * @param exchanges how many requests were answered
 * @param throttled how many answers were 429, and so were asked for again
 * @param rules ordered by id
 */
public record RunReport(
        String kitVersion,
        Instant startedAt,
        long durationMs,
        boolean interrupted,
        Optional<String> stoppedBecause,
        TargetReport target,
        long exchanges,
        long throttled,
        List<RuleResult> rules) {

    public RunReport {
        rules = rules.stream().sorted(Comparator.comparing(RuleResult::id)).toList();
    }

    public Summary summary() {
        return Summary.of(rules);
    }

    /** The verdict on the target: a missed must decides, whatever else went wrong. */
    public Conformance conformance() {
        if (!missedMusts().isEmpty()) {
            return Conformance.NOT_CONFORMANT;
        }
        return doubt().isPresent() ? Conformance.INCONCLUSIVE : Conformance.CONFORMANT;
    }

    /** 0 conformant, 1 a must was missed, 3 inconclusive. */
    public int exitCode() {
        return conformance().exitCode();
    }

    List<RuleResult> missedMusts() {
        return rules.stream()
                .filter(rule -> rule.level() == Level.MUST && rule.verdict() == Verdict.FAILED)
                .toList();
    }

    /** Why the run proves nothing even though no must was missed; empty when it does. */
    Optional<String> doubt() {
        if (stoppedBecause.isPresent()) {
            return stoppedBecause;
        }
        if (interrupted) {
            return Optional.of("the run was interrupted");
        }
        long broken =
                rules.stream().filter(rule -> rule.verdict() == Verdict.BROKEN).count();
        if (broken > 0) {
            return Optional.of("%s could not be judged, the kit or the connection failed".formatted(rules(broken)));
        }
        return rules.stream().anyMatch(rule -> rule.verdict().isJudged())
                ? Optional.empty()
                : Optional.of("no rule was judged");
    }

    private static String rules(long count) {
        return count == 1 ? "1 rule" : count + " rules";
    }
}
