package org.customerprofiles.tck.compare;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.customerprofiles.tck.report.Failure;
import org.customerprofiles.tck.report.MissedRule;
import org.customerprofiles.tck.report.Page;
import org.customerprofiles.tck.report.Printable;
import org.customerprofiles.tck.report.RuleResult;
import org.customerprofiles.tck.report.Style;
import org.customerprofiles.tck.spec.RuleId;

/** Tells a person at a terminal what changed between two runs; in a single line when nothing did. */
public final class ComparisonText {

    private static final List<String> SIDES = List.of("old", "new");

    private final Comparison comparison;
    private final Page page;
    private final Style style;

    private ComparisonText(Comparison comparison, Page page) {
        this.comparison = comparison;
        this.page = page;
        this.style = page.style();
    }

    /**
     * The whole comparison.
     *
     * @param width of the terminal, in characters
     * @param colour whether ANSI colours are wanted
     */
    public static String of(Comparison comparison, int width, boolean colour) {
        Page page = new Page(width, colour);
        ComparisonText text = new ComparisonText(comparison, page);
        if (!comparison.changes().isEmpty() || !comparison.differences().isEmpty()) {
            text.fill();
        }
        text.conclusion();
        return page.toString();
    }

    /** What it came to alone, in one line where it fits. */
    public static String conclusion(Comparison comparison, int width, boolean colour) {
        Page page = new Page(width, colour);
        new ComparisonText(comparison, page).conclusion();
        return page.toString();
    }

    private void fill() {
        page.blank();
        side("old", comparison.before());
        side("new", comparison.after());
        differences();
        each(Change.WORSE, this::worse);
        grouped(Change.VANISHED, style::bad);
        scenarios();
        each(Change.BETTER, this::better);
        grouped(Change.APPEARED, style::good);
        grouped(Change.OTHERWISE, style::warning);
        choices();
        page.blank();
    }

    private void side(String label, NamedReport report) {
        page.hanging(
                label,
                style::strong,
                Stream.of(report.name(), report.run().target().endpoint(), Wording.run(report.run()))
                        .map(Printable::line)
                        .toList());
    }

    private void differences() {
        List<RunDifference> differences = comparison.differences();
        if (!differences.isEmpty()) {
            page.blank().line(style.warning("! ") + style.strong(Wording.RUNS_DIFFER));
            differences.forEach(difference -> page.hanging(
                    "  " + difference.what(),
                    style::quiet,
                    difference.named(SIDES).stream().map(Printable::line).toList()));
        }
    }

    private void heading(String title, List<RuleChange> rules) {
        page.blank().line(style.strong(title) + style.quiet(" · " + Wording.count(rules.size(), "rule")));
    }

    private void each(Change change, Consumer<RuleChange> tell) {
        List<RuleChange> rules = comparison.with(change);
        if (!rules.isEmpty()) {
            heading(Wording.heading(change), rules);
            rules.forEach(tell);
        }
    }

    private void rule(String mark, RuleChange rule) {
        page.blank()
                .line(mark + " " + style.strong(rule.id().toString())
                        + style.quiet(" · " + rule.level() + " · " + rule.verdicts()));
        page.paragraph(2, Printable.line(rule.rule().title()), line -> line);
    }

    private void worse(RuleChange rule) {
        rule(rule.isRegression() ? style.bad("✗") : style.warning("!"), rule);
        rule.after().flatMap(MissedRule::firstFailure).ifPresent(this::failure);
    }

    private void failure(Failure failure) {
        failure.expected().ifPresent(expected -> page.field(4, "expected", expected));
        page.field(4, "actual", failure.actual().orElseGet(failure::message));
    }

    private void better(RuleChange rule) {
        rule(style.good("✓"), rule);
    }

    /** One cause often concerns many rules: it is told once. */
    private void grouped(Change change, UnaryOperator<String> paint) {
        List<RuleChange> rules = comparison.with(change);
        if (!rules.isEmpty()) {
            heading(Wording.heading(change), rules);
            ChangeGroup.of(rules).forEach(group -> group(group, paint));
        }
    }

    private void group(ChangeGroup group, UnaryOperator<String> paint) {
        page.blank().line("  " + paint.apply(group.verdicts()) + style.quiet(" · " + group.level()));
        group.reason().ifPresent(reason -> page.paragraph(4, reason, style::quiet));
        page.paragraph(4, joined(group.rules()), line -> line);
    }

    private void scenarios() {
        List<RuleChange> rules = comparison.inScenariosOnly();
        if (!rules.isEmpty()) {
            heading(Wording.SCENARIOS, rules);
        }
        for (RuleChange rule : rules) {
            rule(rule.isRegression() ? style.bad("✗") : "~", rule);
            rule.scenarios()
                    .forEach(scenario -> page.paragraph(
                            4,
                            "%s: %s (%s)"
                                    .formatted(scenario.verdicts(), Printable.line(scenario.name()), scenario.driver()),
                            line -> line));
        }
    }

    private void choices() {
        List<RuleChange> rules = comparison.otherChoices();
        if (!rules.isEmpty()) {
            heading(Wording.CHOICES, rules);
        }
        for (RuleChange rule : rules) {
            rule("~", rule);
            choice("old", rule.before());
            choice("new", rule.after());
        }
    }

    private void choice(String side, Optional<RuleResult> rule) {
        rule.ifPresent(its -> page.field(4, side, Wording.choices(its.observed())));
    }

    private void conclusion() {
        Conclusion conclusion = comparison.conclusion();
        UnaryOperator<String> paint = conclusion.isRegression() ? style::bad : style::good;
        page.hanging(conclusion.word(), word -> paint.apply(style.strong(word)), conclusion.parts());
    }

    private static String joined(List<RuleId> ids) {
        return ids.stream().map(RuleId::toString).collect(Collectors.joining(", "));
    }
}
