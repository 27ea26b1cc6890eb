package org.customerprofiles.tck.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.customerprofiles.tck.formats.JunitXml;
import org.customerprofiles.tck.pages.ReportPages;
import org.customerprofiles.tck.report.JsonReport;
import org.customerprofiles.tck.report.RunReport;
import org.customerprofiles.tck.run.Journal;
import org.customerprofiles.tck.spec.Specification;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Where what was found out is told. */
final class ReportOptions {

    @Option(
            names = "--report",
            paramLabel = "DIR",
            defaultValue = "tck-report",
            description = "Where report.json and junit.xml are written (default: ${DEFAULT-VALUE}).")
    private Path folder;

    @Mixin
    private Terminal terminal;

    /** Where runs write down which domains they create. */
    Path journals() {
        return folder.resolve("journals");
    }

    /** Where a launch is written down until it is checked. */
    Path launchFile() {
        return folder.resolve("launch.json");
    }

    Terminal terminal() {
        return terminal;
    }

    /** Writes the reports, and tells the user what was found out and what is left behind. */
    void tell(RunReport found, Specification specification, Journal journal) {
        journal.close();
        tell(found, specification);
        int left = journal.left().size();
        if (left > 0) {
            terminal.warn(left + (left == 1 ? " domain is" : " domains are") + " left behind at "
                    + found.target().endpoint() + "; './tck sweep' removes what can be removed");
        }
    }

    /** Writes the reports, and tells the user what was found out. */
    void tell(RunReport found, Specification specification) {
        try {
            JsonReport.write(found, folder.resolve("report.json"));
            JunitXml.write(found, folder.resolve("junit.xml"));
            ReportPages.write(found, specification, folder);
            terminal.tell(found, folder);
        } catch (IOException unwritable) {
            throw new UsageError("the report cannot be written to " + folder + ": " + unwritable.getMessage()
                    + "; --report names another folder");
        }
    }
}
