package org.customerprofiles.tck.formats;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.customerprofiles.tck.report.Failure;
import org.customerprofiles.tck.report.Headline;
import org.customerprofiles.tck.report.MissedRule;
import org.customerprofiles.tck.report.RuleResult;
import org.customerprofiles.tck.report.RunReport;
import org.customerprofiles.tck.report.Verdict;
import org.customerprofiles.tck.report.VerdictLine;

/** Tells of a run in Markdown, as the page of a build or the description of a change shows it. */
public final class MarkdownSummary {

    /** What GitHub shows of a step's summary, in bytes. */
    public static final int MOST_BYTES = 1024 * 1024;

    private static final String LEFT_OUT =
            "\n*%s left out here, as there is room for no more; report.json has everything.*\n";

    private final RunReport run;
    private final List<String> parts = new ArrayList<>();

    private MarkdownSummary(RunReport run) {
        this.run = run;
    }

    /** Writes the summary to a file, whose folder is made when it is missing. */
    public static void write(RunReport run, Path file) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.writeString(file, text(run, MOST_BYTES));
    }

    /**
     * The summary as Markdown; parts that there is no room for are left out, which it says.
     *
     * @param mostBytes how long it may become in UTF-8; when not even the verdict has room in it, nothing comes back
     */
    public static String text(RunReport run, long mostBytes) {
        MarkdownSummary summary = new MarkdownSummary(run);
        summary.fill();
        return cut(summary.parts, mostBytes);
    }

    private static String cut(List<String> parts, long mostBytes) {
        long room = mostBytes - bytes(LEFT_OUT.formatted(Headline.count(parts.size(), "part")));
        StringBuilder text = new StringBuilder();
        int kept = 0;
        for (String part : parts) {
            room -= bytes(part);
            if (room < 0) {
                break;
            }
            text.append(part);
            kept++;
        }
        return kept == 0 || kept == parts.size()
                ? text.toString()
                : text + LEFT_OUT.formatted(Headline.count(parts.size() - kept, "part"));
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    private void fill() {
        parts.add(verdict());
        figures();
        rules(
                "Missed musts",
                rule -> rule.verdict() == Verdict.FAILED && run.lackedBy(rule).isEmpty());
        run.notImplemented().forEach(this::notImplemented);
        broken();
        folded("warning", with(Verdict.WARNED));
        folded("known miss", with(Verdict.KNOWN_FAILING));
        choices();
    }

    private String verdict() {
        String mark = switch (run.conformance()) {
            case CONFORMANT -> run.stale().isEmpty() ? "✅" : "❌";
            case NOT_CONFORMANT -> "❌";
            case INCONCLUSIVE -> "❔";
        };
        String shard = run.shard().map(part -> ", shard " + part).orElse("");
        return "## Customer Profiles TCK " + Markdown.inline(run.kitVersion()) + "\n\n" + mark + " **"
                + Markdown.inline(VerdictLine.text(run)) + "**\n\n"
                + Markdown.inline(run.target().endpoint() + ", " + run.target().region() + shard) + "\n\n";
    }

    /** By operation how many rules have which verdict; there is no column for one that no rule has. */
    private void figures() {
        Set<Verdict> columns = EnumSet.of(Verdict.PASSED, Verdict.FAILED, Verdict.WARNED);
        run.rules().forEach(rule -> columns.add(rule.verdict()));
        List<String> head = new ArrayList<>(List.of("operation"));
        columns.forEach(verdict -> head.add(verdict.words()));
        StringBuilder table = new StringBuilder(Markdown.row(head));
        table.append(Markdown.row(head.stream()
                .map(column -> column.equals("operation") ? "---" : "---:")
                .toList()));
        run.rules().stream()
                .collect(Collectors.groupingBy(RuleResult::operation, TreeMap::new, Collectors.toList()))
                .forEach((operation, its) -> table.append(figures(operation, columns, its)));
        parts.add(table + figures("**total**", columns, run.rules()) + "\n");
    }

    private static String figures(String name, Set<Verdict> columns, List<RuleResult> rules) {
        List<String> cells = new ArrayList<>(List.of(name));
        for (Verdict column : columns) {
            long count = rules.stream().filter(rule -> rule.verdict() == column).count();
            cells.add(count == 0 ? "" : Long.toString(count));
        }
        return Markdown.row(cells);
    }

    private Predicate<RuleResult> with(Verdict verdict) {
        return rule -> rule.verdict() == verdict;
    }

    private List<RuleResult> those(Predicate<RuleResult> wanted) {
        return run.rules().stream().filter(wanted).toList();
    }

    private void rules(String title, Predicate<RuleResult> wanted) {
        List<RuleResult> rules = those(wanted);
        if (!rules.isEmpty()) {
            parts.add("### " + title + "\n\n");
        }
        rules.forEach(rule -> parts.add(Markdown.block(MissedRule.text(rule)) + "\n"));
    }

    private void folded(String what, Predicate<RuleResult> wanted) {
        List<RuleResult> rules = those(wanted);
        rules.forEach(rule -> parts.add(
                Markdown.folded(what + ": " + rule.id() + " " + rule.title(), Markdown.block(MissedRule.text(rule)))));
    }

    private void notImplemented(String operation) {
        List<RuleResult> rules =
                those(rule -> run.lackedBy(rule).filter(operation::equals).isPresent());
        parts.add("### " + Markdown.inline(operation + " is not implemented") + "\n\n"
                + Headline.count(rules.size(), "rule") + " cannot hold: " + ids(rules) + "\n\n");
    }

    /** One cause often breaks many rules: it is told once. */
    private void broken() {
        Map<String, List<RuleResult>> byCause = those(with(Verdict.BROKEN)).stream()
                .collect(Collectors.groupingBy(MarkdownSummary::cause, LinkedHashMap::new, Collectors.toList()));
        byCause.forEach((cause, rules) -> parts.add("### Not judged: " + Headline.count(rules.size(), "rule") + "\n\n"
                + Markdown.block(cause) + "\n" + ids(rules) + "\n\n"));
    }

    private static String cause(RuleResult rule) {
        return MissedRule.firstFailure(rule).map(Failure::message).orElse("the kit gave no reason");
    }

    private static String ids(List<RuleResult> rules) {
        return rules.stream().map(rule -> rule.id().toString()).collect(Collectors.joining(", "));
    }

    private void choices() {
        List<RuleResult> open = those(rule -> !rule.observed().isEmpty());
        if (!open.isEmpty()) {
            String rows = open.stream()
                    .map(rule -> Stream.of(rule.id().toString(), rule.title(), String.join("; ", rule.observed()))
                            .map(Markdown::inline)
                            .toList())
                    .map(Markdown::row)
                    .collect(Collectors.joining());
            parts.add(Markdown.folded(
                    "what the target chose at " + Headline.count(open.size(), "point") + " that nobody documents",
                    Markdown.row(List.of("rule", "point", "chosen"))
                            + Markdown.row(List.of("---", "---", "---"))
                            + rows));
        }
    }
}
