package org.customerprofiles.tck.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.customerprofiles.tck.report.Progress;
import org.customerprofiles.tck.report.RunReport;
import org.customerprofiles.tck.report.TerminalSummary;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Option;

/** What a person sees while a run goes on and when it has ended. */
final class Terminal {

    private static final int USUAL_WIDTH = 100;

    @Option(names = "--no-color", description = "No colours.")
    private boolean noColour;

    @Option(names = "--quiet", description = "Only the verdict, in one line.")
    private boolean quiet;

    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private final PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);

    void warn(String message) {
        err.println("tck: " + message);
    }

    PrintStream out() {
        return out;
    }

    boolean isQuiet() {
        return quiet;
    }

    Progress progress() {
        if (quiet) {
            return Progress.silent();
        }
        return isTerminal() ? Progress.onTerminal(err, width()) : Progress.inLog(err);
    }

    void tell(RunReport found, Path report, List<String> files) throws IOException {
        if (quiet) {
            TerminalSummary.printVerdict(found, out, width(), colours());
            return;
        }
        TerminalSummary.print(found, out, width(), colours());
        out.println("report: " + String.join(", ", files) + " in " + report);
    }

    boolean colours() {
        return !noColour && System.getenv("NO_COLOR") == null && isTerminal();
    }

    private static boolean isTerminal() {
        return Ansi.AUTO.enabled();
    }

    /** The launcher passes the terminal's width on. */
    static int width() {
        String columns = System.getenv("COLUMNS");
        return columns != null && columns.matches("[1-9]\\d{1,3}") ? Integer.parseInt(columns) : USUAL_WIDTH;
    }
}
