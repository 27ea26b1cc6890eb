package org.customerprofiles.tck.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.customerprofiles.tck.formats.Badge;
import org.customerprofiles.tck.formats.Earl;
import org.customerprofiles.tck.formats.JunitXml;
import org.customerprofiles.tck.formats.MarkdownSummary;
import org.customerprofiles.tck.pages.ReportPages;
import org.customerprofiles.tck.report.JsonReport;
import org.customerprofiles.tck.report.RunReport;
import org.customerprofiles.tck.run.Journal;
import org.customerprofiles.tck.spec.Specification;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Where what was found out is told. */
final class ReportOptions {

    /** A file that is made of what was found out, and of nothing else. */
    private record Product(String name, Format format) {}

    private interface Format {

        void write(RunReport found, Path file) throws IOException;
    }

    private static final List<Product> PRODUCTS = List.of(
            new Product("report.json", JsonReport::write),
            new Product("junit.xml", JunitXml::write),
            new Product("earl.jsonld", Earl::write),
            new Product("summary.md", MarkdownSummary::write),
            new Product("badge.svg", Badge::write));

    @Option(
            names = "--report",
            paramLabel = "DIR",
            defaultValue = "tck-report",
            description = "Where index.html, report.json, junit.xml, earl.jsonld, summary.md and badge.svg are written"
                    + " (default: ${DEFAULT-VALUE}).")
    private Path folder;

    @Mixin
    private Terminal terminal;

    Path folder() {
        return folder;
    }

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
            for (Product file : PRODUCTS) {
                file.format().write(found, folder.resolve(file.name()));
            }
            ReportPages.write(found, specification, folder);
            terminal.tell(
                    found,
                    folder,
                    Stream.concat(Stream.of("index.html"), PRODUCTS.stream().map(Product::name))
                            .toList());
        } catch (IOException unwritable) {
            throw unwritable(unwritable);
        }
        StepSummary.append(found, System.getenv(), terminal::warn);
    }

    private UsageError unwritable(IOException why) {
        return UsageError.unwritable("the report cannot be written to " + folder, why, "--report");
    }
}
