package org.customerprofiles.tck.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.customerprofiles.tck.report.JsonReportReader;
import org.customerprofiles.tck.report.RunReport;

/** A report that somebody names on the command line. */
final class ReportFile {

    static final String NAME = "report.json";

    private ReportFile() {}

    /**
     * Reads a report.
     *
     * @param report a report.json, or the folder that it is in
     */
    static RunReport read(Path report) {
        Path file = Files.isDirectory(report) ? report.resolve(NAME) : report;
        try {
            return JsonReportReader.read(file);
        } catch (IOException unreadable) {
            throw new UsageError(file + " cannot be read: there is no such file, or it may not be read");
        } catch (IllegalArgumentException noReport) {
            throw new UsageError(noReport.getMessage());
        }
    }
}
