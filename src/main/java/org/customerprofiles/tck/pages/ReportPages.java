package org.customerprofiles.tck.pages;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.customerprofiles.tck.report.RunReport;
import org.customerprofiles.tck.spec.Specification;

/**
 * Writes a run as pages: {@code index.html} with the verdict, all rules and the first miss of each, and a page for each
 * rule that was missed, with all that went over the wire. So even a run that misses everything opens quickly.
 */
public final class ReportPages {

    private ReportPages() {}

    /**
     * Writes the pages.
     *
     * @param specification has the steps of the scenarios, which the report has not
     * @throws IOException when the folder cannot be written to
     */
    public static void write(RunReport run, Specification specification, Path folder) throws IOException {
        Pages pages = Pages.in(folder);
        ReportView report = ReportView.of(run, specification);
        pages.write("index.html", "report/index.jte", Map.of("report", report));
        for (ToldRule rule : report.rules()) {
            Optional<String> page = rule.page();
            if (page.isPresent()) {
                pages.write(page.get(), "report/rule.jte", Map.of("report", report, "rule", rule));
            }
        }
    }
}
