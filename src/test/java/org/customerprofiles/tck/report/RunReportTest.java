package org.customerprofiles.tck.report;

import static org.customerprofiles.tck.report.Samples.rule;
import static org.customerprofiles.tck.report.Samples.run;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.customerprofiles.tck.spec.Evidence;
import org.customerprofiles.tck.spec.Level;
import org.customerprofiles.tck.spec.Rule;
import org.customerprofiles.tck.spec.RuleId;
import org.junit.jupiter.api.Test;

class RunReportTest {

    private static final RuleResult PASS = rule("SearchProfiles-1", Level.MUST, Verdict.PASSED);
    private static final RuleResult MISS = rule("SearchProfiles-2", Level.MUST, Verdict.FAILED);
    private static final RuleResult WARNING = rule("SearchProfiles-3", Level.SHOULD, Verdict.WARNED);
    private static final RuleResult BROKEN = rule("SearchProfiles-4", Level.MUST, Verdict.BROKEN);
    private static final RuleResult UNTESTED = rule("SearchProfiles-5", Level.MUST);
    private static final RuleResult ABSENT = rule("SearchProfiles-6", Level.MUST, Verdict.NOT_APPLICABLE);
    private static final RuleResult KNOWN = rule("SearchProfiles-7", Level.MUST, Verdict.KNOWN_FAILING);

    @Test
    void exitsWith0WhenNoMustIsMissed() {
        assertEquals(0, run(PASS, WARNING, UNTESTED, ABSENT, KNOWN).exitCode());
    }

    @Test
    void exitsWith1WhenAMustIsMissedWhateverElseHappened() {
        assertEquals(1, run(PASS, MISS).exitCode());
        assertEquals(1, run(MISS, BROKEN).exitCode());
        assertEquals(1, run(true, Optional.of("unreachable"), List.of(MISS)).exitCode());
    }

    @Test
    void exitsWith3WhenNothingIsProved() {
        assertEquals(3, run().exitCode());
        assertEquals(3, run(UNTESTED, ABSENT).exitCode());
        assertEquals(3, run(PASS, BROKEN).exitCode());
        assertEquals(3, run(true, Optional.empty(), List.of(PASS)).exitCode());
        assertEquals(3, run(false, Optional.of("unreachable"), List.of(PASS)).exitCode());
    }

    @Test
    void ordersRulesAndCountsThem() {
        RunReport run = run(WARNING, PASS, MISS);

        assertEquals(List.of(PASS, MISS, WARNING), run.rules());
        assertEquals(1, run.summary().rules().get(Verdict.FAILED));
        assertEquals(0, run.summary().rules().get(Verdict.BROKEN));
        assertEquals(1, run.summary().scenarios().get(Verdict.WARNED));
    }

    @Test
    void aRuleThatWasNotJudgedSaysWhy() {
        assertEquals(
                Optional.of("it cannot be seen"),
                RuleResult.of(specified(Optional.of("it cannot be seen")), List.of(), List.of())
                        .reason());
        assertEquals(
                Optional.of("not all of its scenarios ran"),
                RuleResult.of(specified(Optional.empty()), List.of(), List.of()).reason());
        assertEquals(
                Optional.of("the target does not declare account, object-types"),
                RuleResult.of(specified(Optional.empty()), List.of(), List.of(Samples.scenario(Verdict.NOT_APPLICABLE)))
                        .reason());
        assertEquals(
                Optional.empty(),
                RuleResult.of(specified(Optional.empty()), List.of(), List.of(Samples.scenario(Verdict.PASSED)))
                        .reason());
    }

    private static Rule specified(Optional<String> untestedReason) {
        return new Rule(
                RuleId.parse("GetMatches-1"),
                "title",
                Level.MUST,
                Evidence.DOCUMENTED,
                "2021-04-30",
                "source",
                "",
                untestedReason,
                Set.of("object-types", "account"),
                "a.feature",
                1,
                List.of(),
                List.of());
    }
}
