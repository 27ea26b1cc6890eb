package org.customerprofiles.tck.spec;

import java.util.List;

/**
 * A scenario, outline or background as a feature file has it: what people read, where {@link ScenarioRef} is what runs.
 *
 * @param keyword {@code Scenario}, {@code Scenario Outline} or {@code Background}
 * @param name empty for a background
 * @param line of its keyword
 * @param tags its own, without the {@code @}
 * @param examples those of an outline
 */
public record WrittenScenario(
        String keyword,
        String name,
        int line,
        List<String> tags,
        List<WrittenStep> steps,
        List<WrittenExamples> examples) {

    public WrittenScenario {
        tags = List.copyOf(tags);
        steps = List.copyOf(steps);
        examples = List.copyOf(examples);
    }

    /**
     * A table of examples below an outline.
     *
     * @param name may be empty
     * @param tags its own, without the {@code @}
     * @param table the names of the columns, then the rows
     */
    public record WrittenExamples(String name, List<String> tags, List<List<String>> table) {

        public WrittenExamples {
            tags = List.copyOf(tags);
            table = List.copyOf(table);
        }
    }
}
