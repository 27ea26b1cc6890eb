package org.customerprofiles.tck.compare;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.customerprofiles.tck.report.Failure;
import org.customerprofiles.tck.report.KnownFailing;
import org.customerprofiles.tck.report.RuleResult;
import org.customerprofiles.tck.report.RunReport;
import org.customerprofiles.tck.report.ScenarioResult;
import org.customerprofiles.tck.report.TargetReport;
import org.customerprofiles.tck.report.Verdict;
import org.customerprofiles.tck.report.Verdicts;
import org.customerprofiles.tck.spec.Evidence;
import org.customerprofiles.tck.spec.Level;
import org.customerprofiles.tck.spec.RuleId;

/** Runs that never were, to compare. */
public final class Runs {

    private Runs() {}

    public static RunReport run(RuleResult... rules) {
        return run("1.0.0", List.of("account"), Optional.empty(), rules);
    }

    static RunReport run(String kit, List<String> capabilities, Optional<String> shard, RuleResult... rules) {
        return new RunReport(
                kit,
                Instant.parse("2026-11-21T10:15:30Z"),
                2_840,
                false,
                Optional.empty(),
                new TargetReport("http://127.0.0.1:8787", "us-east-1", 0, capabilities),
                1_234,
                0,
                shard,
                List.of(),
                KnownFailing.none(),
                List.of(rules));
    }

    static NamedReport named(String name, RuleResult... rules) {
        return new NamedReport(name, run(rules));
    }

    /** A must with a scenario for each verdict, called A, B and so on. */
    public static RuleResult must(String id, Verdict... scenarios) {
        return rule(id, Level.MUST, scenarios);
    }

    static RuleResult rule(String id, Level level, Verdict... verdicts) {
        List<ScenarioResult> scenarios = IntStream.range(0, verdicts.length)
                .mapToObj(i -> scenario("Scenario " + (char) ('A' + i), "wire", verdicts[i], "Ana"))
                .toList();
        return rule(id, level, List.of(), scenarios);
    }

    static RuleResult rule(String id, Level level, List<String> observed, List<ScenarioResult> scenarios) {
        Verdict verdict = Verdicts.ofRule(
                level, scenarios.stream().map(ScenarioResult::verdict).toList());
        RuleId parsed = RuleId.parse(id);
        boolean isReasoned = Stream.of(Verdict.NOT_APPLICABLE, Verdict.UNTESTED, Verdict.KNOWN_FAILING)
                .anyMatch(verdict::equals);
        return new RuleResult(
                parsed,
                "What " + id + " says",
                parsed.operation(),
                level,
                Evidence.DOCUMENTED,
                "2022-11-14",
                "release 2022-11-14",
                verdict,
                isReasoned ? Optional.of("the reason of " + verdict) : Optional.empty(),
                observed,
                scenarios);
    }

    static RuleResult chosen(String id, String... observed) {
        return rule(
                id, Level.OPEN, List.of(observed), List.of(scenario("Scenario A", "wire", Verdict.PASSED, "nothing")));
    }

    static ScenarioResult scenario(String name, String driver, Verdict verdict, String actual) {
        return new ScenarioResult(
                name,
                driver,
                verdict,
                12,
                verdict.isMiss() || verdict == Verdict.BROKEN
                        ? Optional.of(failure(verdict, actual))
                        : Optional.empty());
    }

    private static Failure failure(Verdict verdict, String actual) {
        return verdict.isMiss()
                ? new Failure(
                        Optional.of("a step"),
                        Optional.of("Ana, Ben"),
                        Optional.of(actual),
                        "expected Ana, Ben but came " + actual,
                        false,
                        List.of())
                : new Failure(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        "the connection was cut",
                        false,
                        List.of());
    }
}
