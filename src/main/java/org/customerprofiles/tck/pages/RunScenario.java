package org.customerprofiles.tck.pages;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.customerprofiles.tck.report.RuleResult;
import org.customerprofiles.tck.report.ScenarioResult;
import org.customerprofiles.tck.spec.Rule;

/**
 * A scenario and what it came to through each driver.
 *
 * @param results one for each time it ran
 * @param steps what it does; empty where this kit does not have it
 */
public record RunScenario(String name, List<ScenarioResult> results, String steps) {

    static List<RunScenario> all(RuleResult rule, Optional<Rule> written) {
        Map<String, List<ScenarioResult>> byName = new LinkedHashMap<>();
        rule.scenarios()
                .forEach(scenario -> byName.computeIfAbsent(scenario.name(), any -> new ArrayList<>())
                        .add(scenario));
        List<RunScenario> scenarios = new ArrayList<>();
        byName.forEach((name, results) -> scenarios.add(new RunScenario(name, results, steps(name, written))));
        return scenarios;
    }

    private static String steps(String name, Optional<Rule> written) {
        return written.stream()
                .flatMap(rule -> rule.scenarios().stream())
                .filter(scenario -> scenario.name().equals(name))
                .findFirst()
                .map(scenario -> GherkinText.of(scenario.steps()))
                .orElse("");
    }
}
