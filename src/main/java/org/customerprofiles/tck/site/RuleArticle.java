package org.customerprofiles.tck.site;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.customerprofiles.tck.examples.Example;
import org.customerprofiles.tck.report.RuleResult;
import org.customerprofiles.tck.spec.Rule;
import org.customerprofiles.tck.spec.WrittenScenario;
import org.customerprofiles.tck.spec.WrittenStep;

/**
 * A rule as the site presents it.
 *
 * @param rule what it says
 * @param faults that it notices
 * @param examples one for each of its scenarios that was recorded, in their order
 * @param reference what the reference came to
 */
public record RuleArticle(Rule rule, List<KnownFault> faults, List<Example> examples, Optional<RuleResult> reference) {

    private static final String OUTCOMES = "one of these is observed";

    public String id() {
        return rule.id().toString();
    }

    /** Where it is on the site. */
    public String link() {
        return rule.operation() + ".html#" + id();
    }

    /** Scenarios and outlines, without backgrounds. */
    public List<WrittenScenario> scenarios() {
        return rule.text().stream()
                .filter(text -> !text.keyword().equals("Background"))
                .toList();
    }

    /** The facts that all its scenarios start from. */
    public List<WrittenScenario> backgrounds() {
        return rule.text().stream()
                .filter(text -> text.keyword().equals("Background"))
                .toList();
    }

    /** Examples that are worth being shown before all others. */
    Stream<Example> shown() {
        return examples.stream()
                .filter(example -> rule.scenarios().stream()
                        .anyMatch(scenario -> scenario.isExample() && scenario.line() == example.line()));
    }

    /** The outcomes that are accepted at an open point, each once; empty for other rules. */
    public List<String> outcomes() {
        return scenarios().stream()
                .flatMap(scenario -> scenario.steps().stream().flatMap(RuleArticle::outcomes))
                .distinct()
                .toList();
    }

    private static Stream<String> outcomes(WrittenStep step) {
        return step.text().equals(OUTCOMES) ? step.table().stream().skip(1).map(row -> row.get(0)) : Stream.empty();
    }

    /** What the reference chose at an open point. */
    public List<String> chosen() {
        return reference.map(RuleResult::observed).orElse(List.of());
    }
}
