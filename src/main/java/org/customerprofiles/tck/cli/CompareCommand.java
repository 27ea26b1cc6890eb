package org.customerprofiles.tck.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.customerprofiles.tck.compare.Comparison;
import org.customerprofiles.tck.compare.ComparisonMarkdown;
import org.customerprofiles.tck.compare.ComparisonPages;
import org.customerprofiles.tck.compare.ComparisonText;
import org.customerprofiles.tck.compare.Matrix;
import org.customerprofiles.tck.compare.MatrixMarkdown;
import org.customerprofiles.tck.compare.MatrixText;
import org.customerprofiles.tck.compare.NamedReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code tck compare}: what changed from one report to another, or several targets side by side. Exit codes: 0 no regression,
 * 1 a must that passed fails, is broken, or is no longer judged, 2 wrong usage; a matrix says nothing of better or worse and is always 0.
 */
@Command(
        name = "compare",
        description =
                "Tells what got better and worse from one report to another, or with --matrix lays several side by"
                        + " side.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footer = {
            "",
            "Exit codes: 0 no regression, 1 a regression, 2 wrong usage; a matrix is always 0. A regression is a must,"
                    + " or one of its scenarios, that passed in OLD and in NEW fails, is broken, or is not judged: not applicable,"
                    + " untested, or not in the report. Shoulds, choices at points that nobody documents, misses that"
                    + " NEW lists as known, and rules that OLD did not judge are told, but decide nothing."
        })
final class CompareCommand implements Callable<Integer> {

    @Parameters(
            arity = "2..*",
            paramLabel = "[NAME=]REPORT",
            description = "A report.json, or the folder that it is in: first the old one, then the new one; with"
                    + " --matrix as many as there are. Without a NAME a report is called after its folder or file.")
    private List<String> arguments;

    @Option(names = "--matrix", description = "A row for each rule, a column for each report.")
    private boolean matrix;

    @Option(
            names = "--all",
            description = "With --matrix: all rules, not only those on which targets differ, or that one of them"
                    + " missed.")
    private boolean all;

    @Option(names = "--markdown", description = "Write Markdown, such as for a comment on a pull request.")
    private boolean markdown;

    @Option(names = "--out", paramLabel = "DIR", description = "Also write it as a page, DIR/index.html.")
    private Path out;

    @Mixin
    private Terminal terminal;

    @Override
    public Integer call() {
        if (all && !matrix) {
            throw new UsageError("--all says which rows a matrix has: add --matrix");
        }
        if (!matrix && arguments.size() != 2) {
            throw new UsageError("two reports are compared, not " + arguments.size()
                    + "; --matrix lays any number of them side by side");
        }
        List<NamedReport> reports = ComparedReports.read(arguments);
        return matrix ? layOut(Matrix.of(reports)) : tell(Comparison.of(reports.get(0), reports.get(1)));
    }

    private int tell(Comparison comparison) {
        terminal.out().print(text(comparison));
        write(folder -> ComparisonPages.write(comparison, folder));
        return comparison.exitCode();
    }

    private int layOut(Matrix side) {
        terminal.out().print(text(side));
        write(folder -> ComparisonPages.write(side, folder));
        return 0;
    }

    /** What writes pages into a folder. */
    private interface Writing {
        void into(Path folder) throws IOException;
    }

    private void write(Writing pages) {
        if (out == null) {
            return;
        }
        try {
            pages.into(out);
        } catch (IOException unwritable) {
            throw UsageError.unwritable("the page cannot be written to " + out, unwritable, "--out");
        }
        if (!markdown && !terminal.isQuiet()) {
            terminal.out().println("page: " + out.resolve("index.html"));
        }
    }

    private String text(Comparison comparison) {
        if (markdown) {
            return ComparisonMarkdown.of(comparison);
        }
        return terminal.isQuiet()
                ? ComparisonText.conclusion(comparison, Terminal.width(), terminal.colours())
                : ComparisonText.of(comparison, Terminal.width(), terminal.colours());
    }

    private String text(Matrix side) {
        if (markdown) {
            return MatrixMarkdown.of(side, all);
        }
        return terminal.isQuiet()
                ? MatrixText.conclusion(side, Terminal.width())
                : MatrixText.of(side, all, Terminal.width(), terminal.colours());
    }
}
