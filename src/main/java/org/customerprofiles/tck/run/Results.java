package org.customerprofiles.tck.run;

import io.cucumber.plugin.ConcurrentEventListener;
import io.cucumber.plugin.event.EventPublisher;
import io.cucumber.plugin.event.PickleStepTestStep;
import io.cucumber.plugin.event.Status;
import io.cucumber.plugin.event.TestCase;
import io.cucumber.plugin.event.TestCaseFinished;
import io.cucumber.plugin.event.TestRunStarted;
import io.cucumber.plugin.event.TestStepFinished;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.customerprofiles.tck.report.Progress;
import org.customerprofiles.tck.report.RuleResult;
import org.customerprofiles.tck.report.RunReport;
import org.customerprofiles.tck.report.ScenarioResult;
import org.customerprofiles.tck.report.TargetReport;
import org.customerprofiles.tck.report.Verdict;
import org.customerprofiles.tck.spec.Rule;
import org.customerprofiles.tck.spec.ScenarioRef;
import org.customerprofiles.tck.spec.Specification;
import org.customerprofiles.tck.steps.ScenarioRecord;
import org.customerprofiles.tck.target.Capability;
import org.customerprofiles.tck.target.Target;

/** Collects what each scenario came to, and makes the report of it. */
final class Results implements ConcurrentEventListener {

    private static final String NEEDS = "@needs-";

    private record Place(String file, int line) {}

    private final Instant startedAt = Instant.now();
    private final Target target;
    private final Specification specification;
    private final Selection selection;
    private final String driver;
    private final Progress progress;
    private final Judgements judgements;
    private final Map<Place, ScenarioResult> scenarios = new ConcurrentHashMap<>();
    private final Map<Place, ScenarioRecord> records = new ConcurrentHashMap<>();
    private final Map<TestCase, String> failedSteps = new ConcurrentHashMap<>();
    private final Findings findings = new Findings();
    private final AtomicLong exchanges = new AtomicLong();
    private final AtomicLong throttled = new AtomicLong();

    Results(Target target, Specification specification, Selection selection, String driver, Progress progress) {
        this.target = target;
        this.specification = specification;
        this.selection = selection;
        this.driver = driver;
        this.progress = progress;
        this.judgements = new Judgements(target.region());
    }

    @Override
    public void setEventPublisher(EventPublisher publisher) {
        publisher.registerHandlerFor(TestRunStarted.class, started -> progress.start(selectedScenarios()));
        publisher.registerHandlerFor(TestStepFinished.class, this::stepFinished);
        publisher.registerHandlerFor(TestCaseFinished.class, this::scenarioFinished);
    }

    /** Takes what a scenario saw, before Cucumber says that it has finished. */
    void record(ScenarioRecord record) {
        specification
                .ruleAt(record.feature().toString(), record.line())
                .ifPresent(rule -> records.put(new Place(rule.file(), record.line()), record));
    }

    /** Whether the target declares every capability that these tags need. */
    boolean isApplicable(Collection<String> tags) {
        return Arrays.stream(Capability.values())
                .filter(capability -> !target.has(capability))
                .noneMatch(lacking -> tags.contains(NEEDS + lacking.id()));
    }

    private void stepFinished(TestStepFinished step) {
        if (step.getResult().getStatus() != Status.PASSED
                && step.getResult().getStatus() != Status.SKIPPED
                && step.getTestStep() instanceof PickleStepTestStep written) {
            failedSteps.putIfAbsent(
                    step.getTestCase(),
                    written.getStep().getKeyword().strip() + " "
                            + written.getStep().getText());
        }
    }

    private void scenarioFinished(TestCaseFinished finished) {
        TestCase scenario = finished.getTestCase();
        Rule rule = specification
                .ruleAt(scenario.getUri().toString(), scenario.getLocation().getLine())
                .orElseThrow();
        Place place = new Place(rule.file(), scenario.getLocation().getLine());
        Optional<ScenarioRecord> record = Optional.ofNullable(records.get(place));
        ScenarioResult result = judgements.of(
                rule,
                scenario.getName(),
                driver,
                finished.getResult(),
                Optional.ofNullable(failedSteps.remove(scenario)),
                record.map(ScenarioRecord::exchanges).orElse(List.of()));
        scenarios.put(place, result);
        record.ifPresent(seen -> {
            exchanges.addAndGet(seen.exchanges().size());
            seen.exchanges().forEach(exchange -> throttled.addAndGet(exchange.throttled()));
            findings.add(rule, scenario.getName(), seen.findings());
        });
        progress.scenarioDone(rule.id(), result.verdict());
    }

    int scenariosDone() {
        return scenarios.size();
    }

    /** The report on everything that is known by now. */
    RunReport report(boolean interrupted, Optional<String> stoppedBecause) {
        progress.finish();
        List<RuleResult> rules = specification.rules().stream()
                .filter(rule -> selection.has(rule) || findings.concern(rule))
                .map(this::result)
                .toList();
        return new RunReport(
                KitVersion.current(),
                startedAt,
                Duration.between(startedAt, Instant.now()).toMillis(),
                interrupted,
                stoppedBecause,
                targetReport(),
                exchanges.get(),
                throttled.get(),
                rules);
    }

    private RuleResult result(Rule rule) {
        List<ScenarioResult> all = new ArrayList<>();
        rule.scenarios().forEach(scenario -> all.add(result(rule, scenario)));
        all.addAll(findings.results(rule, driver, target.region()));
        List<String> observed = rule.scenarios().stream()
                .map(scenario -> records.get(new Place(rule.file(), scenario.line())))
                .filter(Objects::nonNull)
                .flatMap(record -> record.observed().stream())
                .toList();
        return RuleResult.of(rule, observed, all);
    }

    private ScenarioResult result(Rule rule, ScenarioRef scenario) {
        ScenarioResult judged = scenarios.get(new Place(rule.file(), scenario.line()));
        if (judged != null) {
            return judged;
        }
        List<String> tags = scenario.tags().stream().map(tag -> "@" + tag).toList();
        Verdict verdict = isApplicable(tags) ? Verdict.UNTESTED : Verdict.NOT_APPLICABLE;
        return new ScenarioResult(scenario.name(), driver, verdict, 0, Optional.empty());
    }

    /** How many scenarios are to run. */
    int selectedScenarios() {
        return (int) specification.rules().stream()
                .filter(selection::has)
                .flatMap(rule -> rule.scenarios().stream())
                .filter(scenario -> isApplicable(
                        scenario.tags().stream().map(tag -> "@" + tag).toList()))
                .count();
    }

    private TargetReport targetReport() {
        return new TargetReport(
                target.endpoint().toString(),
                target.region(),
                target.settleTime().toMillis(),
                Arrays.stream(Capability.values())
                        .filter(target::has)
                        .map(Capability::id)
                        .toList());
    }
}
