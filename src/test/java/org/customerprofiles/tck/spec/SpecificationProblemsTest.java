package org.customerprofiles.tck.spec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every convention is seen to be broken, by one change to a feature that keeps them all. */
class SpecificationProblemsTest {

    private static final String GOOD = """
            Feature: Sample

              @GetMatches-1 @must @documented @since-2021-04-30
              Rule: Matching comes first

                Source: release 2021-04-30, GetMatches.

                Background:
                  Given a domain

                Scenario: It is off
                  When GetMatches is called
                  Then the call succeeds
            """;

    private static List<String> problems(String... features) {
        List<FeatureText> texts = Arrays.stream(features)
                .map(text -> new FeatureText("a.feature", text.getBytes(StandardCharsets.UTF_8)))
                .toList();
        return SpecificationProblems.in(texts).stream().map(Problem::toString).toList();
    }

    @Test
    void theGoodFeatureHasNone() {
        assertEquals(List.of(), problems(GOOD));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            @GetMatches-1 | | the rule has no tag for an id, like @SearchProfiles-5
            @GetMatches-1 | @GetMatches-1 @GetMatches-2 | the rule has [GetMatches-1, GetMatches-2], but needs exactly one tag for an id, like @SearchProfiles-5
            @must | | the rule has no tag for a level: @must, @should or @open
            @must | @must @open | the rule has [must, open], but needs exactly one tag for a level: @must, @should or @open
            @documented | | the rule has no tag for evidence: @documented, @model, @guide, @observed or @inferred
            @documented | @documented @guide | the rule has [documented, guide], but needs exactly one tag for evidence: @documented, @model, @guide, @observed or @inferred
            @since-2021-04-30 | | the rule has no tag for a release, like @since-2022-11-14
            @since-2021-04-30 | @since-spring | the rule has no tag for a release, like @since-2022-11-14
            @since-2021-04-30 | @since-2021-04-30 @since-2022-11-14 | the rule has [2021-04-30, 2022-11-14], but needs exactly one tag for a release, like @since-2022-11-14
            @documented | @observed | what is only observed cannot be a must
            @documented | @inferred | what is only inferred cannot be a must
            @must | @must @example | @example is a tag of scenarios: which of the rule's is to be shown?
            @must | @must @alonely | @alonely is no tag that the conventions know; is it misspelt?
            @must | @must @GetDomain | the feature is tagged @GetDomain, but the rule is not about it
            Source: | Origin: | the rule has no line Source: …
            Source: | Untested: I am lazy. Source: | the rule has no line Source: …
            """)
    void aRuleIsTaggedAndSourced(String good, String bad, String message) {
        String feature = GOOD.replace(good, bad == null ? "" : bad);

        assertEquals("a.feature:4: " + message, problems(feature).get(0));
    }

    @Test
    void aScenarioHasNoUnknownTag() {
        String scenario = "    Scenario: It is off\n";

        assertEquals(List.of(), problems(GOOD.replace(scenario, "    @wire-only @example\n" + scenario)));
        assertEquals(
                List.of("a.feature:12: @exmaple is no tag that the conventions know; is it misspelt?"),
                problems(GOOD.replace(scenario, "    @exmaple\n" + scenario)));
    }

    @Test
    void anEmptyRuleSaysWhyAndOnlyAnEmptyOne() {
        String empty = GOOD.substring(0, GOOD.indexOf("    Background"));

        assertEquals(
                List.of("a.feature:4: the rule has neither a scenario nor a line Untested: … with the reason"),
                problems(empty));
        assertEquals(List.of(), problems(empty + "    Untested: it cannot be seen.\n"));
        assertEquals(
                List.of("a.feature:4: the rule has scenarios, and yet a line Untested: …"),
                problems(GOOD.replace("GetMatches.\n", "GetMatches.\n    Untested: it cannot be seen.\n")));
    }

    @Test
    void anIdIsNeverUsedTwice() {
        assertEquals(
                List.of("a.feature:4: GetMatches-1 is already the id of the rule at a.feature:4"),
                problems(GOOD, GOOD));
    }

    @Test
    void aScenarioHasTenStepsAtMost() {
        String tenSteps = GOOD + "      And Ana exists\n".repeat(7);

        assertEquals(List.of(), problems(tenSteps));
        assertEquals(
                List.of("a.feature:11: the scenario has 11 steps, backgrounds included; 10 are allowed"),
                problems(tenSteps + "      And Ana exists\n"));
    }

    @Test
    void aScenarioHasOneWhen() {
        assertEquals(
                List.of("a.feature:11: the scenario has 2 When; it needs exactly one"),
                problems(GOOD.replace("Then the", "And the")));
        assertEquals(
                List.of("a.feature:11: the scenario has 0 When; it needs exactly one"),
                problems(GOOD.replace("When Get", "Given Get")));
        assertEquals(
                List.of("a.feature:11: the scenario has no steps"),
                problems(GOOD.substring(0, GOOD.indexOf("      When"))));
    }

    @Test
    void aScenarioBelongsToARule() {
        String stray = GOOD.replace("Feature: Sample\n", "Feature: Sample\n\n  Scenario: Stray\n    When it rains\n");

        assertEquals(List.of("a.feature:3: the scenario belongs to no Rule"), problems(stray));
    }

    @Test
    void aFileIsShorterThan150Lines() {
        String longest = GOOD + "# filler\n".repeat(149 - (int) GOOD.lines().count());

        assertEquals(List.of(), problems(longest));
        assertEquals(
                List.of("a.feature:150: the file has 150 lines; divide it, fewer than 150 are allowed"),
                problems(longest + "# filler\n"));
    }

    @Test
    void whatIsNotGherkinIsReportedWithItsLine() {
        List<String> found = problems(GOOD.replace("Then the", "Dann the"));

        assertEquals(1, found.size());
        assertTrue(found.get(0).startsWith("a.feature:13: Gherkin: "), found.get(0));
    }
}
