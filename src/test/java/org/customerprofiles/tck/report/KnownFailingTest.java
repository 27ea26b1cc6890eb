package org.customerprofiles.tck.report;

import static org.customerprofiles.tck.report.Samples.rule;
import static org.customerprofiles.tck.report.Samples.run;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.customerprofiles.tck.spec.Level;
import org.customerprofiles.tck.spec.RuleId;
import org.junit.jupiter.api.Test;

class KnownFailingTest {

    private static final RuleResult PASS = rule("SearchProfiles-1", Level.MUST, Verdict.PASSED);
    private static final RuleResult MISS = rule("SearchProfiles-2", Level.MUST, Verdict.PASSED, Verdict.FAILED);
    private static final RuleResult WARNING = rule("SearchProfiles-3", Level.SHOULD, Verdict.WARNED);
    private static final RuleResult BROKEN = rule("SearchProfiles-4", Level.MUST, Verdict.BROKEN);

    private static KnownFailing list(RuleResult... rules) {
        return new KnownFailing(Stream.of(rules).collect(Collectors.toMap(RuleResult::id, any -> "later")));
    }

    @Test
    void aListedMissDoesNotFailTheRun() {
        RunReport run = run(PASS, MISS).with(list(MISS));

        assertEquals(0, run.exitCode());
        RuleResult known = run.rules().get(1);
        assertEquals(Verdict.KNOWN_FAILING, known.verdict());
        assertEquals(Optional.of("later"), known.reason());
        assertEquals(
                List.of(Verdict.PASSED, Verdict.KNOWN_FAILING),
                known.scenarios().stream().map(ScenarioResult::verdict).toList());
    }

    @Test
    void anotherMissStillFailsIt() {
        assertEquals(1, run(PASS, MISS).with(list(WARNING)).exitCode());
    }

    @Test
    void aListedRuleThatPassesFailsIt() throws IOException {
        RunReport run = run(PASS, MISS).with(list(PASS, MISS));

        assertEquals(1, run.exitCode());
        assertEquals(List.of(PASS.id()), run.stale());
        StringBuilder out = new StringBuilder();
        TerminalSummary.printVerdict(run, out, 200, false);
        assertTrue(
                out.toString()
                        .startsWith("STALE LIST  1 rule is listed as known to fail but passes: SearchProfiles-1;"
                                + " take it from the list"),
                out.toString());
    }

    @Test
    void whatCouldNotBeJudgedIsNoKnownMiss() {
        assertEquals(3, run(PASS, BROKEN).with(list(BROKEN)).exitCode());
    }

    @Test
    void theBaselineListsEveryMissWithWhatCame() {
        Map<RuleId, String> baseline = KnownFailing.baseline(run(PASS, MISS, WARNING, BROKEN));

        assertEquals(Set.of(MISS.id(), WARNING.id()), baseline.keySet());
        assertEquals("missed: Ana", baseline.get(MISS.id()));
    }

    @Test
    void aBaselineMadeWithAListKeepsItsReasons() {
        assertEquals(
                Map.of(MISS.id(), "later"),
                KnownFailing.baseline(run(PASS, MISS).with(list(MISS))));
    }
}
