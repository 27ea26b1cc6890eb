package org.customerprofiles.tck.spec;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A scenario of a rule; every row of an outline's examples is one by itself.
 *
 * @param name with an outline's values filled in, as Cucumber names it
 * @param line of the scenario or, in an outline, of the row
 * @param scenarioLine of the scenario, also in an outline
 * @param tags without the {@code @}; those of the feature and of the rule among them
 * @param steps those of the backgrounds first
 */
public record ScenarioRef(String name, int line, int scenarioLine, Set<String> tags, List<Step> steps) {

    public ScenarioRef {
        tags = Set.copyOf(tags);
        steps = List.copyOf(steps);
    }

    /** The texts of the steps, those of the backgrounds first. */
    public List<String> stepTexts() {
        return steps.stream().map(Step::text).toList();
    }

    /** Whether the documentation shows its exchange: a typical call, easily read. */
    public boolean isExample() {
        return tags.contains(Tags.EXAMPLE);
    }

    /** Whether a pattern is found anywhere in the steps, their tables and texts. */
    public boolean speaksOf(Pattern pattern) {
        return steps.stream()
                .flatMap(Step::words)
                .anyMatch(text -> pattern.matcher(text).find());
    }
}
