package org.customerprofiles.tck.formats;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.customerprofiles.tck.report.Failure;
import org.customerprofiles.tck.report.RuleResult;
import org.customerprofiles.tck.report.ScenarioResult;
import org.customerprofiles.tck.report.Verdict;

/**
 * A scenario in JUnit's words.
 *
 * @param message in one sentence, what is worth saying; empty for a pass
 * @param details all that is known about a miss; may be empty
 */
record JunitCase(String rule, String name, Kind kind, long durationMs, String message, String details) {

    /** What JUnit knows of a case's end; a note is a pass that has something to say. */
    enum Kind {
        PASS("", "", ""),
        NOTE("system-out", "", ""),
        FAILURE("failure", "failures", "must-missed"),
        ERROR("error", "errors", "not-judged"),
        SKIPPED("skipped", "skipped", "not-judged");

        private final String element;
        private final String plural;
        private final String type;

        Kind(String element, String plural, String type) {
            this.element = element;
            this.plural = plural;
            this.type = type;
        }

        String element() {
            return element;
        }

        String plural() {
            return plural;
        }

        String type() {
            return type;
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

    /**
     * The cases of a rule; one that is skipped when the rule has no scenarios, or when it misses nothing but an operation
     * that has a case of its own.
     *
     * @param lacking the operation that the target does not have, where the rule is missed because of it
     */
    static Stream<JunitCase> of(RuleResult rule, Optional<String> lacking) {
        if (lacking.isPresent()) {
            return Stream.of(skipped(rule, lacking.get() + " is not implemented"));
        }
        return rule.scenarios().isEmpty()
                ? Stream.of(skipped(rule, reason(rule)))
                : rule.scenarios().stream().map(scenario -> of(rule, scenario));
    }

    /** The case that fails, once, for an operation that the target does not have. */
    static JunitCase notImplemented(String operation) {
        String message = "The target answers " + operation + " as unknown, whatever it is asked.";
        return new JunitCase(operation, operation + " is implemented", Kind.FAILURE, 0, message, "");
    }

    /** This case where it is not the first one of its rule that has its name. */
    JunitCase again(int count) {
        return new JunitCase(rule, name + " #" + count, kind, durationMs, message, details);
    }

    private static JunitCase skipped(RuleResult rule, String why) {
        return new JunitCase(rule.id().toString(), rule.title(), Kind.SKIPPED, 0, why, "");
    }

    private static JunitCase of(RuleResult rule, ScenarioResult scenario) {
        Kind kind = Kind.of(scenario.verdict());
        Optional<Failure> failure = scenario.failure();
        return new JunitCase(
                rule.id().toString(),
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
