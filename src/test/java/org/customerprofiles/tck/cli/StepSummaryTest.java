package org.customerprofiles.tck.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.customerprofiles.tck.formats.MarkdownSummary;
import org.customerprofiles.tck.report.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StepSummaryTest {

    @TempDir
    private Path folder;

    private final List<String> warnings = new ArrayList<>();

    private void append(Path page) {
        StepSummary.append(Samples.mixedRun(), Map.of("GITHUB_STEP_SUMMARY", page.toString()), warnings::add);
    }

    private static String summary() {
        return MarkdownSummary.text(Samples.mixedRun(), MarkdownSummary.MOST_BYTES);
    }

    @Test
    void isAppendedToWhatTheStepHasSaidAlready() throws IOException {
        Path page = Files.writeString(folder.resolve("page"), "# Build");

        append(page);
        append(page);

        assertEquals("# Build\n" + summary() + "\n" + summary(), Files.readString(page));
        assertEquals(List.of(), warnings);
    }

    @Test
    void aPageIsMadeWhereThereIsNone() throws IOException {
        append(folder.resolve("page"));

        assertEquals(summary(), Files.readString(folder.resolve("page")));
    }

    @Test
    void elsewhereThereIsNoPage() {
        StepSummary.append(Samples.mixedRun(), Map.of(), warnings::add);
        StepSummary.append(Samples.mixedRun(), Map.of("GITHUB_STEP_SUMMARY", ""), warnings::add);

        assertEquals(List.of(), warnings);
    }

    @Test
    void aPageThatCannotBeWrittenIsAWarning() {
        append(folder);
        append(folder.resolve("no/such/folder"));

        assertEquals(2, warnings.size(), warnings::toString);
        assertTrue(
                warnings.get(0).startsWith("GITHUB_STEP_SUMMARY: " + folder + " cannot be written: "), warnings.get(0));
    }

    @Test
    void thePageStaysBelowWhatGithubShows() throws IOException {
        int most = MarkdownSummary.MOST_BYTES;
        Path page = Files.writeString(folder.resolve("page"), "x".repeat(most - 2_000));

        append(page);
        assertTrue(Files.size(page) > most - 2_000 && Files.size(page) <= most, Files.size(page) + " bytes");
        assertTrue(Files.readString(page).endsWith("report.json has everything.*\n"));

        long full = Files.size(Files.writeString(folder.resolve("page"), "x".repeat(most - 10)));
        append(page);
        assertEquals(full, Files.size(page));
        assertEquals(1, warnings.size(), warnings::toString);
    }
}
