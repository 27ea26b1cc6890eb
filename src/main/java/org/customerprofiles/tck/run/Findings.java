package org.customerprofiles.tck.run;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.customerprofiles.tck.drive.Exchange;
import org.customerprofiles.tck.report.Failure;
import org.customerprofiles.tck.report.ScenarioResult;
import org.customerprofiles.tck.report.Verdicts;
import org.customerprofiles.tck.spec.Rule;
import org.customerprofiles.tck.steps.ScenarioRecord;

/** Breaches of the rules that hold for every exchange, wherever in the run they were seen. */
final class Findings {

    /** More examples of one fault would only swell the report; all are counted. */
    private static final int MOST_EXAMPLES = 5;

    private record Sighting(String scenario, ScenarioRecord.Finding finding) {}

    private record Sightings(List<Sighting> examples, AtomicInteger count) {}

    private final Map<String, Sightings> byRule = new ConcurrentHashMap<>();

    void add(Rule seenIn, String scenario, List<ScenarioRecord.Finding> findings) {
        for (ScenarioRecord.Finding finding : findings) {
            byRule.compute(finding.violation().rule(), (id, known) -> {
                Sightings sightings =
                        known == null ? new Sightings(new CopyOnWriteArrayList<>(), new AtomicInteger()) : known;
                sightings.count().incrementAndGet();
                if (sightings.examples().size() < MOST_EXAMPLES) {
                    sightings.examples().add(new Sighting("seen in " + seenIn.id() + ": " + scenario, finding));
                }
                return sightings;
            });
        }
    }

    /** Whether this rule was broken by any exchange. */
    boolean concern(Rule rule) {
        return byRule.containsKey(rule.id().toString());
    }

    /** The breaches of a rule as scenarios that missed it. */
    List<ScenarioResult> results(Rule rule, String region) {
        Sightings sightings = byRule.get(rule.id().toString());
        if (sightings == null) {
            return List.of();
        }
        return sightings.examples().stream()
                .map(sighting -> new ScenarioResult(
                        sighting.scenario(),
                        sighting.finding().exchange().driver(),
                        Verdicts.ofMissedScenario(rule.level()),
                        0,
                        Optional.of(
                                failure(sighting.finding(), sightings.count().get(), region))))
                .toList();
    }

    private static Failure failure(ScenarioRecord.Finding finding, int count, String region) {
        Exchange exchange = finding.exchange();
        String actual =
                finding.violation().actual() + ", at " + finding.violation().where();
        return new Failure(
                Optional.empty(),
                Optional.of(finding.violation().expected()),
                Optional.of(actual),
                count + " exchanges of this run break the rule; in " + exchange.operation() + ": " + actual,
                false,
                Judgements.reported(List.of(exchange), region));
    }
}
