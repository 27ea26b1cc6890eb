package org.customerprofiles.tck.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.function.Consumer;
import org.customerprofiles.tck.formats.MarkdownSummary;
import org.customerprofiles.tck.report.RunReport;

/** The page that GitHub Actions shows of a build's step. */
final class StepSummary {

    private static final String VARIABLE = "GITHUB_STEP_SUMMARY";

    private StepSummary() {}

    /**
     * Appends what was found out to the page, where the environment names one.
     *
     * @param warning is told when it cannot be written, which says nothing about the target
     */
    static void append(RunReport found, Map<String, String> environment, Consumer<String> warning) {
        String page = environment.getOrDefault(VARIABLE, "");
        if (page.isEmpty()) {
            return;
        }
        try {
            Path file = Path.of(page);
            long written = Files.exists(file) ? Files.size(file) : 0;
            String text = MarkdownSummary.text(found, MarkdownSummary.MOST_BYTES - written - 1);
            if (text.isEmpty()) {
                warning.accept(
                        VARIABLE + ": there is no room left in " + page + "; the summary is in the report's folder");
            } else {
                Files.writeString(
                        file, (written == 0 ? "" : "\n") + text, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
            }
        } catch (IOException | InvalidPathException unwritable) {
            warning.accept(VARIABLE + ": " + page + " cannot be written: " + unwritable.getMessage());
        }
    }
}
