package org.customerprofiles.tck.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.customerprofiles.tck.examples.Example;
import org.customerprofiles.tck.examples.ExampleForms;
import org.customerprofiles.tck.examples.Examples;
import org.customerprofiles.tck.report.Progress;
import org.customerprofiles.tck.run.Selection;
import org.customerprofiles.tck.spec.Rule;
import org.customerprofiles.tck.spec.ScenarioRef;
import org.customerprofiles.tck.spec.Specification;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The examples that are recorded from the reference. */
class ExamplesTest {

    private static final Specification SPECIFICATION = Specification.load();

    private static Recorder.Recorded recorded;
    private static List<Example> examples;

    @BeforeAll
    static void record() {
        recorded = Recorder.record(SPECIFICATION, Selection.all(), Progress.silent());
        examples = Examples.of(recorded.exchanges());
    }

    private static Optional<Example> example(Rule rule, ScenarioRef scenario) {
        return examples.stream()
                .filter(example -> example.rule().equals(rule.id()) && example.line() == scenario.line())
                .findFirst();
    }

    @Test
    void everyScenarioThatNeedsNoSdkHasOne() {
        for (Rule rule : SPECIFICATION.rules()) {
            for (ScenarioRef scenario : rule.scenarios()) {
                assertEquals(
                        !scenario.tags().contains("sdk-only"),
                        example(rule, scenario).isPresent(),
                        rule.id() + ": " + scenario.name());
            }
        }
        assertEquals(0, recorded.report().exitCode());
    }

    @Test
    void theyAreOfTheOperationThatTheWhenNames() {
        for (Rule rule : SPECIFICATION.rules()) {
            for (ScenarioRef scenario : rule.scenarios()) {
                example(rule, scenario)
                        .filter(example -> !example.operation().equals("Wire"))
                        .ifPresent(example -> assertTrue(
                                scenario.stepTexts().stream()
                                        .anyMatch(step -> step.matches("(every page of )?" + example.operation()
                                                + " is (called|read).*|the matching process runs")),
                                rule.id() + ": " + scenario.name() + " shows " + example.operation()));
            }
        }
    }

    @Test
    void mostCallsCanBeSaidByEveryClientAndOthersSayWhyNot() {
        List<Example> all = examples;
        assertTrue(
                all.stream().filter(example -> example.cli().text().isPresent()).count() > all.size() * 3 / 4);
        assertTrue(all.stream()
                        .filter(example -> example.java().text().isPresent())
                        .count()
                > all.size() * 3 / 4);
        assertTrue(all.stream()
                        .filter(example -> example.curl().text().isPresent())
                        .count()
                > all.size() * 9 / 10);
        for (Example example : all) {
            for (var translation : List.of(example.cli(), example.java(), example.curl())) {
                assertEquals(translation.text().isEmpty(), !translation.reason().isEmpty(), example.toString());
            }
        }
    }

    @Test
    void javaSendsTheSameRequest(@TempDir Path folder) throws Exception {
        assertEquals(Map.of(), ExampleForms.differencesInJava(examples, folder));
    }

    @Test
    void theCommandLineInterfaceSendsTheSameRequest() {
        assertEquals(Map.of(), ExampleForms.differencesInTheCli(examples));
    }

    @Test
    void curlSendsTheSameRequest() {
        assertEquals(Map.of(), ExampleForms.differencesInCurl(examples));
    }

    @Test
    void nothingIsTheNameOfARun() {
        examples.forEach(
                example -> assertTrue(!example.toString().matches("(?s).*tck-[0-9a-z]{6}-[0-9].*"), example::toString));
    }

    @Test
    void aPartIsRecordedLikeTheWhole() {
        Selection part = new Selection(
                Optional.empty(), Set.of("ListDomains", "GetMatches", "MergeProfiles", "AddProfileKey"), Set.of());
        List<Example> again = Examples.of(
                Recorder.record(SPECIFICATION, part, Progress.silent()).exchanges());
        assertTrue(again.size() > 100);
        Set<Example> known = Set.copyOf(examples);
        again.forEach(example -> assertTrue(known.contains(example), example::toString));
    }

    @Test
    @Tag("slow")
    void everyRecordingIsTheSame() {
        List<Example> again = Examples.of(Recorder.record(SPECIFICATION, Selection.all(), Progress.silent())
                .exchanges());
        assertEquals(examples, again);
    }
}
