package org.customerprofiles.tck.spec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The specification that the kit brings along keeps its own conventions. */
class FeaturesTest {

    @Test
    void keepTheConventions() {
        assertEquals(List.of(), SpecificationProblems.in(FeatureText.onClassPath()));
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
