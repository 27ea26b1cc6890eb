package org.customerprofiles.tck.report;

import static org.customerprofiles.tck.report.Samples.rule;
import static org.customerprofiles.tck.report.Samples.run;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.customerprofiles.tck.spec.Level;
import org.junit.jupiter.api.Test;

class TerminalSummaryTest {

    private static String printed(RunReport run, int width, boolean colour) throws IOException {
        StringBuilder out = new StringBuilder();
        TerminalSummary.print(run, out, width, colour);
        return out.toString();
    }

    private static String plain(RunReport run) throws IOException {
        return printed(run, 80, false);
    }

    private static RunReport runWith(Failure failure) {
        return run(rule("Wire-1", Level.MUST, List.of(Samples.scenario(Verdict.FAILED, Optional.of(failure)))));
    }

    private static Failure failure(String message, String actual) {
        return new Failure(Optional.empty(), Optional.empty(), Optional.of(actual), message, false, List.of());
    }

    @Test
    void aGoodRunIsShort() throws IOException {
        RunReport run = run(
                rule("SearchProfiles-1", Level.MUST, Verdict.PASSED),
                rule("SearchProfiles-2", Level.OPEN, Verdict.PASSED),
                rule("Wire-1", Level.MUST));

        assertEquals("""

                Customer Profiles TCK 1.0.0 · http://127.0.0.1:8787 · us-east-1

                operation       level   passed  failed  warned  n.a.  untested  broken
                SearchProfiles  must         1       ·       ·     ·         ·       ·
                                open         1       ·       ·     ·         ·       ·
                Wire            must         ·       ·       ·     ·         1       ·
                ──────────────────────────────────────────────────────────────────────
                total                        2       ·       ·     ·         1       ·

                1 choice recorded at 1 point that nobody documents: "observed" in report.json

                CONFORMANT  2 rules passed, 1 untested · 1,234 exchanges · 2.8 s
                """, plain(run));
    }

    @Test
    void aMissTellsWhatWasAskedWhatCameAndHowToSeeItAgain() throws IOException {
        String text = plain(run(rule("SearchProfiles-5", Level.MUST, Verdict.FAILED)));

        assertTrue(text.contains("""

                        ✗ SearchProfiles-5 · must
                          OR is the relationship when LogicalOperator is not given
                          Source: release 2022-11-14, SearchProfiles, LogicalOperator.

                          Two search keys without LogicalOperator (wire)
                            step      the profiles found, in any order, are Ana, Ben
                            expected  Ana, Ben
                            actual    Ana
                            repeat    curl -i -X POST"""), text);
        assertTrue(
                text.endsWith("\nNOT CONFORMANT  1 must missed: SearchProfiles-5 · 1,234 exchanges · 2.8 s\n"), text);
    }

    @Test
    void theCallThatWasJudgedIsRepeatedAndNotTheCleaningUp() throws IOException {
        ReportedExchange judged = Samples.exchange();
        ReportedExchange cleaning =
                new ReportedExchange("DeleteDomain", judged.request(), judged.response(), 1, "curl cleaning");
        Failure failure = new Failure(
                Optional.empty(), Optional.empty(), Optional.empty(), "miss", false, List.of(judged, cleaning));
        List<ScenarioResult> scenarios = List.of(Samples.scenario(Verdict.FAILED, Optional.of(failure)));

        assertTrue(plain(run(rule("SearchProfiles-1", Level.MUST, scenarios))).contains("repeat    curl -i -X POST"));
        assertTrue(plain(run(rule("GetDomain-1", Level.MUST, scenarios))).contains("repeat    curl cleaning"));
    }

    @Test
    void theVerdictCanStandAlone() throws IOException {
        StringBuilder out = new StringBuilder();
        TerminalSummary.printVerdict(run(rule("GetMatches-1", Level.MUST, Verdict.PASSED)), out, 80, false);

        assertEquals("CONFORMANT  1 rule passed · 1,234 exchanges · 2.8 s\n", out.toString());
    }

    @Test
    void aWarningIsShorter() throws IOException {
        String text = plain(run(
                rule("GetMatches-1", Level.MUST, Verdict.PASSED), rule("GetMatches-2", Level.SHOULD, Verdict.WARNED)));

        assertTrue(text.contains("""

                        ! GetMatches-2 · should
                          OR is the relationship when LogicalOperator is not given
                            expected  Ana, Ben
                            actual    Ana

                        CONFORMANT  1 rule passed, 1 warned"""), text);
    }

