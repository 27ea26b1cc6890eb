package org.customerprofiles.tck.cli;

import static org.customerprofiles.tck.compare.Runs.must;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.customerprofiles.tck.compare.Runs;
import org.customerprofiles.tck.report.JsonReport;
import org.customerprofiles.tck.report.RuleResult;
import org.customerprofiles.tck.report.Verdict;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

/** The command {@code compare}, as people type it; alone, as it listens to what is printed. */
@Isolated
class CompareCommandTest {

    @TempDir
    private Path folder;

    private final StringWriter err = new StringWriter();
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    @BeforeEach
    void reports() throws IOException {
        report("good", must("GetMatches-1", Verdict.PASSED));
        report("bad", must("GetMatches-1", Verdict.FAILED));
        report("gone", must("GetMatches-2", Verdict.PASSED));
        Files.writeString(folder.resolve("text.json"), "no JSON");
        Files.writeString(folder.resolve("list.json"), "[]");
        Files.writeString(folder.resolve("nothing.json"), "");
        Files.writeString(
                folder.resolve("undated.json"),
                Files.readString(folder.resolve("good/report.json")).replace("2026-11-21T10:15:30Z", "yesterday"));
    }

    private void report(String name, RuleResult rule) throws IOException {
        JsonReport.write(Runs.run(rule), folder.resolve(name).resolve("report.json"));
    }

    /** Carries the command out; in what is typed, {@code ~} is the folder of the reports. */
    private int execute(String typed) {
        PrintStream usual = System.out;
        System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
        try {
            CommandLine line = Main.commandLine();
            line.setErr(new PrintWriter(err, true));
            return line.execute(Arrays.stream(typed.split(" "))
                    .map(word -> word.replace("~", folder.toString()))
                    .toArray(String[]::new));
        } finally {
            System.setOut(usual);
        }
    }

    private String printed() {
        return out.toString(StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            compare ~/good ~/good             | 0 | UNCHANGED  1 rule
            compare ~/good/report.json ~/bad  | 1 | REGRESSION  1 must: GetMatches-1
            compare ~/bad ~/good              | 0 | NO REGRESSION  1 rule better
            compare ~/good ~/gone             | 1 | passed → absent
            compare --quiet ~/good ~/bad      | 1 | REGRESSION  1 must: GetMatches-1
            compare --markdown ~/good ~/bad   | 1 | **Customer Profiles TCK: regression.**
            compare --matrix ~/good ~/bad     | 0 | good   bad
            compare --matrix ~/good ~/bad a=~/gone | 0 | good   bad     a
            compare --matrix --all ~/good x=~/good | 0 | good     x
            compare --matrix --markdown ~/good ~/bad | 0 | **Customer Profiles TCK.** 2 targets
            compare --matrix --quiet ~/good ~/bad | 0 | 2 targets, 1 rule: 1 rule judged differently
            """)
    void exitCodesAreThoseThatTheHelpTells(String typed, int exitCode, String said) {
        assertEquals(exitCode, execute(typed), err::toString);
        assertTrue(printed().contains(said), printed());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            compare                            | [NAME=]REPORT
            compare ~/good                     | at least 2
            compare ~/good ~/good ~/bad        | two reports are compared, not 3
            compare --all ~/good ~/bad         | add --matrix
            compare ~/good ~/nowhere           | there is no such file
            compare ~ ~/good                   | report.json cannot be read
            compare ~/good ~/text.json         | text.json is no report of this version of the kit
            compare ~/good ~/list.json         | list.json is no report of this version of the kit
            compare ~/good ~/nothing.json      | nothing.json is no report of this version of the kit
            compare ~/good ~/undated.json      | undated.json is no report of this version of the kit
            compare ~/good =~/bad              | names no report
            compare --matrix a=~/good a=~/bad  | two reports are called 'a'
            compare --out ~/text.json ~/good ~/bad | --out names another folder
            merge-reports ~/undated.json       | undated.json is no report of this version of the kit
            """)
    void misuseIsExplained(String typed, String explanation) {
        int exitCode = execute(typed);

        assertAll(
                () -> assertEquals(2, exitCode),
                () -> assertTrue(err.toString().contains(explanation), err.toString()),
                () -> assertFalse(err.toString().contains("\tat "), "a stack trace for a user's mistake: " + err));
    }

    @Test
    void reportsThatWouldBeCalledAlikeAreToldApart() throws IOException {
        report("other/good", must("GetMatches-1", Verdict.FAILED));

        execute("compare --markdown ~/good ~/other/good");

        assertTrue(printed().contains("`" + folder.resolve("other/good") + "`"), printed());
        assertTrue(printed().contains("`" + folder.resolve("good") + "`"), printed());
    }

    @Test
    void aNameMayHaveAnEqualsSignWhereThatIsAFile() throws IOException {
        report("a=b", must("GetMatches-1", Verdict.PASSED));

        assertEquals(0, execute("compare ~/a=b ~/good"), err::toString);
    }

    @Test
    void pagesAreWrittenWhereTheyAreWanted() throws IOException {
        assertEquals(1, execute("compare --out ~/pages ~/good ~/bad"));
        assertTrue(Files.readString(folder.resolve("pages/index.html")).contains("<strong>REGRESSION</strong>"));
        assertTrue(
                printed().endsWith("page: " + folder.resolve("pages/index.html") + System.lineSeparator()), printed());

        assertEquals(0, execute("compare --matrix --out ~/matrix ~/good ~/bad"));
        assertTrue(Files.readString(folder.resolve("matrix/index.html")).contains("Targets side by side"));
    }
}
