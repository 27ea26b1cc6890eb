package org.customerprofiles.tck.compare;

import static org.customerprofiles.tck.compare.Runs.chosen;
import static org.customerprofiles.tck.compare.Runs.must;
import static org.customerprofiles.tck.compare.Runs.named;
import static org.customerprofiles.tck.compare.Runs.rule;
import static org.customerprofiles.tck.compare.Runs.run;
import static org.customerprofiles.tck.compare.Runs.scenario;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.customerprofiles.tck.report.RuleResult;
import org.customerprofiles.tck.report.Verdict;
import org.customerprofiles.tck.spec.Level;
import org.junit.jupiter.api.Test;

class ComparisonTextTest {

    private static String plain(Comparison comparison) {
        return ComparisonText.of(comparison, 80, false);
    }

    /** One rule for each thing that can become of it. */
    private static Comparison everything() {
        return Comparison.of(
                named(
                        "monday",
                        must("GetMatches-1", Verdict.PASSED),
                        rule("GetMatches-2", Level.SHOULD, Verdict.PASSED),
                        must("GetMatches-3", Verdict.PASSED),
                        must("GetMatches-4", Verdict.PASSED),
                        must("GetMatches-5", Verdict.FAILED),
                        must("GetMatches-7", Verdict.FAILED),
                        must("GetMatches-8", Verdict.FAILED, Verdict.PASSED),
                        chosen("GetMatches-9", "succeeds")),
                named(
                        "tuesday",
                        must("GetMatches-1", Verdict.FAILED),
                        rule("GetMatches-2", Level.SHOULD, Verdict.WARNED),
                        must("GetMatches-3", Verdict.NOT_APPLICABLE),
                        must("GetMatches-4", Verdict.NOT_APPLICABLE),
                        must("GetMatches-5", Verdict.PASSED),
                        must("GetMatches-6", Verdict.PASSED),
                        must("GetMatches-7", Verdict.KNOWN_FAILING),
                        must("GetMatches-8", Verdict.FAILED, Verdict.FAILED),
                        chosen("GetMatches-9", "refused with BadRequestException")));
    }

    @Test
    void nothingToSayIsSaidInALine() {
        Comparison same = Comparison.of(
                named("old", must("GetMatches-1", Verdict.PASSED)), named("new", must("GetMatches-1", Verdict.PASSED)));

        assertEquals(
                "UNCHANGED  1 rule: verdicts, scenarios and choices are the same in both reports\n",
                plain(same).replace("\n           ", " "));
        assertEquals(plain(same), ComparisonText.conclusion(same, 80, false));
    }

    @Test
    void eachKindOfChangeHasItsPart() {
        assertEquals("""

                old  monday · http://127.0.0.1:8787
                     2026-11-21 10:15 UTC, 1.0.0, not conformant
                new  tuesday · http://127.0.0.1:8787
                     2026-11-21 10:15 UTC, 1.0.0, not conformant

                Worse · 2 rules

                ✗ GetMatches-1 · must · passed → failed
                  What GetMatches-1 says
                    expected  Ana, Ben
                    actual    Ana

                ! GetMatches-2 · should · passed → warned
                  What GetMatches-2 says
                    expected  Ana, Ben
                    actual    Ana

                No longer judged · 2 rules

                  passed → not-applicable · must
                    the reason of not-applicable
                    GetMatches-3, GetMatches-4

                The verdict stayed, but scenarios changed · 1 rule

                ✗ GetMatches-8 · must · failed
                  What GetMatches-8 says
                    passed → failed: Scenario B (wire)

                Better · 1 rule

                ✓ GetMatches-5 · must · failed → passed
                  What GetMatches-5 says

                New, or judged for the first time · 1 rule

                  absent → passed · must
                    GetMatches-6

                Counted otherwise · 1 rule

                  failed → known-failing · must
                    the reason of known-failing
                    GetMatches-7

                Other choices at points that nobody documents · 1 rule

                ~ GetMatches-9 · open · passed
                  What GetMatches-9 says
                    old       succeeds
                    new       refused with BadRequestException

                REGRESSION  4 musts: GetMatches-1, GetMatches-3, GetMatches-4, GetMatches-8
                            2 rules worse · 2 rules no longer judged · 1 rule better
                            1 rule new or newly judged · 1 rule counted otherwise
                            1 rule changed in scenarios only · 1 rule chosen otherwise
                """, plain(everything()));
    }

    @Test
    void linesFitTheTerminal() {
        for (int width : List.of(80, 100)) {
            ComparisonText.of(everything(), width, false)
                    .lines()
                    .forEach(line -> assertTrue(line.length() <= width, line));
        }
    }

    @Test
    void runsThatDifferAreToldEvenWhereNothingChanged() {
        RuleResult same = must("GetMatches-1", Verdict.PASSED);
        String text = plain(Comparison.of(
                new NamedReport("a", run("1.0.0", List.of("account"), Optional.empty(), same)),
                new NamedReport("b", run("1.1.0", List.of("account"), Optional.empty(), same))));

        assertTrue(text.contains("\n! The runs themselves differ\n  kit version  old 1.0.0 · new 1.1.0\n"), text);
        assertTrue(text.contains("\nUNCHANGED  1 rule"), text);
    }

    @Test
    void betterAloneIsNoRegression() {
        String text = plain(Comparison.of(
                named("old", must("GetMatches-1", Verdict.FAILED)),
                named("new", must("GetMatches-1", Verdict.PASSED))));

        assertTrue(text.endsWith("\nNO REGRESSION  1 rule better\n"), text);
    }

    @Test
    void manyMustsAreCounted() {
        RuleResult[] rules = new RuleResult[9];
        for (int i = 0; i < rules.length; i++) {
            rules[i] = must("GetMatches-" + (i + 1), Verdict.PASSED);
        }
        String text = plain(Comparison.of(named("old", rules), named("new")));

        assertTrue(text.contains("9 musts: GetMatches-1, "), text);
        assertTrue(text.replaceAll("\\s+", " ").contains("GetMatches-8 and 1 more"), text);
    }

    @Test
    void coloursAreWantedOrNot() {
        assertTrue(ComparisonText.of(everything(), 80, true).contains("\u001B[31m✗\u001B[0m"));
        assertFalse(plain(everything()).contains("\u001B"));
    }

    @Test
    void whatATargetSaysCannotSteerTheTerminal() {
        RuleResult hostile = rule(
                "GetMatches-1",
                Level.MUST,
                List.of(),
                List.of(scenario("Scenario A", "wire", Verdict.FAILED, "\u001B[2Jgone")));
        String text =
                plain(Comparison.of(named("\u001B]0;x", must("GetMatches-1", Verdict.PASSED)), named("new", hostile)));

        assertFalse(text.contains("\u001B"));
        assertTrue(text.contains("actual    [U+001B][2Jgone"), text);
    }
}
