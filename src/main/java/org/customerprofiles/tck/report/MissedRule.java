package org.customerprofiles.tck.report;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Tells a person of a rule that was missed: what it says, what was expected, what came, and how to see it again. */
public final class MissedRule {

    private static final int MOST_SCENARIOS = 3;
    private static final int LOG_WIDTH = 120;

    private MissedRule() {}

    /** All about the miss, as on a terminal, in plain text. */
    public static String text(RuleResult rule) {
        Page page = new Page(LOG_WIDTH, false);
        print(rule, page, "");
        return page.toString().strip();
    }

    /** Why the rule was missed or not judged, by the scenario that tells most. */
    public static Optional<Failure> firstFailure(RuleResult rule) {
        return mostTelling(rule).stream()
                .flatMap(scenario -> scenario.failure().stream())
                .findFirst();
    }

    static void print(RuleResult rule, Page page, String whereTheRestIs) {
        Style style = page.style();
        UnaryOperator<String> paint = rule.verdict() == Verdict.FAILED ? style::bad : style::warning;
        page.blank()
                .line(paint.apply(rule.verdict() == Verdict.FAILED ? "✗" : "!") + " "
                        + style.strong(rule.id().toString()) + style.quiet(" · " + rule.level()));
        page.paragraph(2, rule.title(), style::strong).paragraph(2, "Source: " + rule.source(), style::quiet);
        List<ScenarioResult> missed = mostTelling(rule);
        missed.stream().limit(MOST_SCENARIOS).forEach(scenario -> scenario(rule, scenario, page));
        if (missed.size() > MOST_SCENARIOS) {
            page.blank()
                    .line("  "
                            + style.quiet("and %d more%s".formatted(missed.size() - MOST_SCENARIOS, whereTheRestIs)));
        }
    }

    static List<ScenarioResult> mostTelling(RuleResult rule) {
        return rule.unfulfilled().stream()
                .sorted(Comparator.comparing(scenario -> !scenario.verdict().isMiss()))
                .toList();
    }

    private static void scenario(RuleResult rule, ScenarioResult scenario, Page page) {
        page.blank().paragraph(2, "%s (%s)".formatted(scenario.name(), scenario.driver()), line -> line);
        scenario.failure().ifPresent(failure -> {
            failure.step().ifPresent(step -> page.field(4, "step", step));
            failure.expected().ifPresent(expected -> page.field(4, "expected", expected));
            failure.actual().ifPresent(actual -> page.field(4, "actual", actual));
            failure.explanation().ifPresent(explanation -> page.field(4, "because", explanation));
            failure.curl(rule.operation()).ifPresent(curl -> page.wholeField(4, "repeat", curl));
        });
    }
}
