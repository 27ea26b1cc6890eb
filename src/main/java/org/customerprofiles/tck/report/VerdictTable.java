package org.customerprofiles.tck.report;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.customerprofiles.tck.spec.Level;

/** Counts rules by operation and level: one line for each level that an operation has rules of. */
final class VerdictTable {

    private static final String NONE = "·";
    private static final String TOTAL = "total";

    private record Column(Verdict verdict, String title) {

        int width() {
            return title.length() + 2;
        }
    }

    private static final List<Column> COLUMNS = List.of(
            new Column(Verdict.PASSED, "passed"),
            new Column(Verdict.FAILED, "failed"),
            new Column(Verdict.WARNED, "warned"),
            new Column(Verdict.NOT_APPLICABLE, "n.a."),
            new Column(Verdict.UNTESTED, "untested"),
            new Column(Verdict.BROKEN, "broken"));
    private static final Column KNOWN = new Column(Verdict.KNOWN_FAILING, "known");

    private final List<RuleResult> rules;
    private final List<Column> columns;
    private final int operationWidth;
    private final Style style;

    private VerdictTable(List<RuleResult> rules, Style style) {
        this.rules = rules;
        this.style = style;
        this.columns = new ArrayList<>(COLUMNS);
        if (rules.stream().anyMatch(rule -> rule.verdict() == Verdict.KNOWN_FAILING)) {
            columns.add(KNOWN);
        }
        this.operationWidth =
                rules.stream().mapToInt(rule -> rule.operation().length()).reduce(TOTAL.length(), Math::max);
    }

    static void print(List<RuleResult> rules, Page page) {
        if (!rules.isEmpty()) {
            new VerdictTable(rules, page.style()).print(page);
        }
    }

    private void print(Page page) {
        page.blank().line(style.quiet(head()));
        Map<String, List<RuleResult>> operations =
                rules.stream().collect(Collectors.groupingBy(RuleResult::operation, TreeMap::new, Collectors.toList()));
        operations.forEach((operation, its) -> {
            String name = operation;
            for (Map.Entry<Level, List<RuleResult>> level : byLevel(its).entrySet()) {
                page.line(row(name, level.getKey().toString(), level.getValue()));
                name = "";
            }
        });
        page.line(style.quiet("─".repeat(head().length())));
        page.line(row(TOTAL, "", rules));
    }

    private static Map<Level, List<RuleResult>> byLevel(List<RuleResult> rules) {
        return rules.stream()
                .collect(Collectors.groupingBy(
                        RuleResult::level, () -> new EnumMap<>(Level.class), Collectors.toList()));
    }

    private String head() {
        return left("operation", "level")
                + columns.stream().map(column -> right(column, column.title())).collect(Collectors.joining());
    }

    private String row(String name, String level, List<RuleResult> counted) {
        Map<Verdict, Long> counts = Summary.count(counted.stream().map(RuleResult::verdict));
        return left(name, level)
                + columns.stream()
                        .map(column -> cell(column, counts.get(column.verdict())))
                        .collect(Collectors.joining());
    }

    private String left(String operation, String level) {
        return ("%-" + operationWidth + "s  %-6s").formatted(operation, level);
    }

    private String cell(Column column, long count) {
        if (count == 0) {
            return style.quiet(right(column, NONE));
        }
        String cell = right(column, Long.toString(count));
        return switch (column.verdict()) {
            case FAILED, BROKEN -> style.bad(cell);
            case WARNED, KNOWN_FAILING -> style.warning(cell);
            default -> cell;
        };
    }

    private static String right(Column column, String text) {
        return ("%" + column.width() + "s").formatted(text);
    }
}
