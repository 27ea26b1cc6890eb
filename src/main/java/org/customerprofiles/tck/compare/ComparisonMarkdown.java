package org.customerprofiles.tck.compare;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.customerprofiles.tck.report.Failure;
import org.customerprofiles.tck.report.MissedRule;
import org.customerprofiles.tck.report.Printable;
import org.customerprofiles.tck.report.RuleResult;
import org.customerprofiles.tck.spec.RuleId;

/** A comparison as a comment on a change: GitHub's Markdown, in which nothing that a target said is markup. */
public final class ComparisonMarkdown {

    private static final int LONGEST = 300;

    /** GitHub takes no comment of more than 65,536 characters. */
    private static final int MOST_ROWS = 40;

    private final StringBuilder text = new StringBuilder();
    private final Comparison comparison;

    private ComparisonMarkdown(Comparison comparison) {
        this.comparison = comparison;
    }

    /** The whole comparison; a paragraph when nothing changed. */
    public static String of(Comparison comparison) {
        ComparisonMarkdown markdown = new ComparisonMarkdown(comparison);
        markdown.conclusion();
        if (!comparison.changes().isEmpty() || !comparison.differences().isEmpty()) {
            markdown.fill();
        }
        return markdown.text.toString();
    }

    private void conclusion() {
        Conclusion conclusion = comparison.conclusion();
        text.append("**Customer Profiles TCK: %s.** %s\n"
                .formatted(conclusion.word().toLowerCase(Locale.ROOT), String.join(" · ", conclusion.parts())));
    }

    private void fill() {
        table(
                "",
                List.of("", "report", "target", "run"),
                Stream.of(side("old", comparison.before()), side("new", comparison.after())));
        if (!comparison.differences().isEmpty()) {
            table(
                    Wording.RUNS_DIFFER,
                    List.of("", "old", "new"),
                    comparison.differences().stream().map(ComparisonMarkdown::difference));
        }
        section(comparison.with(Change.WORSE), Wording.heading(Change.WORSE), this::worse);
        grouped(Change.VANISHED);
        section(comparison.inScenariosOnly(), Wording.SCENARIOS, this::scenarios);
        section(comparison.with(Change.BETTER), Wording.heading(Change.BETTER), this::better);
        grouped(Change.APPEARED);
        grouped(Change.OTHERWISE);
        section(comparison.otherChoices(), Wording.CHOICES, this::choices);
    }

    private void section(List<RuleChange> rules, String title, Consumer<List<RuleChange>> tell) {
        if (!rules.isEmpty()) {
            text.append("\n#### ").append(title).append('\n');
            tell.accept(rules);
        }
    }

    private void table(String title, List<String> head, Stream<List<String>> rows) {
        text.append(title.isEmpty() ? "\n" : "\n#### " + title + "\n\n").append(Markdown.head(head));
        List<String> all = rows.map(Markdown::row).toList();
        all.stream().limit(MOST_ROWS).forEach(text::append);
        if (all.size() > MOST_ROWS) {
            text.append("\nand %d more\n".formatted(all.size() - MOST_ROWS));
        }
    }

    private static List<String> side(String label, NamedReport report) {
        return List.of(
                label,
                Markdown.code(report.name()),
                Markdown.code(report.run().target().endpoint()),
                Markdown.code(Wording.run(report.run())));
    }

    private static List<String> difference(RunDifference difference) {
        return Stream.concat(
                        Stream.of(difference.what()),
                        difference.values().stream().map(Markdown::code))
                .toList();
    }

    private void worse(List<RuleChange> rules) {
        table(
                "",
                List.of("rule", "level", "verdict", "expected", "came"),
                rules.stream().map(rule -> {
                    Optional<Failure> failure = rule.after().flatMap(MissedRule::firstFailure);
                    return List.of(
                            named(rule),
                            rule.level().toString(),
                            rule.verdicts(),
                            failure.flatMap(Failure::expected)
                                    .map(ComparisonMarkdown::quoted)
                                    .orElse(""),
                            failure.map(its -> quoted(its.actual().orElseGet(its::message)))
                                    .orElse(""));
                }));
    }

    private void better(List<RuleChange> rules) {
        table(
                "",
                List.of("rule", "level", "verdict"),
                rules.stream().map(rule -> List.of(named(rule), rule.level().toString(), rule.verdicts())));
    }

    private void grouped(Change change) {
        section(
                comparison.with(change),
                Wording.heading(change),
                rules -> table(
                        "",
                        List.of("verdict", "level", "rules", "reason"),
                        ChangeGroup.of(rules).stream()
                                .map(group -> List.of(
                                        group.verdicts(),
                                        group.level().toString(),
                                        group.rules().stream()
                                                .map(RuleId::toString)
                                                .collect(Collectors.joining(", ")),
                                        group.reason().map(Markdown::code).orElse("")))));
    }

    private void scenarios(List<RuleChange> rules) {
        table(
                "",
                List.of("rule", "level", "scenario", "driver", "verdict"),
                rules.stream()
                        .flatMap(rule -> rule.scenarios().stream()
                                .map(scenario -> List.of(
                                        rule.id().toString(),
                                        rule.level().toString(),
                                        quoted(scenario.name()),
                                        Markdown.code(scenario.driver()),
                                        scenario.verdicts()))));
    }

    private void choices(List<RuleChange> rules) {
        table(
                "",
                List.of("rule", "old", "new"),
                rules.stream().map(rule -> List.of(named(rule), choice(rule.before()), choice(rule.after()))));
    }

    private static String choice(Optional<RuleResult> rule) {
        return rule.map(its -> quoted(Wording.choices(its.observed()))).orElse("");
    }

    private static String named(RuleChange rule) {
        return "**" + rule.id() + "** " + Markdown.prose(rule.rule().title());
    }

    private static String quoted(String said) {
        return Markdown.code(Printable.shortened(said, LONGEST));
    }
}
