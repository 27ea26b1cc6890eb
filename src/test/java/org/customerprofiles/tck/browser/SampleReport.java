package org.customerprofiles.tck.browser;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.customerprofiles.tck.report.Failure;
import org.customerprofiles.tck.report.KnownFailing;
import org.customerprofiles.tck.report.ReceivedResponse;
import org.customerprofiles.tck.report.ReportedExchange;
import org.customerprofiles.tck.report.RuleResult;
import org.customerprofiles.tck.report.RunReport;
import org.customerprofiles.tck.report.ScenarioResult;
import org.customerprofiles.tck.report.SentRequest;
import org.customerprofiles.tck.report.TargetReport;
import org.customerprofiles.tck.report.Verdict;
import org.customerprofiles.tck.spec.Level;
import org.customerprofiles.tck.spec.Rule;
import org.customerprofiles.tck.spec.ScenarioRef;
import org.customerprofiles.tck.spec.Specification;

/** A report of a run that never was, on all rules, with every verdict; its target answers what no page should fall for. */
final class SampleReport {

    /** The rule all of whose texts are {@link #TEXTS}. */
    static final String HOSTILE = "SearchProfiles-5";

    /** Markup, ends of elements and attributes, a word longer than any window, other writing directions, emoji. */
    static final List<String> TEXTS = List.of(
            "<script>window.hostile = true</script>",
            "<img src=\"missing.png\" onerror=\"window.hostile = true\">",
            "\"' onfocus='window.hostile = true' autofocus></pre></details></main>&lt;",
            "x".repeat(600),
            "مرحبا بالعالم שלום עולם",
            "👩‍👩‍👧‍👦 🏳️‍🌈 e\u0301");

    private static final String TEXT = String.join(" ", TEXTS);
    private static final List<String> DRIVERS = List.of("wire", "sdk");

    private SampleReport() {}

    /**
     * The report.
     *
     * @param offset which rules have which verdict; with another one there is something to compare
     */
    static RunReport of(Specification specification, int offset) {
        List<Rule> rules = specification.rules();
        List<RuleResult> results = IntStream.range(0, rules.size())
                .mapToObj(index -> rules.get(index).id().toString().equals(HOSTILE)
                        ? hostile(rules.get(index), offset == 0 ? Verdict.FAILED : Verdict.PASSED)
                        : result(rules.get(index), index + offset))
                .toList();
        KnownFailing known = KnownFailing.of(
                Map.of("MergeProfiles-1", TEXT, missed(results, Level.MUST), "an old fault, soon mended"),
                specification);
        return new RunReport(
                "1.0.0",
                Instant.parse("2026-11-21T10:15:30Z"),
                2_840,
                false,
                Optional.empty(),
                new TargetReport("http://127.0.0.1:8787/" + "long".repeat(60), "us-east-1", 300, List.of("account")),
                1_234,
                3,
                Optional.empty(),
                List.of("GetMatches"),
                known,
                results);
    }

    private static String missed(List<RuleResult> results, Level level) {
        return results.stream()
                .filter(result -> result.level() == level && result.verdict() == Verdict.FAILED)
                .map(result -> result.id().toString())
                .filter(id -> !id.equals(HOSTILE))
                .findFirst()
                .orElseThrow();
    }

    private static RuleResult result(Rule rule, int number) {
        List<String> observed = rule.level() == Level.OPEN ? List.of("succeeds") : List.of();
        return RuleResult.of(
                rule,
                observed,
                scenarios(
                        rule,
                        switch (number % 9) {
                            case 0 -> rule.level() == Level.MUST ? Verdict.FAILED : Verdict.WARNED;
                            case 1 -> Verdict.BROKEN;
                            case 2 -> Verdict.NOT_APPLICABLE;
                            case 3 -> Verdict.UNTESTED;
                            default -> Verdict.PASSED;
                        }));
    }

    private static RuleResult hostile(Rule written, Verdict verdict) {
        RuleResult rule = RuleResult.of(written, List.of(TEXT), scenarios(written, verdict));
        return new RuleResult(
                rule.id(),
                TEXT,
                rule.operation(),
                rule.level(),
                rule.evidence(),
                rule.since(),
                TEXT,
                rule.verdict(),
                Optional.of(TEXT),
                List.of(TEXT),
                Stream.concat(rule.scenarios().stream(), Stream.of(hostile(verdict)))
                        .toList());
    }

    private static ScenarioResult hostile(Verdict verdict) {
        Optional<Failure> failure = Optional.of(failure(Optional.of(TEXT))).filter(any -> verdict.isMiss());
        return new ScenarioResult(TEXT, "wire", verdict, 12, failure);
    }

    /** Two scenarios at most; one through the SDK passes, so that the drivers differ. */
    private static List<ScenarioResult> scenarios(Rule rule, Verdict verdict) {
        List<ScenarioResult> results = new ArrayList<>();
        for (ScenarioRef scenario : rule.scenarios().stream().limit(2).toList()) {
            for (String driver : rule.operation().equals("Wire") ? DRIVERS.subList(0, 1) : DRIVERS) {
                boolean passes = driver.equals("sdk") && verdict == Verdict.BROKEN;
                results.add(scenario(scenario, driver, passes ? Verdict.PASSED : verdict));
            }
        }
        return results;
    }

    private static ScenarioResult scenario(ScenarioRef scenario, String driver, Verdict verdict) {
        List<String> steps = scenario.stepTexts();
        Optional<Failure> failure = verdict.isMiss() || verdict == Verdict.BROKEN
                ? Optional.of(failure(Optional.of("Then " + steps.get(steps.size() - 1))))
                : Optional.empty();
        return new ScenarioResult(scenario.name(), driver, verdict, 12, failure);
    }

    private static Failure failure(Optional<String> step) {
        return new Failure(
                step, Optional.of("Ana, Ben " + TEXT), Optional.of("Ana " + TEXT), TEXT, false, List.of(exchange()));
    }

    private static ReportedExchange exchange() {
        byte[] body = ("{\"FirstName\":\"" + TEXT.replace("\"", "\\\"") + "\"}").getBytes(StandardCharsets.UTF_8);
        return ReportedExchange.of(
                "SearchProfiles",
                new SentRequest(
                        "POST",
                        "http://127.0.0.1:8787/domains/" + "long".repeat(60) + "/profiles/search",
                        Map.of("X-Text", List.of(TEXT)),
                        body),
                Optional.of(new ReceivedResponse(200, Map.of("X-Text", List.of(TEXT)), body)),
                Duration.ofMillis(7),
                "us-east-1");
    }
}
