package org.customerprofiles.tck.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.customerprofiles.tck.drive.Driver;
import org.customerprofiles.tck.run.Drivers;
import org.customerprofiles.tck.run.Journal;
import org.customerprofiles.tck.run.Sweep;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code tck sweep}: removes what runs have left behind. */
@Command(
        name = "sweep",
        description = "Removes the domains that interrupted runs have left behind, and no others: those that the kit"
                + " wrote into its journal before it created them.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class SweepCommand implements Callable<Integer> {

    private static final int INCONCLUSIVE = 3;
    private static final int MOST_NAMES = 10;

    @Option(
            names = "--report",
            paramLabel = "DIR",
            defaultValue = "tck-report",
            description = "Where the runs have written their reports (default: ${DEFAULT-VALUE}).")
    private Path report;

    @Option(names = "--dry-run", description = "Only tell what would be removed.")
    private boolean dryRun;

    @Mixin
    private TargetOptions target;

    private final PrintStream out = System.out;

    @Override
    public Integer call() throws IOException {
        List<Journal.Remains> journals = Journal.remains(report.resolve("journals"));
        if (journals.isEmpty()) {
            out.println("nothing is left behind: there is no journal in " + report.resolve("journals"));
        }
        boolean clean = true;
        for (Journal.Remains remains : journals) {
            clean &= sweep(remains);
        }
        return clean ? 0 : INCONCLUSIVE;
    }

    private void tell(Journal.Remains remains, String what, List<String> domains, String why) {
        if (!domains.isEmpty()) {
            String more = domains.size() > MOST_NAMES ? " and %d more".formatted(domains.size() - MOST_NAMES) : "";
            out.println(remains.endpoint() + ": " + what + " "
                    + domains.stream().limit(MOST_NAMES).collect(Collectors.joining(", ")) + more + why);
        }
    }

    private boolean sweep(Journal.Remains remains) throws IOException {
        URI endpoint = URI.create(remains.endpoint());
        if (!target.isOf(endpoint)) {
            out.println(remains.endpoint() + ": another target, left as it is (" + remains.file() + ")");
            return true;
        }
        if (dryRun) {
            tell(remains, "would remove", remains.left(), "");
            return true;
        }
        try (Driver driver =
                Drivers.WIRE.of(target.at(endpoint, remains.region())).get(0)) {
            Sweep sweep = Sweep.of(driver, remains.left());
            tell(remains, "removed", sweep.removed(), "");
            Map<String, List<String>> byReason = sweep.kept().keySet().stream()
                    .collect(Collectors.groupingBy(sweep.kept()::get, TreeMap::new, Collectors.toList()));
            byReason.forEach((why, domains) -> tell(remains, "kept", domains, ": " + why));
            if (sweep.kept().isEmpty()) {
                Files.delete(remains.file());
            }
            return sweep.kept().isEmpty();
        }
    }
}
