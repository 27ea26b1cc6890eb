package org.customerprofiles.tck.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.customerprofiles.tck.report.Conformance;
import org.customerprofiles.tck.report.Failure;
import org.customerprofiles.tck.report.RunReport;
import org.customerprofiles.tck.report.Verdict;
import org.customerprofiles.tck.run.Drivers;
import org.customerprofiles.tck.run.Journal;
import org.customerprofiles.tck.run.LaunchFile;
import org.customerprofiles.tck.run.Selection;
import org.customerprofiles.tck.spec.Rule;
import org.customerprofiles.tck.spec.RuleId;
import org.customerprofiles.tck.spec.Specification;
import org.customerprofiles.tck.steps.Launches;
import org.customerprofiles.tck.target.Target;
import picocli.CommandLine.Option;

/** For targets that make their matching runs by themselves: a launch before such a run, and a check after it. */
final class WeeklyOptions {

    @Option(
            names = "--launch",
            description = "Judges nothing, but prepares what needs a matching run, for targets that make theirs once a"
                    + " week; --check judges it afterwards.")
    private boolean launch;

    @Option(
            names = "--check",
            description = "Judges what --launch has prepared, when the target has made its matching run since.")
    private boolean check;

    private Optional<LaunchFile> launched = Optional.empty();

    boolean isLaunch() {
        return launch;
    }

    /** @throws UsageError when nothing of this target can be launched or checked */
    void verify(boolean judgesReference) {
        if (launch && check) {
            throw new UsageError("--launch and --check: one comes before a matching run, the other one after it");
        }
        if ((launch || check) && judgesReference) {
            throw new UsageError((launch ? "--launch" : "--check")
                    + " needs --endpoint or --target: the reference ends with the run");
        }
    }

    /** Makes ready; what was launched is read when it is to be checked. */
    void begin(Target target, Drivers drivers, Path file) {
        if (launch && Files.exists(file)) {
            throw new UsageError("--launch: " + file + " waits for its check; run ./tck run --check, or give it up with"
                    + " './tck sweep' and remove it");
        }
        if (check) {
            launched = Optional.of(read(file, target, drivers));
        }
    }

    private static LaunchFile read(Path file, Target target, Drivers drivers) {
        if (!Files.exists(file)) {
            throw new UsageError("--check: there is no " + file + "; './tck run --launch' writes it");
        }
        try {
            LaunchFile read = LaunchFile.read(file);
            read.obstacle(target, drivers).ifPresent(obstacle -> {
                throw new UsageError("--check: " + file + " is not for this run: " + obstacle);
            });
            return read;
        } catch (IOException unreadable) {
            throw new UsageError("--check: " + unreadable.getMessage());
        }
    }

    /** What of a selection is to be launched or checked. */
    Selection within(Selection selection, Specification specification) {
        if (!launch && !check) {
            return selection;
        }
        List<RuleId> wanted = specification.rules().stream()
                .filter(selection::has)
                .filter(rule -> rule.scenarios().stream().anyMatch(Launches::concern))
                .map(Rule::id)
                .filter(id -> launched.map(file -> file.rules().contains(id)).orElse(true))
                .toList();
        if (wanted.isEmpty()) {
            throw new UsageError(
                    check ? "--check: none of these rules was launched" : "--launch: none of these rules needs a run");
        }
        return new Selection(selection.release(), selection.operations(), Set.copyOf(wanted), selection.shard());
    }

    /** By the name of a driver the scenarios that do not run from their beginning to their end. */
    Function<String, Launches> launches(Specification specification) {
        if (launch) {
            return driver -> Launches.launching();
        }
        return driver -> launched.map(file -> file.of(driver, specification)).orElseGet(Launches::none);
    }

    /** Writes what was launched, and tells the user; the command's exit code comes back. */
    int launched(RunReport found, LaunchFile now, Optional<String> leftOut, Journal journal, ReportOptions report) {
        journal.close();
        found.stoppedBecause().ifPresent(report.terminal()::warn);
        List<String> failures = failures(found);
        failures.forEach(report.terminal()::warn);
        leftOut.ifPresent(report.terminal()::warn);
        if (!now.scenarios().isEmpty()) {
            write(now, report.launchFile());
        }
        report.terminal()
                .out()
                .println(now.scenarios().size() + " scenarios prepared in "
                        + journal.left().size() + " domains at " + now.endpoint()
                        + "; run ./tck run --check after the next matching run (Saturday 00:00 UTC)");
        boolean isWhole = failures.isEmpty() && found.stoppedBecause().isEmpty() && !found.interrupted();
        return isWhole && !now.scenarios().isEmpty() ? 0 : Conformance.INCONCLUSIVE.exitCode();
    }

    /** Keeps what could not be judged yet for another check, when there was one. */
    void checked(List<LaunchFile.LaunchedScenario> left, Journal journal, ReportOptions report) {
        launched.ifPresent(file -> {
            LaunchFile rest = file.with(left);
            Set<String> removed = new HashSet<>(file.domains());
            rest.domains().forEach(removed::remove);
            journal.left().forEach(removed::remove);
            Journal.forget(report.journals(), removed);
            write(rest, report.launchFile());
        });
    }

    private static void write(LaunchFile launch, Path file) {
        try {
            if (launch.scenarios().isEmpty()) {
                Files.deleteIfExists(file);
            } else {
                launch.write(file);
            }
        } catch (IOException unwritable) {
            throw new UsageError(file + " cannot be written: " + unwritable.getMessage()
                    + "; './tck sweep' removes what was prepared");
        }
    }

    /** The scenarios that did not come to their matching run. */
    private static List<String> failures(RunReport found) {
        return found.rules().stream()
                .flatMap(rule -> rule.scenarios().stream()
                        .filter(scenario -> scenario.verdict() == Verdict.BROKEN
                                || scenario.verdict().isMiss())
                        .map(scenario -> rule.id() + " could not be prepared (" + scenario.driver() + ", "
                                + scenario.name() + "): "
                                + scenario.failure().map(Failure::message).orElse("")))
                .toList();
    }

    /** What a launch cannot prepare of a selection, in a sentence; empty when there is nothing. */
    Optional<String> leftOut(Selection selection, Specification specification) {
        Launches launching = Launches.launching();
        long count = specification.rules().stream()
                .filter(selection::has)
                .flatMap(rule -> rule.scenarios().stream())
                .filter(scenario -> Launches.concern(scenario) && !launching.want(scenario))
                .count();
        return count == 0
                ? Optional.empty()
                : Optional.of(count + " scenarios are left out, as they need more than one matching run");
    }
}
