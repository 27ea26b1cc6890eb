package org.customerprofiles.tck.pages;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.customerprofiles.tck.report.Failure;
import org.customerprofiles.tck.report.RuleResult;
import org.customerprofiles.tck.report.RunReport;
import org.customerprofiles.tck.report.Samples;
import org.customerprofiles.tck.report.ScenarioResult;
import org.customerprofiles.tck.report.Verdict;
import org.customerprofiles.tck.spec.Level;
import org.customerprofiles.tck.spec.Rule;
import org.customerprofiles.tck.spec.RuleId;
import org.customerprofiles.tck.spec.ScenarioRef;
import org.customerprofiles.tck.spec.Specification;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportPagesTest {

    private static Specification specification;

    @TempDir
    private Path folder;

    @BeforeAll
    static void read() {
        specification = Specification.load();
    }

    @Test
    void everyRuleHasItsPlaceWithItsVerdict() throws IOException {
        String index = index(Samples.mixedRun());
        for (RuleResult rule : Samples.mixedRun().rules()) {
            String start = "id=\"%s\" data-verdict=\"%s\" data-level=\"%s\""
                    .formatted(rule.id(), rule.verdict(), rule.level());
            assertTrue(index.contains(start), start);
        }
    }

    @Test
    void onlyAMissHasAPageOfItsOwn() throws IOException {
        index(Samples.run(
                Samples.rule("SearchProfiles-1", Level.MUST, Verdict.PASSED),
                Samples.rule("SearchProfiles-5", Level.MUST, Verdict.FAILED)));
        assertEquals(List.of("SearchProfiles-5.html"), pagesOfRules());
    }

    @Test
    void pagesOfAnEarlierRunGo() throws IOException {
        index(Samples.run(Samples.rule("SearchProfiles-5", Level.MUST, Verdict.FAILED)));
        Path foreign = Files.writeString(folder.resolve("rules").resolve("notes.html"), "mine");
        index(Samples.run(Samples.rule("SearchProfiles-5", Level.MUST, Verdict.PASSED)));
        assertEquals(List.of("notes.html"), pagesOfRules());
        assertEquals("mine", Files.readString(foreign));
    }

    @Test
    void aMissTellsStepsDifferenceAndExchange() throws IOException {
        Rule rule = specification.rule(RuleId.parse("SearchProfiles-5")).orElseThrow();
        ScenarioRef scenario = rule.scenarios().get(0);
        String failed = scenario.steps().get(scenario.steps().size() - 1).text();
        String index = index(Samples.run(missed(scenario.name(), "And " + failed, "Ana, Cem", "Ana, Ben")));
        assertAll(
                () -> assertTrue(index.contains("<li class=\"fulfilled\" data-mark=\"✓\"><b>Given</b> a domain")),
                () -> assertTrue(index.contains("<li class=\"failed-here\" data-mark=\"✗\"><b>And</b> " + failed)),
                () -> assertTrue(index.contains("Ana, <del>Cem</del>")),
                () -> assertTrue(index.contains("Ana, <ins>Ben</ins>")),
                () -> assertTrue(index.contains("POST http://127.0.0.1:8787/domains/tck-1/profiles/search")),
                () -> assertTrue(index.contains("curl -i -X POST")));
    }

    @Test
    void stepsAfterTheMissWereNotReached() throws IOException {
        Rule rule = specification.rule(RuleId.parse("SearchProfiles-5")).orElseThrow();
        ScenarioRef scenario = rule.scenarios().get(0);
        String first = scenario.steps().get(0).text();
        String index = index(Samples.run(missed(scenario.name(), "Given " + first, "a", "b")));
        assertTrue(index.contains("<li class=\"failed-here\" data-mark=\"✗\"><b>Given</b> " + first));
        assertFalse(index.contains("class=\"fulfilled\""));
        assertTrue(index.contains("class=\"not-reached\""));
    }

    @Test
    void aScenarioThatThisKitDoesNotHaveIsToldByItsStepAlone() throws IOException {
        String index = index(Samples.run(missed("of another kit", "Then all is well", "a", "b")));
        assertTrue(index.contains("<p>Step: Then all is well</p>"));
    }

    @Test
    void whatATargetSaysStaysText() throws IOException {
        String hostile = "</pre><script>alert('x')</script>\" onload=\"";
        String index = index(Samples.run(missed(hostile, "Then " + hostile, hostile, "b")));
        assertFalse(index.contains("<script>alert"));
        assertTrue(index.contains("&lt;script&gt;alert"));
    }

    @Test
    void choicesAtOpenPointsAreATable() throws IOException {
        String index = index(Samples.run(Samples.rule("SearchProfiles-20", Level.OPEN, Verdict.PASSED)));
        assertTrue(index.contains("<h2 id=\"choices\">"));
        assertTrue(index.contains("<td>succeeds<br></td>"));
    }

    private static RuleResult missed(String scenario, String step, String expected, String actual) {
        Failure failure = new Failure(
                Optional.of(step),
                Optional.of(expected),
                Optional.of(actual),
                "it is not so",
                false,
                List.of(Samples.exchange()));
        return Samples.rule(
                "SearchProfiles-5",
                Level.MUST,
                List.of(new ScenarioResult(scenario, "wire", Verdict.FAILED, 12, Optional.of(failure))));
    }

    private String index(RunReport run) throws IOException {
        ReportPages.write(run, specification, folder);
        return Files.readString(folder.resolve("index.html"));
    }

    private List<String> pagesOfRules() throws IOException {
        try (Stream<Path> pages = Files.list(folder.resolve("rules"))) {
            return pages.map(page -> page.getFileName().toString()).sorted().toList();
        }
    }
}
