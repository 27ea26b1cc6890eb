package org.customerprofiles.tck.compare;

import static org.customerprofiles.tck.compare.Runs.chosen;
import static org.customerprofiles.tck.compare.Runs.must;
import static org.customerprofiles.tck.compare.Runs.named;
import static org.customerprofiles.tck.compare.Runs.rule;
import static org.customerprofiles.tck.compare.Runs.scenario;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.customerprofiles.tck.report.Verdict;
import org.customerprofiles.tck.spec.Level;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ComparisonPagesTest {

    private static final String HOSTILE = "<script>alert(1)</script>";
    private static final NamedReport OLD = named(
            "old",
            must("GetMatches-1", Verdict.PASSED),
            must("GetMatches-2", Verdict.PASSED),
            must("GetMatches-3", Verdict.FAILED, Verdict.PASSED),
            must("GetMatches-5", Verdict.PASSED),
            chosen("GetMatches-4", "succeeds"));
    private static final NamedReport NEW = named(
            HOSTILE,
            rule("GetMatches-1", Level.MUST, List.of(), List.of(scenario(HOSTILE, "wire", Verdict.FAILED, HOSTILE))),
            must("GetMatches-2", Verdict.BROKEN),
            must("GetMatches-3", Verdict.FAILED, Verdict.FAILED),
            must("GetMatches-5", Verdict.PASSED),
            chosen("GetMatches-4", HOSTILE));

    @TempDir
    private Path folder;

    private String page() throws IOException {
        return Files.readString(folder.resolve("index.html"));
    }

    @Test
    void aComparisonIsAPage() throws IOException {
        ComparisonPages.write(Comparison.of(OLD, NEW), folder);

        String page = page();
        assertAll(
                () -> assertTrue(page.contains("<strong>REGRESSION</strong>")),
                () -> assertTrue(page.contains("id=\"GetMatches-1\"")),
                () -> assertTrue(page.contains("passed → broken")),
                () -> assertTrue(page.contains("the connection was cut")),
                () -> assertTrue(page.contains("Scenario B")),
                () -> assertTrue(page.contains("<td>succeeds<br></td>")),
                () -> assertTrue(
                        page.contains("<td>1 rule could not be judged, the kit or the connection failed</td>")),
                () -> assertFalse(page.contains("GetMatches-5")),
                () -> assertFalse(page.contains(HOSTILE)),
                () -> assertTrue(Files.exists(folder.resolve("assets/style.css"))));
    }

    @Test
    void aMatrixIsAPageWithAllRules() throws IOException {
        ComparisonPages.write(Matrix.of(List.of(OLD, NEW, named("empty"))), folder);

        String page = page();
        assertAll(
                () -> assertTrue(page.contains("<tr id=\"GetMatches-1\">")),
                () -> assertTrue(page.contains("</span> failed</span>")),
                () -> assertTrue(page.contains("not in the report")),
                () -> assertTrue(page.contains("<tr id=\"GetMatches-5\">")),
                () -> assertTrue(page.contains("<td>succeeds<br></td>")),
                () -> assertFalse(page.contains(HOSTILE)));
    }
}
