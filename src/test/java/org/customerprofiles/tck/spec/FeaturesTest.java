package org.customerprofiles.tck.spec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The specification that the kit brings along keeps its own conventions. */
class FeaturesTest {

    @Test
    void keepTheConventions() {
        assertEquals(List.of(), SpecificationProblems.in(FeatureText.onClassPath()));
    }

    @Test
    void showAnExampleOrTwoOfEachOperation() {
        Map<String, Long> examples = Specification.load().rules().stream()
                .filter(rule -> !rule.operation().equals("Wire"))
                .collect(Collectors.groupingBy(Rule::operation, Collectors.summingLong(FeaturesTest::examples)));

        examples.forEach((operation, count) ->
                assertTrue(count >= 1 && count <= 4, () -> operation + " has " + count + " scenarios with @example"));
    }

    private static long examples(Rule rule) {
        return rule.scenarios().stream().filter(ScenarioRef::isExample).count();
    }

    @Test
    void holdRulesForTheOperationsOfBothReleases() {
        List<Rule> rules = Specification.load().rules();

        for (String operation : List.of(
                "CreateDomain", "GetDomain", "UpdateDomain", "SearchProfiles", "GetMatches", "MergeProfiles", "Wire")) {
            List<Rule> its = rules.stream()
                    .filter(rule -> rule.operation().equals(operation))
                    .toList();
            assertFalse(its.isEmpty(), operation);
        }
    }
}
