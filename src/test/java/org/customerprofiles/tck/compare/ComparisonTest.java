package org.customerprofiles.tck.compare;

import static org.customerprofiles.tck.compare.Runs.chosen;
import static org.customerprofiles.tck.compare.Runs.must;
import static org.customerprofiles.tck.compare.Runs.named;
import static org.customerprofiles.tck.compare.Runs.rule;
import static org.customerprofiles.tck.compare.Runs.run;
import static org.customerprofiles.tck.compare.Runs.scenario;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.customerprofiles.tck.report.RuleResult;
import org.customerprofiles.tck.report.Verdict;
import org.customerprofiles.tck.spec.Level;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComparisonTest {

    private static Comparison compared(RuleResult before, RuleResult after) {
        return Comparison.of(named("old", before), named("new", after));
    }

    private static Verdict verdict(String written) {
        return Verdict.valueOf(written.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    private static RuleResult[] rules(Level level, String verdict) {
        return verdict.equals("absent")
                ? new RuleResult[] {}
                : new RuleResult[] {rule("GetMatches-1", level, verdict(verdict))};
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "|", textBlock = """
            must   | passed         | failed         | WORSE     | 1
            must   | passed         | known-failing  | WORSE     | 0
            must   | passed         | broken         | VANISHED  | 1
            must   | passed         | not-applicable | VANISHED  | 1
            must   | passed         | untested       | VANISHED  | 1
            must   | passed         | absent         | VANISHED  | 1
            must   | failed         | absent         | VANISHED  | 0
            must   | failed         | broken         | VANISHED  | 0
            must   | known-failing  | untested       | VANISHED  | 0
            must   | failed         | passed         | BETTER    | 0
            must   | known-failing  | passed         | BETTER    | 0
            must   | absent         | passed         | APPEARED  | 0
            must   | absent         | failed         | APPEARED  | 0
            must   | absent         | untested       | APPEARED  | 0
            must   | not-applicable | failed         | APPEARED  | 0
            must   | untested       | passed         | APPEARED  | 0
            must   | broken         | passed         | APPEARED  | 0
            must   | failed         | known-failing  | OTHERWISE | 0
            must   | known-failing  | failed         | OTHERWISE | 0
            must   | untested       | broken         | OTHERWISE | 0
            must   | not-applicable | untested       | OTHERWISE | 0
            should | passed         | warned         | WORSE     | 0
            should | warned         | passed         | BETTER    | 0
            should | passed         | broken         | VANISHED  | 0
            should | passed         | absent         | VANISHED  | 0
            open   | passed         | warned         | WORSE     | 0
            """)
    void aRuleIsToldByWhatBecameOfIt(String level, String before, String after, Change change, int exitCode) {
        Level of = Level.valueOf(level.toUpperCase(Locale.ROOT));
        Comparison comparison = Comparison.of(named("old", rules(of, before)), named("new", rules(of, after)));

        assertEquals(
                List.of(change),
                comparison.changes().stream().map(RuleChange::change).toList());
        assertEquals(exitCode, comparison.exitCode());
    }

    @ParameterizedTest
    @CsvSource({"passed,passed", "failed,failed", "untested,untested", "untested,absent", "broken,absent"})
    void whatStayedAndWhatWasNeverKnownIsNotTold(String before, String after) {
        Comparison comparison =
                Comparison.of(named("old", rules(Level.MUST, before)), named("new", rules(Level.MUST, after)));

        assertEquals(List.of(), comparison.changes());
        assertEquals("UNCHANGED", comparison.conclusion().word());
        assertEquals(0, comparison.exitCode());
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "|", textBlock = """
            failed | passed         | failed         | WORSE     | 1
            failed | passed         | not-applicable | VANISHED  | 1
            failed | failed         | passed         | BETTER    | 0
            passed | not-applicable | passed         | APPEARED  | 0
            """)
    void aRuleThatStandsAsBeforeTellsOfItsScenarios(
            String stays, String before, String after, Change change, int exitCode) {
        Comparison comparison = compared(
                must("GetMatches-1", verdict(stays), verdict(before)),
                must("GetMatches-1", verdict(stays), verdict(after)));

        List<RuleChange> rules = comparison.inScenariosOnly();
        assertAll(
                () -> assertEquals(comparison.changes(), rules),
                () -> assertEquals("Scenario B", rules.get(0).scenarios().get(0).name()),
                () -> assertEquals(change, rules.get(0).scenarios().get(0).change()),
                () -> assertEquals(1, rules.get(0).scenarios().size()),
                () -> assertEquals(exitCode, comparison.exitCode()));
    }

    @Test
    void aScenarioOfAShouldDecidesNothing() {
        Comparison comparison = compared(
                rule("GetMatches-1", Level.SHOULD, Verdict.WARNED, Verdict.PASSED),
                rule("GetMatches-1", Level.SHOULD, Verdict.WARNED, Verdict.WARNED));

        assertEquals(1, comparison.inScenariosOnly().size());
        assertEquals(0, comparison.exitCode());
    }

    @Test
    void anotherChoiceIsNeitherBetterNorWorse() {
        Comparison comparison = compared(chosen("GetMatches-4", "refused"), chosen("GetMatches-4", "succeeds"));

        assertEquals(1, comparison.otherChoices().size());
        assertEquals(Change.SAME, comparison.changes().get(0).change());
        assertEquals(0, comparison.exitCode());
    }

    @Test
    void theOrderInWhichChoicesWereSeenDoesNotMatter() {
        assertEquals(
                List.of(),
                compared(chosen("GetMatches-4", "a", "b"), chosen("GetMatches-4", "b", "a"))
                        .changes());
    }

    @Test
    void whatWasNotJudgedChoseNothing() {
        Comparison comparison =
                compared(chosen("GetMatches-4", "a"), rule("GetMatches-4", Level.OPEN, Verdict.UNTESTED));

        assertEquals(List.of(), comparison.otherChoices());
        assertEquals(1, comparison.with(Change.VANISHED).size());
    }

    @Test
    void mustsComeFirstThenTheOrderOfIds() {
        Comparison comparison = Comparison.of(
                named(
                        "old",
                        rule("Wire-2", Level.SHOULD, Verdict.PASSED),
                        rule("GetMatches-10", Level.MUST, Verdict.PASSED),
                        rule("CreateDomain-1", Level.OPEN, Verdict.PASSED),
                        rule("GetMatches-9", Level.MUST, Verdict.PASSED)),
                named("new"));

        assertEquals(
                List.of("GetMatches-9", "GetMatches-10", "Wire-2", "CreateDomain-1"),
                comparison.changes().stream().map(rule -> rule.id().toString()).toList());
    }

    @Test
    void runsThatDifferAreTold() {
        RuleResult onTheWire = must("GetMatches-1", Verdict.PASSED);
        RuleResult throughTheSdk =
                rule("GetMatches-1", Level.MUST, List.of(), List.of(scenario("Scenario A", "sdk", Verdict.PASSED, "")));
        List<RunDifference> differences = Comparison.of(
                        new NamedReport("a", run("1.0.0", List.of("account", "tags"), Optional.empty(), onTheWire)),
                        new NamedReport("b", run("1.1.0", List.of("account"), Optional.of("1/3"), throughTheSdk)))
                .differences();

        assertEquals(
                List.of(
                        new RunDifference("kit version", List.of("1.0.0", "1.1.0")),
                        new RunDifference("capabilities", List.of("tags", "none of them")),
                        new RunDifference("drivers", List.of("wire", "sdk")),
                        new RunDifference("shard", List.of("all", "1/3"))),
                differences);
    }

    @Test
    void aRunThatProvesNothingIsToldSo() {
        assertEquals(
                List.of(new RunDifference(
                        "doubt", List.of("none", "1 rule could not be judged, the kit or the connection failed"))),
                compared(must("GetMatches-1", Verdict.PASSED), must("GetMatches-1", Verdict.BROKEN))
                        .differences());
    }

    @Test
    void aRuleThatAReportHasTwiceCountsOnce() {
        Comparison comparison = Comparison.of(
                named("old", must("GetMatches-1", Verdict.PASSED), must("GetMatches-1", Verdict.FAILED)),
                named("new", must("GetMatches-1", Verdict.PASSED)));

        assertEquals(1, comparison.rules());
        assertTrue(comparison.changes().isEmpty());
    }

    @Test
    void oneCauseIsToldOnce() {
        Comparison comparison = Comparison.of(
                named("old", must("GetMatches-1", Verdict.PASSED), must("GetMatches-2", Verdict.PASSED)),
                named("new", must("GetMatches-1", Verdict.BROKEN), must("GetMatches-2", Verdict.BROKEN)));

        List<ChangeGroup> groups = ChangeGroup.of(comparison.with(Change.VANISHED));

        assertEquals(1, groups.size());
        assertEquals(Optional.of("the connection was cut"), groups.get(0).reason());
        assertEquals(2, groups.get(0).rules().size());
        assertFalse(comparison.regressions().isEmpty());
    }
}
