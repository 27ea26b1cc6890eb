package org.customerprofiles.tck.report;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.customerprofiles.tck.spec.Level;
import org.customerprofiles.tck.spec.RuleId;

/**
 * What a run found out.
 *
 * @param durationMs from the command's start to its verdict, in milliseconds
 * @param interrupted whether the user ended the run
 * @param stoppedBecause why the run could not go on, in a sentence; empty when it came to its end
 * @param exchanges how many requests were answered
 * @param throttled how many answers were 429, and so were asked for again
 * @param shard which part of the rules was judged, such as {@code 2/5}; empty for all
 * @param notImplemented operations that the target answered as unknown, whatever it was asked
 * @param knownFailing what does not count against the target
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
        Optional<String> shard,
        List<String> notImplemented,
        KnownFailing knownFailing,
        List<RuleResult> rules) {

    public RunReport {
        notImplemented = List.copyOf(notImplemented);
        rules = knownFailing.appliedTo(
                rules.stream().sorted(Comparator.comparing(RuleResult::id)).toList());
    }

    /** This run, with some misses that do not count. */
    public RunReport with(KnownFailing list) {
        return new RunReport(
                kitVersion,
                startedAt,
                durationMs,
                interrupted,
                stoppedBecause,
                target,
                exchanges,
                throttled,
                shard,
                notImplemented,
                list,
                rules);
    }

    /** The operation that a miss comes from, where it is one that the target does not have. */
    public Optional<String> lackedBy(RuleResult rule) {
        return notImplemented.stream()
                .filter(operation -> rule.verdict() == Verdict.FAILED
                        && rule.unfulfilled().stream()
                                .flatMap(scenario -> scenario.failure().stream())
                                .allMatch(failure -> failure.concerns(operation)))
                .findFirst();
    }

    /** Entries of the list of known misses whose rule passes. A part of the rules is no ground to say so. */
    public List<RuleId> stale() {
        return shard.isPresent() ? List.of() : knownFailing.stale(rules);
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

    /** 0 conformant, 1 a must was missed or a known miss is none any more, 3 inconclusive. */
    public int exitCode() {
        return conformance() == Conformance.CONFORMANT && !stale().isEmpty()
                ? Conformance.NOT_CONFORMANT.exitCode()
                : conformance().exitCode();
    }

    /** The rules that decide the verdict against the target. */
    public List<RuleResult> missedMusts() {
        return rules.stream()
                .filter(rule -> rule.level() == Level.MUST && rule.verdict() == Verdict.FAILED)
                .toList();
    }

    /** Why the run proves nothing even though no must was missed; empty when it does. */
    public Optional<String> doubt() {
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
