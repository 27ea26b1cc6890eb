package org.customerprofiles.tck.report;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.customerprofiles.tck.spec.RuleId;
import org.customerprofiles.tck.spec.Specification;

/**
 * Rules that a target is known to miss. A miss that is listed does not fail a run; an entry whose rule passes does, so
 * that the list never hides more than it has to.
 *
 * @param reasons why each miss is put up with for now
 */
public record KnownFailing(Map<RuleId, String> reasons) {

    public KnownFailing {
        reasons = Map.copyOf(reasons);
    }

    /** A list with nothing on it. */
    public static KnownFailing none() {
        return new KnownFailing(Map.of());
    }

    /**
     * A list with these entries.
     *
     * @param written rule ids as somebody wrote them, each with its reason
     * @throws IllegalArgumentException when there is no such rule; the message names it
     */
    public static KnownFailing of(Map<String, String> written, Specification specification) {
        Map<RuleId, String> reasons = new TreeMap<>();
        written.forEach((id, reason) -> {
            if (!RuleId.isId(id) || specification.rule(RuleId.parse(id)).isEmpty()) {
                throw new IllegalArgumentException("there is no rule " + id + "; 'tck rules' lists them");
            }
            reasons.put(RuleId.parse(id), reason);
        });
        return new KnownFailing(reasons);
    }

    /** The list that would let this run pass, with what came as the reasons: for a person to go through. */
    public static SortedMap<RuleId, String> baseline(RunReport run) {
        SortedMap<RuleId, String> baseline = new TreeMap<>();
        run.rules().stream()
                .filter(rule -> rule.verdict().isMiss())
                .forEach(rule -> baseline.put(rule.id(), rule.reason().orElseGet(() -> firstActual(rule))));
        return baseline;
    }

    /** The rules as they count with this list. */
    public List<RuleResult> appliedTo(List<RuleResult> rules) {
        return rules.stream()
                .map(rule -> rule.verdict().isMiss() && reasons.containsKey(rule.id())
                        ? rule.knownFailing(reasons.get(rule.id()))
                        : rule)
                .toList();
    }

    /** Entries whose rule passes. */
    public List<RuleId> stale(List<RuleResult> rules) {
        return rules.stream()
                .filter(rule -> rule.verdict() == Verdict.PASSED)
                .map(RuleResult::id)
                .filter(reasons::containsKey)
                .toList();
    }

    private static String firstActual(RuleResult rule) {
        return rule.unfulfilled().stream()
                .flatMap(scenario -> scenario.failure().stream())
                .map(failure -> failure.actual().orElse(failure.message()))
                .map(Printable::line)
                .map(actual -> "missed: " + Printable.shortened(actual, 100))
                .findFirst()
                .orElse("missed");
    }
}
