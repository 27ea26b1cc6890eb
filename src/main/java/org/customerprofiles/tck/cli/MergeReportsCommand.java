package org.customerprofiles.tck.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.customerprofiles.tck.report.MergedReport;
import org.customerprofiles.tck.report.RunReport;
import org.customerprofiles.tck.spec.Specification;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code tck merge-reports}: joins what machines that share a run have found out. */
@Command(
        name = "merge-reports",
        description = "Joins the reports of the shards of a run into one verdict.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class MergeReportsCommand implements Callable<Integer> {

    @Parameters(
            arity = "1..*",
            paramLabel = "REPORT",
            description = "A report.json, or the folder that it is in; one for each shard.")
    private List<Path> reports;

    @Mixin
    private ReportOptions written;

    @Override
    public Integer call() {
        List<RunReport> parts = reports.stream().map(ReportFile::read).toList();
        try {
            RunReport whole = MergedReport.of(parts);
            written.tell(whole, Specification.load());
            return whole.exitCode();
        } catch (IllegalArgumentException notOneRun) {
            throw new UsageError(notOneRun.getMessage());
        }
    }
}
