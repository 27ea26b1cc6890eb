package org.customerprofiles.tck.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.customerprofiles.tck.report.Failure;
import org.customerprofiles.tck.report.ReportedExchange;
import org.customerprofiles.tck.report.RuleResult;
import org.customerprofiles.tck.report.ScenarioResult;
import org.customerprofiles.tck.spec.Rule;
import org.customerprofiles.tck.spec.ScenarioRef;
import org.customerprofiles.tck.spec.Step;

/**
 * A scenario's result as a page tells it.
 *
 * @param result what it came to
 * @param steps what it does, where this kit has it; up to the one that was not fulfilled, and beyond
 * @param judged the exchange that the miss is about
 */
public record ToldScenario(ScenarioResult result, List<ToldStep> steps, Optional<ReportedExchange> judged) {

    /**
     * A step and how far it came.
     *
     * @param keyword {@code Given}, {@code When}, {@code Then}, or {@code And} after one of its kind
     */
    public record ToldStep(String keyword, Step step, Progress progress) {}

    /** How far a step came. */
    public enum Progress {
        FULFILLED,
        FAILED_HERE,
        NOT_REACHED;

        /** A sign, for those who do not see colours. */
        public String mark() {
            return switch (this) {
                case FULFILLED -> "✓";
                case FAILED_HERE -> "✗";
                case NOT_REACHED -> "·";
            };
        }

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    static ToldScenario of(RuleResult rule, ScenarioResult result, Optional<Rule> written) {
        Optional<ScenarioRef> scenario = written.stream()
                .flatMap(its -> its.scenarios().stream())
                .filter(its -> its.name().equals(result.name()))
                .findFirst();
        Optional<Failure> failure = result.failure();
        return new ToldScenario(
                result,
                failure.flatMap(Failure::step)
                        .flatMap(failed -> scenario.map(its -> steps(its, failed)))
                        .orElse(List.of()),
                failure.flatMap(miss -> miss.judged(rule.operation())));
    }

    /** What was expected beside what came; empty when nothing could be compared. */
    public Optional<Difference> difference() {
        return result.failure()
                .filter(miss -> miss.expected().isPresent() && miss.actual().isPresent())
                .map(miss -> Difference.of(
                        miss.expected().orElseThrow(), miss.actual().orElseThrow()));
    }

    /** All exchanges, in their order. */
    public List<ReportedExchange> exchanges() {
        return result.failure().map(Failure::exchanges).orElse(List.of());
    }

    /** The failed step is known by its text alone: keyword and rows are those of the file. */
    private static List<ToldStep> steps(ScenarioRef scenario, String failed) {
        List<ToldStep> told = new ArrayList<>();
        Progress progress = Progress.FULFILLED;
        Optional<Step.Kind> before = Optional.empty();
        for (Step step : scenario.steps()) {
            boolean fails = progress == Progress.FULFILLED && failed.endsWith(" " + step.text());
            progress = fails ? Progress.FAILED_HERE : progress;
            told.add(new ToldStep(GherkinText.keyword(step.kind(), before), step, progress));
            progress = fails ? Progress.NOT_REACHED : progress;
            before = Optional.of(step.kind());
        }
        boolean found = told.stream().anyMatch(step -> step.progress() == Progress.FAILED_HERE);
        return found ? told : List.of();
    }

    static Stream<ToldScenario> all(RuleResult rule, Optional<Rule> written) {
        return rule.scenarios().stream().map(scenario -> of(rule, scenario, written));
    }
}
