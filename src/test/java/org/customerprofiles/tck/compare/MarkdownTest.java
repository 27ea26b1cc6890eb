package org.customerprofiles.tck.compare;

import static org.customerprofiles.tck.compare.Runs.chosen;
import static org.customerprofiles.tck.compare.Runs.must;
import static org.customerprofiles.tck.compare.Runs.named;
import static org.customerprofiles.tck.compare.Runs.rule;
import static org.customerprofiles.tck.compare.Runs.scenario;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.customerprofiles.tck.report.RuleResult;
import org.customerprofiles.tck.report.Verdict;
import org.customerprofiles.tck.spec.Level;
import org.junit.jupiter.api.Test;

class MarkdownTest {

    private static final String HOSTILE = "`</td> | @everyone\n<script>";

    private static RuleResult missed(String actual) {
        return rule(
                "GetMatches-1", Level.MUST, List.of(), List.of(scenario("Scenario A", "wire", Verdict.FAILED, actual)));
    }

    @Test
    void aChangeIsALineOfATable() {
        String text = ComparisonMarkdown.of(Comparison.of(
                named("monday", must("GetMatches-1", Verdict.PASSED), chosen("GetMatches-2", "succeeds")),
                named("tuesday", missed("Ana"), chosen("GetMatches-2", "refused"))));

        assertEquals("""
                **Customer Profiles TCK: regression.** 1 must: GetMatches-1 · 1 rule worse · 1 rule chosen otherwise

                |  | report | target | run |
                | --- | --- | --- | --- |
                | old | `monday` | `http://127.0.0.1:8787` | `2026-11-21 10:15 UTC, 1.0.0, conformant` |
                | new | `tuesday` | `http://127.0.0.1:8787` | `2026-11-21 10:15 UTC, 1.0.0, not conformant` |

                #### Worse

                | rule | level | verdict | expected | came |
                | --- | --- | --- | --- | --- |
                | **GetMatches-1** What GetMatches-1 says | must | passed → failed | `Ana, Ben` | `Ana` |

                #### Other choices at points that nobody documents

                | rule | old | new |
                | --- | --- | --- |
                | **GetMatches-2** What GetMatches-2 says | `succeeds` | `refused` |
                """, text);
    }

    @Test
    void nothingToSayIsSaidInALine() {
        RuleResult same = must("GetMatches-1", Verdict.PASSED);

        assertEquals(
                "**Customer Profiles TCK: unchanged.** 1 rule: verdicts, scenarios and choices are the same in both"
                        + " reports\n",
                ComparisonMarkdown.of(Comparison.of(named("old", same), named("new", same))));
    }

    @Test
    void whatATargetSaysIsNoMarkup() {
        String text = ComparisonMarkdown.of(
                Comparison.of(named("old", must("GetMatches-1", Verdict.PASSED)), named("new", missed(HOSTILE))));

        assertTrue(text.contains("| `` `</td> \\| @everyone <script> `` |"), text);
    }

    @Test
    void codeIsFencedByMoreThanItHolds() {
        assertEquals("```a``b```", Markdown.code("a``b"));
        assertEquals("", Markdown.code(" \n "));
    }

    @Test
    void proseMarksUpAndMentionsNothing() {
        assertEquals("\\[x\\]\\(http\\://y\\) \\| \\<b\\> @<!-- -->all", Markdown.prose("[x](http://y) |\n<b> @all"));
    }

    @Test
    void aTableThatIsTooLongForACommentIsCut() {
        RuleResult[] rules = IntStream.rangeClosed(1, 50)
                .mapToObj(i -> must("GetMatches-" + i, Verdict.FAILED))
                .toArray(RuleResult[]::new);
        RuleResult[] passing = IntStream.rangeClosed(1, 50)
                .mapToObj(i -> must("GetMatches-" + i, Verdict.PASSED))
                .toArray(RuleResult[]::new);
        String text = ComparisonMarkdown.of(Comparison.of(named("old", passing), named("new", rules)));

        assertTrue(text.contains("**GetMatches-40**"));
        assertFalse(text.contains("**GetMatches-41**"));
        assertTrue(text.endsWith("\nand 10 more\n"), text);
    }

    @Test
    void aMatrixHasAColumnForEachTarget() {
        Matrix matrix = Matrix.of(List.of(
                named("a|b", must("GetMatches-1", Verdict.PASSED), chosen("GetMatches-2", "succeeds")),
                named("c", missed("Ana"), chosen("GetMatches-2", "refused"))));

        assertEquals("""
                **Customer Profiles TCK.** 2 targets, 2 rules: 1 rule judged differently, 0 rules missed or broken alike, \
                1 different choice at points that nobody documents

                | target | endpoint | run |
                | --- | --- | --- |
                | `a\\|b` | `http://127.0.0.1:8787` | `2026-11-21 10:15 UTC, 1.0.0, conformant` |
                | `c` | `http://127.0.0.1:8787` | `2026-11-21 10:15 UTC, 1.0.0, not conformant` |

                | total | `a\\|b` | `c` |
                | --- | --- | --- |
                | ✓ passed | 2 | 1 |
                | ✗ failed | 0 | 1 |

                | GetMatches | level | `a\\|b` | `c` |
                | --- | --- | --- | --- |
                | **GetMatches-1** What GetMatches-1 says | must | ✓ | ✗ |

                | choices | `a\\|b` | `c` |
                | --- | --- | --- |
                | GetMatches-2 | `succeeds` | `refused` |
                """, MatrixMarkdown.of(matrix, false));
    }
}
