package org.customerprofiles.tck.pages;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.customerprofiles.tck.report.RunReport;
import org.customerprofiles.tck.spec.RuleId;
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
        forgetEarlierRun(folder.resolve(ToldRule.FOLDER));
        ReportView report = ReportView.of(run, specification);
        pages.write("index.html", "report/index.jte", Map.of("report", report));
        for (ToldRule rule : report.rules()) {
            Optional<String> page = rule.page();
            if (page.isPresent()) {
                pages.write(page.get(), "report/rule.jte", Map.of("report", report, "rule", rule));
            }
        }
    }

    /** What was missed by a run before this one is not left lying about. */
    private static void forgetEarlierRun(Path rules) throws IOException {
        if (!Files.isDirectory(rules)) {
            return;
        }
        try (Stream<Path> pages = Files.list(rules)) {
            for (Path page : pages.filter(ReportPages::isOfARule).toList()) {
                Files.delete(page);
            }
        }
    }

    private static boolean isOfARule(Path page) {
        String name = page.getFileName().toString();
        return name.endsWith(ToldRule.SUFFIX)
                && RuleId.isId(name.substring(0, name.length() - ToldRule.SUFFIX.length()));
    }
}
