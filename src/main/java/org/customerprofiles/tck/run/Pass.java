package org.customerprofiles.tck.run;

import io.cucumber.plugin.ConcurrentEventListener;
import io.cucumber.plugin.event.EventPublisher;
import io.cucumber.plugin.event.PickleStepTestStep;
import io.cucumber.plugin.event.Status;
import io.cucumber.plugin.event.TestCase;
import io.cucumber.plugin.event.TestCaseFinished;
import io.cucumber.plugin.event.TestStepFinished;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.customerprofiles.tck.drive.Bindings;
import org.customerprofiles.tck.drive.Breaker;
import org.customerprofiles.tck.drive.Driver;
import org.customerprofiles.tck.drive.Tally;
import org.customerprofiles.tck.report.Progress;
import org.customerprofiles.tck.report.RecordedExchange;
import org.customerprofiles.tck.report.ScenarioResult;
import org.customerprofiles.tck.report.Verdict;
import org.customerprofiles.tck.spec.Rule;
import org.customerprofiles.tck.spec.ScenarioRef;
import org.customerprofiles.tck.spec.Specification;
import org.customerprofiles.tck.steps.Launches;
import org.customerprofiles.tck.steps.OwnedDomains;
import org.customerprofiles.tck.steps.Recording;
import org.customerprofiles.tck.steps.ScenarioRecord;
import org.customerprofiles.tck.steps.TestRun;
import org.customerprofiles.tck.target.Target;

/** One pass through the features with one driver: what each scenario saw and came to. */
final class Pass implements ConcurrentEventListener {

    private record Place(String file, int line) {}

    private final Specification specification;
    private final Tally tally;
    private final Breaker driver;
    private final TestRun run;
    private final Judgements judgements;
    private final Findings findings;
    private final Progress progress;
    private final Map<Place, ScenarioResult> scenarios = new ConcurrentHashMap<>();
    private final Map<Place, ScenarioRecord> records = new ConcurrentHashMap<>();
    private final Map<TestCase, String> failedSteps = new ConcurrentHashMap<>();

    Pass(
            Target target,
            Specification specification,
            Driver driver,
            OwnedDomains.Witness witness,
            Launches launches,
            Findings findings,
            Progress progress) {
        this.specification = specification;
        this.tally = new Tally(driver);
        this.driver = new Breaker(tally);
        this.run = new TestRun(target, this.driver, new Bindings(), specification, witness, launches, this::record);
        this.judgements = new Judgements(target.region());
        this.findings = findings;
        this.progress = progress;
    }

    Breaker driver() {
        return driver;
    }

    Tally tally() {
        return tally;
    }

    TestRun run() {
        return run;
    }

    /** Whether this pass's driver can say what a scenario with these tags says. */
    boolean canSay(Collection<String> tags) {
        return Drivers.canSay(driver.name(), tags);
    }

    /** The scenarios that do not run from their beginning to their end. */
    Launches launches() {
        return run.launches();
    }

    int done() {
        return scenarios.size();
    }

    Optional<ScenarioResult> result(Rule rule, ScenarioRef scenario) {
        return Optional.ofNullable(scenarios.get(new Place(rule.file(), scenario.line())));
    }

    /** What was observed at open points in a scenario. */
    List<String> observed(Rule rule, ScenarioRef scenario) {
        return record(rule, scenario).map(ScenarioRecord::observed).orElse(List.of());
    }

    /** The scenarios that were launched, by this run or an earlier one, and still wait to be judged. */
    List<LaunchFile.LaunchedScenario> launched() {
        Map<ScenarioRef, Recording> recordings = launches().recordings();
        return specification.rules().stream()
                .flatMap(rule -> rule.scenarios().stream()
                        .filter(scenario -> recordings.containsKey(scenario) && isOpen(rule, scenario))
                        .map(scenario -> new LaunchFile.LaunchedScenario(
                                rule.id().toString(), scenario.name(), driver.name(), recordings.get(scenario))))
                .toList();
    }

    private boolean isOpen(Rule rule, ScenarioRef scenario) {
        return launches().waiting().contains(scenario) || result(rule, scenario).isEmpty();
    }

    /** The exchanges that the scenarios judged, in the order of the specification. */
    Stream<RecordedExchange> recorded() {
        JudgedExchanges judged = new JudgedExchanges(run.target().region());
        return specification.rules().stream()
                .flatMap(rule -> rule.scenarios().stream()
                        .flatMap(scenario ->
                                record(rule, scenario).flatMap(record -> judged.in(record, rule, scenario)).stream()));
    }

    private Optional<ScenarioRecord> record(Rule rule, ScenarioRef scenario) {
        return Optional.ofNullable(records.get(new Place(rule.file(), scenario.line())));
    }

    Collection<ScenarioRecord> records() {
        return records.values();
    }

    @Override
    public void setEventPublisher(EventPublisher publisher) {
        publisher.registerHandlerFor(TestStepFinished.class, this::stepFinished);
        publisher.registerHandlerFor(TestCaseFinished.class, this::scenarioFinished);
    }

    /** Takes what a scenario saw, before Cucumber says that it has finished. */
    private void record(ScenarioRecord record) {
        specification
                .ruleAt(record.feature().toString(), record.line())
                .ifPresent(rule -> records.put(new Place(rule.file(), record.line()), record));
    }

    private void stepFinished(TestStepFinished step) {
        Status status = step.getResult().getStatus();
        if (status != Status.PASSED
                && status != Status.SKIPPED
                && step.getTestStep() instanceof PickleStepTestStep written) {
            failedSteps.putIfAbsent(
                    step.getTestCase(),
                    written.getStep().getKeyword().strip() + " "
                            + written.getStep().getText());
        }
    }

    private void scenarioFinished(TestCaseFinished finished) {
        TestCase scenario = finished.getTestCase();
        int line = scenario.getLocation().getLine();
        Rule rule = specification.ruleAt(scenario.getUri().toString(), line).orElseThrow();
        Place place = new Place(rule.file(), line);
        Optional<ScenarioRecord> record = Optional.ofNullable(records.get(place));
        ScenarioResult result = judgements.of(
                rule,
                scenario.getName(),
                driver.name(),
                finished.getResult(),
                Optional.ofNullable(failedSteps.remove(scenario)),
                record.map(ScenarioRecord::exchanges).orElse(List.of()));
        scenarios.put(place, result);
        record.ifPresent(seen -> findings.add(rule, scenario.getName(), seen.findings()));
        progress.done(rule.id().toString(), result.verdict() == Verdict.FAILED || result.verdict() == Verdict.BROKEN);
    }
}
