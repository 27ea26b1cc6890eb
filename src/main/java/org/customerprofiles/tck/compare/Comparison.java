package org.customerprofiles.tck.compare;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.customerprofiles.tck.report.RuleResult;
import org.customerprofiles.tck.report.RunReport;
import org.customerprofiles.tck.spec.RuleId;

/**
 * Two runs beside each other.
 *
 * @param before the earlier one
 * @param after the later one
 * @param rules how many there are in either
 * @param changes the rules about which there is something to tell, musts first
 */
public record Comparison(NamedReport before, NamedReport after, int rules, List<RuleChange> changes) {

    public static Comparison of(NamedReport before, NamedReport after) {
        Map<RuleId, RuleResult> earlier = byId(before.run());
        Map<RuleId, RuleResult> later = byId(after.run());
        Set<RuleId> ids = new TreeSet<>(earlier.keySet());
        ids.addAll(later.keySet());
        List<RuleChange> changes = ids.stream()
                .map(id -> RuleChange.of(Optional.ofNullable(earlier.get(id)), Optional.ofNullable(later.get(id))))
                .filter(RuleChange::isNotable)
                .sorted(Comparator.comparing(RuleChange::level).thenComparing(RuleChange::id))
                .toList();
        return new Comparison(before, after, ids.size(), changes);
    }

    private static Map<RuleId, RuleResult> byId(RunReport run) {
        return run.rules().stream()
                .collect(Collectors.toMap(RuleResult::id, Function.identity(), (first, again) -> first, TreeMap::new));
    }

    /** What of the runs themselves is not the same. */
    public List<RunDifference> differences() {
        return RunDifference.of(List.of(before, after));
    }

    /** The rules of which this became. */
    public List<RuleChange> with(Change change) {
        return changes.stream().filter(rule -> rule.change() == change).toList();
    }

    /** Rules that stand as before, though some of their scenarios do not. */
    public List<RuleChange> inScenariosOnly() {
        return changes.stream().filter(RuleChange::isInScenariosOnly).toList();
    }

    /** Points that nobody documents, where the target chose otherwise. */
    public List<RuleChange> otherChoices() {
        return changes.stream().filter(RuleChange::hasOtherChoice).toList();
    }

    /** The musts for which the target got worse. */
    public List<RuleChange> regressions() {
        return changes.stream().filter(RuleChange::isRegression).toList();
    }

    public Conclusion conclusion() {
        return Conclusion.of(this);
    }

    /** 0 no must got worse, 1 one did. */
    public int exitCode() {
        return regressions().isEmpty() ? 0 : 1;
    }
}
