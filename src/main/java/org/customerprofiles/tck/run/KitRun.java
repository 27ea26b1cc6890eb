package org.customerprofiles.tck.run;

import io.cucumber.core.feature.FeatureWithLines;
import io.cucumber.core.options.RuntimeOptions;
import io.cucumber.core.options.RuntimeOptionsBuilder;
import io.cucumber.core.runtime.Runtime;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.customerprofiles.tck.drive.Bindings;
import org.customerprofiles.tck.drive.Breaker;
import org.customerprofiles.tck.drive.Call;
import org.customerprofiles.tck.drive.ConnectionTrouble;
import org.customerprofiles.tck.drive.WireDriver;
import org.customerprofiles.tck.report.Progress;
import org.customerprofiles.tck.report.RunReport;
import org.customerprofiles.tck.spec.Rule;
import org.customerprofiles.tck.spec.Specification;
import org.customerprofiles.tck.steps.TestRun;
import org.customerprofiles.tck.target.Target;

/** One run of the kit: the selected rules, through Cucumber, against one target. */
public final class KitRun {

    static final URI GLUE = URI.create("classpath:/org/customerprofiles/tck/steps");
    private static final String FEATURES = "classpath:features/";

    private final Target target;
    private final Specification specification;
    private final Selection selection;
    private final Breaker driver;
    private final TestRun run;
    private final Results results;

    public KitRun(Target target, Specification specification, Selection selection, Progress progress) {
        this.target = target;
        this.specification = specification;
        this.selection = selection;
        this.driver = new Breaker(new WireDriver(target));
        this.results = new Results(target, specification, selection, driver.name(), progress);
        this.run = new TestRun(target, driver, new Bindings(), specification, results::record);
    }

    /**
     * Judges the target.
     *
     * @param parallel how many scenarios run at the same time
     */
    public RunReport execute(int parallel) {
        Optional<String> obstacle = Preflight.obstacle(driver);
        if (obstacle.isEmpty() && results.selectedScenarios() > 0) {
            ThreadLocal<ScenarioObjects> objects = ThreadLocal.withInitial(() -> new ScenarioObjects(run));
            Runtime.builder()
                    .withRuntimeOptions(options(parallel))
                    .withClassLoader(KitRun.class::getClassLoader)
                    .withObjectFactorySupplier(objects::get)
                    .withAdditionalPlugins(results)
                    .build()
                    .run();
        }
        return results.report(false, obstacle.or(driver::reason));
    }

    /** How many scenarios have come to their end by now. */
    public int scenariosDone() {
        return results.scenariosDone();
    }

    /** What is known when the user ends the run early; the domains that unfinished scenarios own are removed. */
    public RunReport interrupt() {
        List.copyOf(run.ownedDomains()).forEach(this::remove);
        return results.report(true, Optional.empty());
    }

    private void remove(String domain) {
        try {
            driver.call(new Call("DeleteDomain", Map.of("DomainName", domain)));
        } catch (ConnectionTrouble unreachable) {
            // the run is over: what cannot be removed is named in the report's exchanges
        }
    }

    private RuntimeOptions options(int parallel) {
        RuntimeOptionsBuilder options = new RuntimeOptionsBuilder()
                .addGlue(GLUE)
                .addTagFilter(tags ->
                        specification.ruleOf(tags).filter(selection::has).isPresent() && results.isApplicable(tags))
                .setThreads(parallel)
                .setMonochrome()
                .setNoSummary()
                .setPublishQuiet(true);
        // only the features that are needed: reading all of them takes longer than judging a few rules
        specification.rules().stream()
                .filter(selection::has)
                .filter(rule -> !rule.scenarios().isEmpty())
                .map(Rule::file)
                .distinct()
                .map(file -> FeatureWithLines.parse(FEATURES + file))
                .forEach(options::addFeature);
        return options.build();
    }
}