    @Test
    void whatIsKnownToFailIsCountedAndMarked() throws IOException {
        String text = plain(run(rule("GetMatches-1", Level.MUST, Verdict.PASSED, Verdict.KNOWN_FAILING)));

        assertTrue(text.contains("broken  known\n"), text);
        assertTrue(text.contains("! GetMatches-1 · must · known to fail\n"), text);
        assertTrue(text.contains("CONFORMANT  0 rules passed, 1 known to fail"), text);
    }

    @Test
    void threeScenariosOfARuleAreTold() throws IOException {
        String text = plain(Samples.mixedRun());
        String rule = text.substring(text.indexOf("✗ SearchProfiles-5"), text.indexOf("? not judged"));

        assertEquals(3, rule.lines().filter(line -> line.contains("expected")).count());
        assertTrue(rule.contains("\n  and 2 more, in index.html\n"), rule);
    }

    @Test
    void aCauseThatBreaksManyRulesIsToldOnce() throws IOException {
        List<RuleResult> broken = IntStream.rangeClosed(1, 20)
                .mapToObj(number -> rule("Wire-" + number, Level.MUST, Verdict.BROKEN))
                .toList();
        String text = plain(run(false, Optional.empty(), broken));

        assertEquals(
                1,
                text.lines().filter(line -> line.contains("cut the connection")).count());
        assertTrue(text.contains("? not judged · 20 rules\n"), text);
        assertTrue(text.contains("Wire-12 and 8 more\n"), text);
        assertTrue(text.contains("\nINCONCLUSIVE  20 rules could not be judged"), text);
    }

    @Test
    void aRunThatCouldNotGoOnSaysWhy() throws IOException {
        assertTrue(plain(run(false, Optional.of("nobody listens at http://127.0.0.1:1"), List.of()))
                .contains("\nINCONCLUSIVE  nobody listens at http://127.0.0.1:1 · 1,234 exchanges"));
        assertTrue(plain(run()).contains("\nINCONCLUSIVE  no rule was judged ·"));
    }

    @Test
    void everythingButCommandLinesFitsTheWidth() throws IOException {
        List<String> tooLong = plain(Samples.mixedRun())
                .lines()
                .filter(line -> line.length() > 80)
                .filter(line -> !line.startsWith("    repeat    curl "))
                .toList();

        assertEquals(List.of(), tooLong);
    }

    @Test
    void idsAreNeverBroken() throws IOException {
        List<RuleResult> missed = IntStream.rangeClosed(1, 30)
                .mapToObj(number -> rule("DeleteProfileObjectType-" + number, Level.MUST, Verdict.FAILED))
                .toList();
        String text = printed(run(false, Optional.empty(), missed), 40, false);
        String verdict = text.substring(text.indexOf("NOT CONFORMANT"));

        for (int number = 1; number <= 8; number++) {
            assertTrue(verdict.contains("DeleteProfileObjectType-" + number), verdict);
        }
        assertTrue(verdict.replaceAll("\\s+", " ").contains("DeleteProfileObjectType-8 and 22 more"), verdict);
    }

    @Test
    void aLongAnswerIsCut() throws IOException {
        String answer = IntStream.rangeClosed(1, 40).mapToObj(i -> "line " + i).collect(Collectors.joining("\n"));
        String text = plain(runWith(failure("too much", answer)));

        assertTrue(
                text.contains("line 12\n              … 28 more lines in report.json\n    because   too much\n"), text);
        assertFalse(text.contains("line 13"), text);
    }

    @Test
    void aTargetCannotPaintTheTerminal() throws IOException {
        String text = plain(runWith(failure("\u001B[2J", "\u001B]0;owned\u0007\rgone")));

        assertFalse(text.contains("\u001B") || text.contains("\u0007") || text.contains("\r"), text);
        assertTrue(text.contains("[U+001B]]0;owned[U+0007][U+000D]gone"), text);
    }

    @Test
    void coloursAreOnlyPaint() throws IOException {
        String coloured = printed(Samples.mixedRun(), 80, true);

        assertTrue(coloured.contains("\u001B[31m\u001B[1mNOT CONFORMANT\u001B[0m\u001B[0m"), coloured);
        assertEquals(plain(Samples.mixedRun()), coloured.replaceAll("\u001B\\[\\d+m", ""));
    }
}
