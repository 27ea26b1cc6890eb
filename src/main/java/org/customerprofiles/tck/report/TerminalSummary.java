package org.customerprofiles.tck.report;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Tells a person what a run found out: a table, then what was missed and how to see it again, at last the verdict. Ids
 * and command lines are never broken; other text is, at the width of the terminal.
 */
public final class TerminalSummary {

    private static final int MOST_IDS = 12;

    private final RunReport run;
    private final Page page;
    private final Style style;

    private TerminalSummary(RunReport run, Page page) {
        this.run = run;
        this.page = page;
        this.style = page.style();
    }

    /**
     * Prints the summary.
     *
     * @param width of the terminal, in characters
     * @param colour whether ANSI colours are wanted
     */
    public static void print(RunReport run, Appendable out, int width, boolean colour) throws IOException {
        Page page = new Page(width, colour);
        new TerminalSummary(run, page).fill();
        out.append(page.toString());
    }

    /** Prints the verdict alone, in one line where it fits. */
    public static void printVerdict(RunReport run, Appendable out, int width, boolean colour) throws IOException {
        Page page = new Page(width, colour);
        VerdictLine.print(run, page);
        out.append(page.toString());
    }

    private void fill() {
        page.blank().line(style.strong("Customer Profiles TCK " + run.kitVersion()) + style.quiet(target()));
        VerdictTable.print(run.rules(), page);
        with(Verdict.WARNED, Verdict.KNOWN_FAILING).forEach(this::warning);
        with(Verdict.FAILED)
                .filter(rule -> run.lackedBy(rule).isEmpty())
                .forEach(rule -> MissedRule.print(rule, page, ", in index.html"));
        run.notImplemented().forEach(this::notImplemented);
        broken();
        openPoints();
        page.blank();
        VerdictLine.print(run, page);
    }

    private String target() {
        return " · %s · %s".formatted(run.target().endpoint(), run.target().region());
    }

    private Stream<RuleResult> with(Verdict... verdicts) {
        return run.rules().stream().filter(rule -> List.of(verdicts).contains(rule.verdict()));
    }

    private void heading(String mark, String name, String remark) {
        page.blank().line(mark + " " + style.strong(name) + style.quiet(" · " + remark));
    }

    /** A whole operation that is not there breaks many rules: it is told once. */
    private void notImplemented(String operation) {
        List<RuleResult> rules = with(Verdict.FAILED)
                .filter(rule -> run.lackedBy(rule).filter(operation::equals).isPresent())
                .toList();
        heading(style.bad("✗"), operation, "not implemented");
        page.paragraph(
                2,
                "The target answers it as unknown, whatever it is asked. " + Headline.count(rules.size(), "rule")
                        + " cannot hold:",
                line -> line);
        page.paragraph(2, Headline.ids(rules, MOST_IDS), style::quiet);
    }

    /** Shorter than a miss: what was asked, what came; the rest is in the report. */
    private void warning(RuleResult rule) {
        String known = rule.verdict() == Verdict.KNOWN_FAILING ? " · known to fail" : "";
        heading(style.warning("!"), rule.id().toString(), rule.level() + known);
        page.paragraph(2, rule.title(), line -> line);
        MissedRule.firstFailure(rule).ifPresent(failure -> {
            failure.expected().ifPresent(expected -> page.field(4, "expected", expected));
            page.field(4, "actual", failure.actual().orElseGet(failure::message));
        });
    }

    /** One cause often breaks many rules: it is told once. */
    private void broken() {
        Map<String, List<RuleResult>> byCause = with(Verdict.BROKEN)
                .collect(Collectors.groupingBy(TerminalSummary::cause, LinkedHashMap::new, Collectors.toList()));
        byCause.forEach((cause, rules) -> {
            heading(style.bad("?"), "not judged", Headline.count(rules.size(), "rule"));
            page.paragraph(2, Printable.text(cause), line -> line)
                    .paragraph(2, Headline.ids(rules, MOST_IDS), style::quiet);
        });
    }

    private static String cause(RuleResult rule) {
        return rule.scenarios().stream()
                .filter(scenario -> scenario.verdict() == Verdict.BROKEN)
                .flatMap(scenario -> scenario.failure().stream())
                .map(Failure::message)
                .findFirst()
                .orElse("the kit gave no reason");
    }

    private void openPoints() {
        long rules =
                run.rules().stream().filter(rule -> !rule.observed().isEmpty()).count();
        long choices =
                run.rules().stream().mapToLong(rule -> rule.observed().size()).sum();
        if (choices > 0) {
            page.blank()
                    .paragraph(
                            0,
                            "%s recorded at %s that nobody documents: \"observed\" in report.json"
                                    .formatted(Headline.count(choices, "choice"), Headline.count(rules, "point")),
                            style::quiet);
        }
    }
}
