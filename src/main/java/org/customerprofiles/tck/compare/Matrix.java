package org.customerprofiles.tck.compare;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.customerprofiles.tck.report.RuleResult;
import org.customerprofiles.tck.report.Verdict;
import org.customerprofiles.tck.spec.Level;
import org.customerprofiles.tck.spec.RuleId;

/**
 * Several targets side by side: a column for each, a row for each rule.
 *
 * @param rows ordered by id, which groups them by operation
 */
public record Matrix(List<NamedReport> columns, List<Row> rows) {

    /**
     * What the targets make of a rule.
     *
     * @param cells one for each column; empty where its report does not have the rule
     */
    public record Row(RuleId id, Level level, String title, List<Optional<RuleResult>> cells) {

        /** The verdicts, one for each column. */
        public List<Optional<Verdict>> verdicts() {
            return cells.stream().map(cell -> cell.map(RuleResult::verdict)).toList();
        }

        /** What each target chose at the points of this rule that nobody documents; empty where nothing was seen. */
        public List<List<String>> choices() {
            return cells.stream()
                    .map(cell -> cell.map(RuleResult::observed).orElse(List.of()))
                    .toList();
        }

        /** Whether targets differ in the verdict, one missed the rule, or it was broken. */
        public boolean isNotable() {
            return verdicts().stream().distinct().count() > 1
                    || verdicts().stream()
                            .flatMap(Optional::stream)
                            .anyMatch(verdict -> verdict.isMiss() || verdict == Verdict.BROKEN);
        }

        /** Whether two targets made different choices; a choice that was not seen is none. */
        public boolean hasDifferentChoices() {
            return choices().stream()
                            .filter(choice -> !choice.isEmpty())
                            .map(choice -> choice.stream().sorted().toList())
                            .distinct()
                            .count()
                    > 1;
        }

        private boolean hasChoices() {
            return choices().stream().anyMatch(choice -> !choice.isEmpty());
        }
    }

    /** @param reports at least one */
    public static Matrix of(List<NamedReport> reports) {
        List<Map<RuleId, RuleResult>> columns =
                reports.stream().map(report -> byId(report.run().rules())).toList();
        Map<RuleId, RuleResult> all = new TreeMap<>();
        columns.forEach(column -> column.forEach(all::putIfAbsent));
        List<Row> rows = all.values().stream()
                .map(rule -> new Row(
                        rule.id(),
                        rule.level(),
                        rule.title(),
                        columns.stream()
                                .map(column -> Optional.ofNullable(column.get(rule.id())))
                                .toList()))
                .toList();
        return new Matrix(List.copyOf(reports), rows);
    }

    private static Map<RuleId, RuleResult> byId(Collection<RuleResult> rules) {
        Map<RuleId, RuleResult> byId = new TreeMap<>();
        rules.forEach(rule -> byId.putIfAbsent(rule.id(), rule));
        return byId;
    }

    /** What of the runs themselves is not the same. */
    public List<RunDifference> differences() {
        return RunDifference.of(columns);
    }

    /**
     * The rows to show, by operation.
     *
     * @param all whether rows are wanted on which all targets agree and that none misses
     */
    public Map<String, List<Row>> byOperation(boolean all) {
        return rows.stream()
                .filter(row -> all || row.isNotable())
                .collect(Collectors.groupingBy(row -> row.id().operation(), LinkedHashMap::new, Collectors.toList()));
    }

    /**
     * The rows with points that nobody documents.
     *
     * @param all whether those are wanted where all targets chose alike
     */
    public List<Row> choices(boolean all) {
        return rows.stream()
                .filter(row -> all ? row.hasChoices() : row.hasDifferentChoices())
                .toList();
    }

    /** The verdicts that occur, in their order. */
    public List<Verdict> verdicts() {
        return Arrays.stream(Verdict.values())
                .filter(verdict -> total(verdict).stream().anyMatch(count -> count > 0))
                .toList();
    }

    /** How many rules had a verdict, one number for each column. */
    public List<Long> total(Verdict verdict) {
        return IntStream.range(0, columns.size())
                .mapToObj(column -> rows.stream()
                        .filter(row -> row.verdicts().get(column).equals(Optional.of(verdict)))
                        .count())
                .toList();
    }
}
