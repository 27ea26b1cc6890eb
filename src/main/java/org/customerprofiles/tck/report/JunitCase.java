package org.customerprofiles.tck.report;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.customerprofiles.tck.spec.RuleId;

/**
 * A scenario in JUnit's words.
 *
 * @param message in one sentence, what is worth saying; empty for a pass
 * @param details all that is known about a miss; may be empty
 */
record JunitCase(RuleId rule, String name, Kind kind, long durationMs, String message, String details) {

    /** What JUnit knows of a case's end; a note is a pass that has something to say. */
    enum Kind {
        PASS("", ""),
        NOTE("system-out", ""),
        FAILURE("failure", "failures"),
        ERROR("error", "errors"),
        SKIPPED("skipped", "skipped");

        private final String element;
        private final String plural;

        Kind(String element, String plural) {
            this.element = element;
            this.plural = plural;
        }

        String element() {
            return element;
        }

        String plural() {
            return plural;
        }

        static Kind of(Verdict verdict) {
            return switch (verdict) {
                case PASSED -> PASS;
                case WARNED, KNOWN_FAILING -> NOTE;
                case FAILED -> FAILURE;
                case BROKEN -> ERROR;
                case NOT_APPLICABLE, UNTESTED -> SKIPPED;
            };
        }
    }

    /** The cases of a rule; one that is skipped when the rule has no scenarios. */
    static Stream<JunitCase> of(RuleResult rule) {
        return rule.scenarios().isEmpty()
                ? Stream.of(skipped(rule))
                : rule.scenarios().stream().map(scenario -> of(rule, scenario));
    }

    private static JunitCase skipped(RuleResult rule) {
        return new JunitCase(rule.id(), rule.title(), Kind.SKIPPED, 0, reason(rule), "");
    }

    private static JunitCase of(RuleResult rule, ScenarioResult scenario) {
        Kind kind = Kind.of(scenario.verdict());
        Optional<Failure> failure = scenario.failure();
        return new JunitCase(
                rule.id(),
                "%s (%s)".formatted(scenario.name(), scenario.driver()),
                kind,
                scenario.durationMs(),
                failure.map(Failure::message).orElseGet(() -> kind == Kind.SKIPPED ? reason(rule) : ""),
                failure.map(found -> details(rule, found)).orElse(""));
    }

    private static String reason(RuleResult rule) {
        return rule.reason().orElse("the scenario did not run");
    }

    private static String details(RuleResult rule, Failure failure) {
        return Stream.of(
                        Optional.of("%s (%s): %s".formatted(rule.id(), rule.level(), rule.title())),
                        Optional.of("source: " + rule.source()),
                        failure.step().map(step -> "step: " + step),
                        failure.expected().map(expected -> "expected: " + expected),
                        failure.actual().map(actual -> "actual: " + actual),
                        failure.curl(rule.operation()).map(curl -> "repeat: " + curl))
                .flatMap(Optional::stream)
                .collect(Collectors.joining("\n", "\n", "\n"));
    }
}
