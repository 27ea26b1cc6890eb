package org.customerprofiles.tck.run;

import io.cucumber.core.options.RuntimeOptions;
import io.cucumber.core.options.RuntimeOptionsBuilder;
import io.cucumber.core.runtime.Runtime;
import io.cucumber.plugin.ConcurrentEventListener;
import io.cucumber.plugin.Plugin;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.customerprofiles.tck.report.Progress;
import org.customerprofiles.tck.report.RecordedExchange;
import org.customerprofiles.tck.report.RunReport;
import org.customerprofiles.tck.spec.Rule;
import org.customerprofiles.tck.spec.ScenarioRef;
import org.customerprofiles.tck.spec.Specification;
import org.customerprofiles.tck.steps.Launches;
import org.customerprofiles.tck.steps.OwnedDomains;
import org.customerprofiles.tck.target.Target;

/** One run of the kit: the selected rules, through Cucumber, once with each driver, against one target. */
public final class KitRun {

    private final Specification specification;
    private final Selection selection;
    private final Progress progress;
    private final List<Pass> passes;
    private final Results results;

    public KitRun(Target target, Specification specification, Selection selection, Drivers drivers, Progress progress) {
        this(target, specification, selection, drivers, progress, OwnedDomains.Witness.none());
    }

    /** @param witness is told of every domain before it is created */
    public KitRun(
            Target target,
            Specification specification,
            Selection selection,
            Drivers drivers,
            Progress progress,
            OwnedDomains.Witness witness) {
        this(target, specification, selection, drivers, progress, witness, driver -> Launches.none());
    }

    /**
     * @param witness is told of every domain before it is created
     * @param launches by the name of a driver the scenarios that do not run from their beginning to their end
     */
    public KitRun(
            Target target,
            Specification specification,
            Selection selection,
            Drivers drivers,
            Progress progress,
            OwnedDomains.Witness witness,
            Function<String, Launches> launches) {
        Findings findings = new Findings();
        this.specification = specification;
        this.selection = selection;
        this.progress = progress;
        this.passes = drivers.of(target).stream()
                .map(driver -> new Pass(
                        target, specification, driver, witness, launches.apply(driver.name()), findings, progress))
                .toList();
        this.results = new Results(target, specification, selection, passes, findings);
    }

    /**
     * Judges the target.
     *
     * @param parallel how many scenarios run at the same time
     */
    public RunReport execute(int parallel) {
        return execute(parallel, driver -> List.of());
    }

    /**
     * Judges the target.
     *
     * @param parallel how many scenarios run at the same time
     * @param listeners by the name of a driver who else listens to Cucumber
     */
    public RunReport execute(int parallel, Function<String, List<ConcurrentEventListener>> listeners) {
        try {
            return results.report(false, judge(parallel, listeners).or(this::waiting));
        } finally {
            // what a scenario could not remove when it ended, as the target was throttling or had not caught up
            removeLeftovers();
            passes.forEach(pass -> pass.driver().close());
        }
    }

    /** The names of the drivers, in the order of their use. */
    public List<String> drivers() {
        return passes.stream().map(pass -> pass.driver().name()).toList();
    }

    /** The scenarios that were launched, by this run or an earlier one, and still wait to be judged. */
    public List<LaunchFile.LaunchedScenario> launched() {
        return passes.stream().flatMap(pass -> pass.launched().stream()).toList();
    }

    /** Says what a check has to wait for. */
    private Optional<String> waiting() {
        long waiting = passes.stream()
                .filter(pass -> !pass.launches().launch())
                .mapToLong(pass -> pass.launches().waiting().size())
                .sum();
        return waiting == 0
                ? Optional.empty()
                : Optional.of("the matching process has not run yet, as far as can be seen, and " + waiting
                        + " scenarios wait for it; run" + " this again after its next run");
    }

    /** Runs the scenarios; says why, when they could not all be run. */
    private Optional<String> judge(int parallel, Function<String, List<ConcurrentEventListener>> listeners) {
        Optional<String> obstacle = Preflight.obstacle(passes.get(0).driver());
        int wanted = results.wanted();
        if (obstacle.isEmpty() && wanted > 0) {
            progress.start(wanted, "scenarios");
            for (Pass pass : passes) {
                List<ConcurrentEventListener> others =
                        listeners.apply(pass.driver().name());
                obstacle = obstacle.or(() -> through(pass, parallel, others));
            }
            progress.finish();
        }
        return obstacle;
    }

    /** Makes one pass; says why, when it could not be finished. */
    private Optional<String> through(Pass pass, int parallel, List<ConcurrentEventListener> others) {
        ScenarioObjects objects = new ScenarioObjects(pass.run());
        Runtime.builder()
                .withRuntimeOptions(options(pass, parallel))
                .withClassLoader(KitRun.class::getClassLoader)
                .withFeatureSupplier(() -> Features.of(files(pass)))
                .withBackendSupplier(() -> List.of(new StepGlue()))
                .withObjectFactorySupplier(() -> objects)
                .withAdditionalPlugins(
                        Stream.concat(Stream.of(pass), others.stream()).toArray(Plugin[]::new))
                .build()
                .run();
        return pass.driver().reason();
    }

    /** The exchanges that the scenarios judged, in the order of the specification, driver after driver. */
    public List<RecordedExchange> recorded() {
        return passes.stream().flatMap(Pass::recorded).toList();
    }

    /** How many scenarios have come to their end by now. */
    public int scenariosDone() {
        return passes.stream().mapToInt(Pass::done).sum();
    }

    /** How often each operation was called by now, by its name, to set up and to clean up too. */
    public Map<String, Long> calls() {
        Map<String, Long> calls = new TreeMap<>();
        passes.forEach(pass -> pass.tally().calls().forEach((name, count) -> calls.merge(name, count, Long::sum)));
        return calls;
    }

    /** What is known when the user ends the run early; the domains that unfinished scenarios own are removed. */
    public RunReport interrupt() {
        progress.finish();
        passes.forEach(pass -> pass.run().ownedDomains().close());
        removeLeftovers();
        return results.report(true, Optional.empty());
    }

    private void removeLeftovers() {
        passes.forEach(pass -> Sweep.of(pass.driver(), pass.run().ownedDomains().names())
                .removed()
                .forEach(pass.run().ownedDomains()::gone));
    }

    /** Where the scenarios of a feature are that a pass makes. */
    private List<Integer> lines(Pass pass, String file) {
        return specification.rules().stream()
                .filter(rule -> rule.file().equals(file))
                .flatMap(rule -> rule.scenarios().stream())
                .filter(scenario -> results.isWanted(pass, scenario))
                .map(ScenarioRef::line)
                .toList();
    }

    private RuntimeOptions options(Pass pass, int parallel) {
        RuntimeOptionsBuilder options = new RuntimeOptionsBuilder()
                .addTagFilter(tags -> results.isWanted(pass, tags))
                .setThreads(parallel)
                .setMonochrome()
                .setNoSummary()
                .setPublishQuiet(true);
        if (pass.launches().awaitRuns()) {
            files(pass).forEach(file -> options.addFeature(Features.lines(file, lines(pass, file))));
        }
        return options.build();
    }

    /** Only the features that are needed: reading all of them takes longer than judging a few rules. */
    private List<String> files(Pass pass) {
        return specification.rules().stream()
                .filter(selection::has)
                .filter(rule -> rule.scenarios().stream().anyMatch(scenario -> results.isWanted(pass, scenario)))
                .map(Rule::file)
                .distinct()
                .toList();
    }
}
