package org.customerprofiles.tck.spec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpecificationTest {

    private static final String SAMPLE = """
            @SearchProfiles @needs-object-types
            Feature: Search profiles

              Background:
                Given a domain

              @SearchProfiles-4 @must @documented @since-2022-11-14 @needs-matching-trigger
              Rule: LogicalOperator says how keys combine

                With AND all keys match,
                with OR one does.
                Source: release 2022-11-14, SearchProfiles,
                LogicalOperator.

                Background:
                  Given the profiles
                    | alias |
                    | Ana   |

                @wire-only
                Scenario Outline: Two keys with <operator>
                  When SearchProfiles is called with LogicalOperator <operator> and the search keys
                    | KeyName |
                    | _email  |
                  Then the profiles found, in any order, are <found>
                  And Ana is found

                  Examples:
                    | operator | found    |
                    | AND      | Ana      |
                    | OR       | Ana, Ben |

                Scenario: No operator
                  When GetMatches is called
                  Then the call succeeds

              @SearchProfiles-5 @open @inferred @since-2020-08-15
              Rule: Nobody knows

                Source: nothing.
                Untested: it cannot
                be seen.
            """;

    @TempDir
    private Path folder;

    private Specification specification;

    @BeforeEach
    void readSample() throws IOException {
        Files.createDirectories(folder.resolve("search"));
        Files.writeString(folder.resolve("search/operators.feature"), SAMPLE);
        specification = Specification.read(folder);
    }

    private Rule rule(String id) {
        return specification.rule(RuleId.parse(id)).orElseThrow();
    }

    @Test
    void aRuleIsReadFromTagsAndDescription() {
        Rule rule = rule("SearchProfiles-4");

        assertEquals("SearchProfiles", rule.operation());
        assertEquals("LogicalOperator says how keys combine", rule.title());
        assertEquals(Level.MUST, rule.level());
        assertEquals(Evidence.DOCUMENTED, rule.evidence());
        assertEquals("2022-11-14", rule.since());
        assertEquals("release 2022-11-14, SearchProfiles, LogicalOperator.", rule.source());
        assertEquals("With AND all keys match,\nwith OR one does.", rule.description());
        assertEquals(Optional.empty(), rule.untestedReason());
        assertEquals(Set.of("object-types", "matching-trigger"), rule.capabilities());
        assertEquals("search/operators.feature", rule.file());
        assertEquals(8, rule.line());
    }

    @Test
    void anEmptyRuleIsUntestedAndSaysWhy() {
        Rule rule = rule("SearchProfiles-5");

        assertEquals(List.of(), rule.scenarios());
        assertEquals(Optional.of("it cannot be seen."), rule.untestedReason());
        assertEquals("", rule.description());
    }

    @Test
    void everyRowOfAnOutlineIsAScenario() {
        List<ScenarioRef> scenarios = rule("SearchProfiles-4").scenarios();

        assertEquals(
                List.of("Two keys with AND", "Two keys with OR", "No operator"),
                scenarios.stream().map(ScenarioRef::name).toList());
        assertEquals(
                List.of(30, 31, 33), scenarios.stream().map(ScenarioRef::line).toList());
        assertEquals(
                List.of(21, 21, 33),
                scenarios.stream().map(ScenarioRef::scenarioLine).toList());
        assertTrue(scenarios.get(0).tags().containsAll(Set.of("wire-only", "must", "SearchProfiles-4")));
        assertFalse(scenarios.get(2).tags().contains("wire-only"));
    }

    @Test
    void aScenarioHasTheStepsOfItsBackgroundsAndItsOwn() {
        assertEquals(
                List.of(
                        step(Step.Kind.GIVEN, "a domain"),
                        step(Step.Kind.GIVEN, "the profiles", "alias", "Ana"),
                        step(
                                Step.Kind.WHEN,
                                "SearchProfiles is called with LogicalOperator OR and the search keys",
                                "KeyName",
                                "_email"),
                        step(Step.Kind.THEN, "the profiles found, in any order, are Ana, Ben"),
                        step(Step.Kind.THEN, "Ana is found")),
                rule("SearchProfiles-4").scenarios().get(1).steps());
    }

    private static Step step(Step.Kind kind, String text, String... column) {
        return new Step(kind, text, Stream.of(column).map(List::of).toList(), Optional.empty());
    }

    @Test
    void aScenarioSpeaksOfWhatIsInItsStepsAndTables() {
        ScenarioRef scenario = rule("SearchProfiles-4").scenarios().get(1);

        assertTrue(scenario.speaksOf(Pattern.compile("any order")));
        assertTrue(scenario.speaksOf(Pattern.compile("^_email$")));
        assertFalse(scenario.speaksOf(Pattern.compile("_phone")));
    }

    @Test
    void aScenarioIsFoundByAnyUriThatCucumberMayUse() {
        for (String prefix : List.of("classpath:features/", "classpath:/features/", "file:///home/features/", "")) {
            String uri = prefix + "search/operators.feature";
            assertEquals(rule("SearchProfiles-4"), specification.ruleAt(uri, 31).orElseThrow());
            assertEquals(
                    "Two keys with OR",
                    specification.scenarioAt(uri, 31).orElseThrow().name());
            assertEquals(Optional.empty(), specification.ruleAt(uri, 32));
        }
        assertEquals(Optional.empty(), specification.ruleAt("classpath:features/operators.feature", 31));
    }

    @Test
    void aRuleIsFoundByTheTagsOfItsScenarios() {
        assertEquals(
                Optional.of(rule("SearchProfiles-4")),
                specification.ruleOf(List.of("@SearchProfiles", "@must", "@SearchProfiles-4")));
        assertEquals(Optional.empty(), specification.ruleOf(List.of("@SearchProfiles", "@SearchProfiles-99")));
    }

    @Test
    void aRuleThatCannotBeReadIsNamedWithItsPlace() throws IOException {
        Files.writeString(folder.resolve("search/operators.feature"), SAMPLE.replace("@must ", ""));

        var refusal = assertThrows(IllegalStateException.class, () -> Specification.read(folder));

        assertEquals(
                "search/operators.feature:8: the rule \"LogicalOperator says how keys combine\""
                        + " has 0 tags for its level instead of one",
                refusal.getMessage());
    }

    @Test
    void anIdThatIsTakenIsRefused() throws IOException {
        Files.writeString(folder.resolve("twin.feature"), SAMPLE);

        var refusal = assertThrows(IllegalStateException.class, () -> Specification.read(folder));

        assertEquals(
                "twin.feature:8: SearchProfiles-4 is already the id of the rule at search/operators.feature:8",
                refusal.getMessage());
    }

    @Test
    void featuresAreFoundInAJar() throws IOException {
        Path jar = folder.resolve("kit.jar");
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
            out.putNextEntry(new JarEntry("features/"));
            out.putNextEntry(new JarEntry("features/search/operators.feature"));
            out.write(Files.readAllBytes(folder.resolve("search/operators.feature")));
            out.putNextEntry(new JarEntry("features/README.md"));
        }
        try (URLClassLoader loader = new URLClassLoader(new URL[] {jar.toUri().toURL()}, null)) {
            List<FeatureText> found = FeatureText.at(loader.getResource("features"));

            assertEquals(
                    List.of("search/operators.feature"),
                    found.stream().map(FeatureText::file).toList());
            assertEquals(SAMPLE, new String(found.get(0).bytes(), StandardCharsets.UTF_8));
        }
    }
}
