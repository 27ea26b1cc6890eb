package org.customerprofiles.tck.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.customerprofiles.reference.server.CustomerProfilesServer;
import org.customerprofiles.reference.server.ServerOptions;
import org.customerprofiles.tck.report.KnownFailing;
import org.customerprofiles.tck.report.RunReport;
import org.customerprofiles.tck.run.Drivers;
import org.customerprofiles.tck.run.Journal;
import org.customerprofiles.tck.run.KitRun;
import org.customerprofiles.tck.run.LaunchFile;
import org.customerprofiles.tck.run.Selection;
import org.customerprofiles.tck.spec.Specification;
import org.customerprofiles.tck.target.Target;
import org.customerprofiles.tck.targetfile.TargetFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code tck run}: judges a target and says so. */
@Command(
        name = "run",
        description = "Judges the bundled reference, or with --endpoint or --target anything.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class RunCommand implements Callable<Integer> {

    @Mixin
    private TargetOptions target;

    @Mixin
    private SelectionOptions selection;

    @Option(
            names = "--parallel",
            paramLabel = "N",
            description = "How many scenarios run at the same time (default: twice the processors).")
    private Integer parallel;

    @Option(
            names = "--driver",
            paramLabel = "wire|sdk|both",
            defaultValue = "both",
            description = "Through which driver: raw requests, the AWS SDK for Java, or one after the other"
                    + " (default: ${DEFAULT-VALUE}).")
    private Drivers drivers;

    @Mixin
    private WeeklyOptions weekly;

    @Mixin
    private DryRun dryRun;

    @Mixin
    private KnownFailingOptions known;

    @Mixin
    private ReportOptions report;

    @Mixin
    private MessageOptions messages;

    @Override
    public Integer call() {
        int threads = Optional.ofNullable(parallel)
                .or(() -> target.file().flatMap(TargetFile::parallel))
                .orElse(2 * Runtime.getRuntime().availableProcessors());
        if (threads < 1 || threads > 256) {
            throw new UsageError("--parallel: " + threads + " is not a number of scenarios from 1 to 256");
        }
        weekly.verify(target.judgesReference());
        Specification specification = Specification.load();
        if (dryRun.isWanted()) {
            dryRun.plan(target, specification, selection.selection(specification), drivers, threads)
                    .print(report.terminal().out());
            return 0;
        }
        if (!target.judgesReference()) {
            return judge(target.described(), specification, threads);
        }
        try (CustomerProfilesServer server = CustomerProfilesServer.start(ServerOptions.local())) {
            return judge(target.reference(server.endpoint()), specification, threads);
        }
    }

    TargetOptions target() {
        return target;
    }

    private int judge(Target judged, Specification specification, int threads) {
        weekly.begin(judged, drivers, report.launchFile());
        KnownFailing list = known.list(target.file(), specification);
        Journal journal = Journal.in(report.journals(), judged);
        Selection selected = weekly.within(selection.selection(specification), specification);
        KitRun run = new KitRun(
                judged,
                specification,
                selected,
                drivers,
                report.terminal().progress(),
                journal,
                weekly.launches(specification));
        messages.open(run.drivers(), report.folder());
        Function<RunReport, Integer> tell = found -> weekly.isLaunch()
                ? weekly.launched(
                        found,
                        LaunchFile.of(judged, drivers, run.launched()),
                        weekly.leftOut(selected, specification),
                        journal,
                        report)
                : tell(found, specification, run, journal);
        Thread onInterrupt = new Thread(() -> {
            int exitCode = tell.apply(run.interrupt().with(list));
            // the exit code of the interrupted process is the verdict's, not the signal's
            Runtime.getRuntime().halt(exitCode);
        });
        Runtime.getRuntime().addShutdownHook(onInterrupt);
        RunReport whole = run.execute(threads, messages::of).with(list);
        Runtime.getRuntime().removeShutdownHook(onInterrupt);
        int exitCode = tell.apply(whole);
        if (!weekly.isLaunch()) {
            known.writeBaseline(whole);
        }
        return exitCode;
    }

    private int tell(RunReport found, Specification specification, KitRun run, Journal journal) {
        report.tell(found, specification, journal);
        messages.close();
        weekly.checked(run.launched(), journal, report);
        return found.exitCode();
    }
}
