package org.customerprofiles.tck.compare;

import static org.customerprofiles.tck.compare.Runs.chosen;
import static org.customerprofiles.tck.compare.Runs.must;
import static org.customerprofiles.tck.compare.Runs.named;
import static org.customerprofiles.tck.compare.Runs.rule;
import static org.customerprofiles.tck.compare.Runs.run;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.customerprofiles.tck.report.Verdict;
import org.customerprofiles.tck.spec.Level;
import org.junit.jupiter.api.Test;

class MatrixTest {

    private static final Matrix TWO = Matrix.of(List.of(
            named(
                    "moto",
                    must("GetMatches-1", Verdict.PASSED),
                    must("GetMatches-2", Verdict.FAILED),
                    must("GetMatches-3", Verdict.PASSED),
                    rule("Wire-1", Level.SHOULD, Verdict.BROKEN),
                    chosen("Wire-2", "succeeds"),
                    chosen("Wire-3", "succeeds")),
            named(
                    "local",
                    must("GetMatches-1", Verdict.PASSED),
                    must("GetMatches-2", Verdict.FAILED),
                    rule("Wire-1", Level.SHOULD, Verdict.BROKEN),
                    chosen("Wire-2", "succeeds"),
                    chosen("Wire-3", "refused"))));

    private static List<String> ids(boolean all) {
        return TWO.byOperation(all).values().stream()
                .flatMap(List::stream)
                .map(row -> row.id().toString())
                .toList();
    }

    private static Matrix of(int targets, String name) {
        return Matrix.of(IntStream.rangeClosed(1, targets)
                .mapToObj(i -> named(
                        name + i,
                        must("DeleteProfileObjectType-1", i == 1 ? Verdict.FAILED : Verdict.PASSED),
                        chosen("GetMatches-4", "choice " + i)))
                .toList());
    }

    @Test
    void onlyRowsWithSomethingToSeeAreShownUnlessAllAreWanted() {
        assertEquals(List.of("GetMatches-2", "GetMatches-3", "Wire-1"), ids(false));
        assertEquals(List.of("GetMatches-1", "GetMatches-2", "GetMatches-3", "Wire-1", "Wire-2", "Wire-3"), ids(true));
    }

    @Test
    void choicesAreShownWhereTheyDiffer() {
        assertEquals(
                List.of("Wire-3"),
                TWO.choices(false).stream().map(row -> row.id().toString()).toList());
        assertEquals(2, TWO.choices(true).size());
    }

    @Test
    void aChoiceThatWasNotSeenDiffersFromNone() {
        assertEquals(
                List.of(),
                Matrix.of(List.of(named("a", chosen("Wire-1", "x")), named("b")))
                        .choices(false));
    }

    @Test
    void totalsAreThoseOfEachTarget() {
        assertEquals(List.of(4L, 3L), TWO.total(Verdict.PASSED));
        assertEquals(List.of(1L, 1L), TWO.total(Verdict.FAILED));
        assertEquals(List.of(0L, 0L), TWO.total(Verdict.WARNED));
    }

    @Test
    void theTerminalHasItAllAtAGlance() {
        assertEquals("""

                moto   http://127.0.0.1:8787 · 2026-11-21 10:15 UTC, 1.0.0, not conformant
                local  http://127.0.0.1:8787 · 2026-11-21 10:15 UTC, 1.0.0, not conformant

                ✓ passed  ✗ failed  ? broken  (nothing) not in the report

                rule            level    moto  local

                GetMatches-2    must        ✗      ✗  What GetMatches-2 says
                GetMatches-3    must        ✓         What GetMatches-3 says

                Wire-1          should      ?      ?  What Wire-1 says

                passed                      4      3
                failed                      1      1
                broken                      1      1

                Choices at points that nobody documents

                Wire-3 · open
                  What Wire-3 says
                    moto: succeeds
                    local: refused

                2 targets, 6 rules: 1 rule judged differently, 2 rules missed or broken alike, 1
                different choice at points that nobody documents
                """, MatrixText.of(TWO, false, 80, false));
    }

    @Test
    void sixTargetsFitAnOrdinaryTerminalByNameWhereNamesAreShort() {
        String text = MatrixText.of(of(6, "moto"), true, 80, false);

        assertTrue(text.contains("level   moto1  moto2  moto3  moto4  moto5  moto6\n"), text);
        text.lines().forEach(line -> assertTrue(line.length() <= 80, line));
    }

    @Test
    void targetsWithLongNamesHaveNumbersAndAKey() {
        String text = MatrixText.of(of(6, "emulator-number-"), true, 80, false);

        assertTrue(text.contains("\n1  emulator-number-1 · http://127.0.0.1:8787\n"), text);
        assertTrue(text.contains("level   1  2  3  4  5  6\n"), text);
        assertTrue(text.contains("\n    3: choice 3\n"), text);
        text.lines().forEach(line -> assertTrue(line.length() <= 80, line));
    }

    @Test
    void manyTargetsFitByTheirNumbers() {
        MatrixText.of(of(15, "emulator-number-"), true, 80, false)
                .lines()
                .forEach(line -> assertTrue(line.length() <= 80, line));
    }

    @Test
    void runsThatDifferAreTold() {
        Matrix matrix = Matrix.of(List.of(
                new NamedReport("a", run("1.0.0", List.of(), Optional.empty(), must("Wire-1", Verdict.PASSED))),
                new NamedReport("b", run("1.1.0", List.of(), Optional.empty(), must("Wire-1", Verdict.PASSED)))));

        assertTrue(MatrixText.of(matrix, false, 80, false).contains("\n! kit version  a 1.0.0 · b 1.1.0\n"));
        assertTrue(MatrixMarkdown.of(matrix, false).contains("| kit version | `1.0.0` | `1.1.0` |"));
    }

    @Test
    void whatANameSaysCannotSteerTheTerminal() {
        assertFalse(MatrixText.of(Matrix.of(List.of(named("\u001B[2J"))), true, 80, false)
                .contains("\u001B"));
    }
}
