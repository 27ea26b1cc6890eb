package org.customerprofiles.tck.spec;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One normative sentence of the specification.
 *
 * @param title the sentence
 * @param since the release that brought it, such as {@code 2022-11-14}
 * @param source where AWS says so: document, operation, member
 * @param description what the sentence means, without source and reason; may be empty
 * @param untestedReason why there is no scenario
 * @param capabilities what a target must declare for the rule to apply, such as {@code matching-trigger}
 * @param file the feature's path below the folder of features, with slashes
 * @param line of the {@code Rule:} in the file
 * @param text what its file says below it, the backgrounds of the feature and the rule first
 * @param scenarios in the order of the file; empty when the rule is untested
 */
public record Rule(
        RuleId id,
        String title,
        Level level,
        Evidence evidence,
        String since,
        String source,
        String description,
        Optional<String> untestedReason,
        Set<String> capabilities,
        String file,
        int line,
        List<WrittenScenario> text,
        List<ScenarioRef> scenarios) {

    public Rule {
        capabilities = Set.copyOf(capabilities);
        text = List.copyOf(text);
        scenarios = List.copyOf(scenarios);
    }

    /** The operation the rule is about, or {@code Wire}. */
    public String operation() {
        return id.operation();
    }
}
