package org.customerprofiles.tck.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
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
        Started started = start(judged, specification);
        messages.open(started.run().drivers(), report.folder());
        RunReport whole = interruptible(
                () -> started.run().execute(threads, messages::of).with(list),
                () -> tell(started.run().interrupt().with(list), started));
        int exitCode = tell(whole, started);
        if (!weekly.isLaunch()) {
            known.writeBaseline(whole);
        }
        return exitCode;
    }

    /** A run, and what has to be known to tell of it. */
    private record Started(
            Target judged, Specification specification, Selection selected, KitRun run, Journal journal) {}

    private Started start(Target judged, Specification specification) {
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
        return new Started(judged, specification, selected, run, journal);
    }

    /** Whoever ends the process while the run goes on is told what was found out by then. */
    private static RunReport interruptible(Supplier<RunReport> run, Supplier<Integer> tellInterrupted) {
        // the exit code of the interrupted process is the verdict's, not the signal's
        Thread onInterrupt = new Thread(() -> Runtime.getRuntime().halt(tellInterrupted.get()));
        Runtime.getRuntime().addShutdownHook(onInterrupt);
        RunReport whole = run.get();
        Runtime.getRuntime().removeShutdownHook(onInterrupt);
        return whole;
    }

    private int tell(RunReport found, Started started) {
        int exitCode = weekly.isLaunch() ? tellLaunch(found, started) : tellVerdict(found, started);
        messages.close();
        return exitCode;
    }

    private int tellLaunch(RunReport found, Started started) {
        return weekly.launched(
                found,
                LaunchFile.of(started.judged(), drivers, started.run().launched()),
                weekly.leftOut(started.selected(), started.specification()),
                started.journal(),
                report);
    }

    private int tellVerdict(RunReport found, Started started) {
        report.tell(found, started.specification(), started.journal());
        weekly.checked(started.run().launched(), started.journal(), report);
        return found.exitCode();
    }
}
