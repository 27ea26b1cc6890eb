package org.customerprofiles.tck.compare;

import static org.customerprofiles.tck.compare.Runs.named;
import static org.customerprofiles.tck.compare.Runs.rule;
import static org.customerprofiles.tck.compare.Runs.scenario;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.customerprofiles.tck.report.RuleResult;
import org.customerprofiles.tck.report.ScenarioResult;
import org.customerprofiles.tck.report.Verdict;
import org.customerprofiles.tck.spec.Level;
import org.junit.jupiter.api.Test;

/** Scenarios of a rule are compared by their names and drivers. */
class ScenarioChangesTest {

    @Test
    void theDriversOfAScenarioAreToldApart() {
        RuleResult before =
                judged(scenario("S", "wire", Verdict.PASSED, ""), scenario("S", "sdk", Verdict.FAILED, "Ana"));
        RuleResult after =
                judged(scenario("S", "sdk", Verdict.PASSED, ""), scenario("S", "wire", Verdict.FAILED, "Ana"));

        List<ScenarioChange> changes = compared(before, after).changes().get(0).scenarios();

        assertEquals(
                List.of("sdk BETTER", "wire WORSE"),
                changes.stream()
                        .map(change -> change.driver() + " " + change.change())
                        .toList());
    }

    @Test
    void examplesThatShareANameAreComparedInTheirOrder() {
        RuleResult before =
                judged(scenario("S", "wire", Verdict.PASSED, ""), scenario("S", "wire", Verdict.FAILED, "Ana"));
        RuleResult after =
                judged(scenario("S", "wire", Verdict.FAILED, "Ana"), scenario("S", "wire", Verdict.FAILED, "Ana"));

        List<ScenarioChange> changes = compared(before, after).changes().get(0).scenarios();

        assertEquals(
                List.of("passed → failed"),
                changes.stream().map(ScenarioChange::verdicts).toList());
    }

    @Test
    void otherExamplesOfTheSameBreachAreNoChange() {
        RuleResult before =
                rule("Wire-1", Level.MUST, List.of(), List.of(scenario("seen in A", "wire", Verdict.FAILED, "x")));
        RuleResult after =
                rule("Wire-1", Level.MUST, List.of(), List.of(scenario("seen in B", "wire", Verdict.FAILED, "x")));

        assertEquals(List.of(), compared(before, after).changes());
    }

    private static Comparison compared(RuleResult before, RuleResult after) {
        return Comparison.of(named("old", before), named("new", after));
    }

    private static RuleResult judged(ScenarioResult... scenarios) {
        return rule("GetMatches-1", Level.MUST, List.of(), List.of(scenarios));
    }
}
