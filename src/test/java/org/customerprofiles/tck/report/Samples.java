package org.customerprofiles.tck.report;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.customerprofiles.tck.spec.Evidence;
import org.customerprofiles.tck.spec.Level;
import org.customerprofiles.tck.spec.RuleId;

/** Reports of runs that never were. */
public final class Samples {

    public static final String TOKEN = "IQoJb3JpZ2luX2VjEXAMPLETOKEN//////////wEaCXVz";
    public static final String SIGNATURE = "5d672d79c15b13162d9279b0855cfba6789a8edb4c82c400e06b5924a6f2b5d7";

    private Samples() {}

    public static RunReport run(RuleResult... rules) {
        return run(false, Optional.empty(), List.of(rules));
    }

    public static RunReport run(boolean interrupted, Optional<String> stoppedBecause, List<RuleResult> rules) {
        return new RunReport(
                "1.0.0",
                Instant.parse("2026-11-21T10:15:30Z"),
                2_840,
                interrupted,
                stoppedBecause,
                new TargetReport("http://127.0.0.1:8787", "us-east-1", 0, List.of("object-types", "account")),
                1_234,
                0,
                Optional.empty(),
                List.of(),
                KnownFailing.none(),
                rules);
    }

    /** The run of a part of the rules, such as {@code 2/5}. */
    public static RunReport shard(RunReport run, String shard) {
        return with(run, Optional.of(shard), run.notImplemented());
    }

    /** The run against a target that does not have an operation. */
    public static RunReport lacking(String operation, RunReport run) {
        return with(run, run.shard(), List.of(operation));
    }

    private static RunReport with(RunReport run, Optional<String> shard, List<String> notImplemented) {
        return new RunReport(
                run.kitVersion(),
                run.startedAt(),
                run.durationMs(),
                run.interrupted(),
                run.stoppedBecause(),
                run.target(),
                run.exchanges(),
                run.throttled(),
                shard,
                notImplemented,
                run.knownFailing(),
                run.rules());
    }

    /** A rule with one scenario for each verdict. */
    public static RuleResult rule(String id, Level level, Verdict... scenarios) {
        return rule(id, level, Stream.of(scenarios).map(Samples::scenario).toList());
    }

    public static RuleResult rule(String id, Level level, List<ScenarioResult> scenarios) {
        Verdict verdict = Verdicts.ofRule(
                level, scenarios.stream().map(ScenarioResult::verdict).toList());
        RuleId parsed = RuleId.parse(id);
        return new RuleResult(
                parsed,
                "OR is the relationship when LogicalOperator is not given",
                parsed.operation(),
                level,
                level == Level.OPEN ? Evidence.INFERRED : Evidence.DOCUMENTED,
                "2022-11-14",
                "release 2022-11-14, SearchProfiles, LogicalOperator.",
                verdict,
                verdict.isJudged() || verdict == Verdict.BROKEN ? Optional.empty() : Optional.of("cannot be seen"),
                level == Level.OPEN ? List.of("succeeds") : List.of(),
                scenarios);
    }

    public static ScenarioResult scenario(Verdict verdict) {
        return scenario(
                verdict,
                switch (verdict) {
                    case FAILED, WARNED, KNOWN_FAILING -> Optional.of(miss());
                    case BROKEN -> Optional.of(breakdown());
                    default -> Optional.empty();
                });
    }

    public static ScenarioResult scenario(Verdict verdict, Optional<Failure> failure) {
        return new ScenarioResult("Two search keys without LogicalOperator", "wire", verdict, 12, failure);
    }

    public static Failure miss() {
        return new Failure(
                Optional.of("the profiles found, in any order, are Ana, Ben"),
                Optional.of("Ana, Ben"),
                Optional.of("Ana"),
                "expected Ana, Ben but came Ana",
                false,
                List.of(exchange()));
    }

    public static Failure breakdown() {
        return new Failure(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "http://127.0.0.1:8787 cut the connection before it had answered",
                false,
                List.of());
    }

    public static ReportedExchange exchange() {
        return ReportedExchange.of(
                "SearchProfiles",
                request("POST", "{\"KeyName\":\"_email\",\"Values\":[\"o'neill@example.com\"]}"),
                Optional.of(new ReceivedResponse(
                        200, Map.of("Content-Type", List.of("application/json")), bytes("{\"Items\":[]}"))),
                Duration.ofMillis(7),
                "us-east-1");
    }

    /** A signed request with a session token and cookies. */
    public static SentRequest request(String method, String body) {
        return new SentRequest(
                method,
                "http://127.0.0.1:8787/domains/tck-1/profiles/search?max-results=20",
                Map.of(
                        "authorization",
                                List.of(
                                        "AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20261121/us-east-1/profile/aws4_request,"
                                                + " SignedHeaders=host;x-amz-date, Signature=" + SIGNATURE),
                        "X-Amz-Security-Token", List.of(TOKEN),
                        "Cookie", List.of("session=sweet-secret-cookie"),
                        "X-Amz-Date", List.of("20261121T101530Z"),
                        "Content-Type", List.of("application/json")),
                bytes(body));
    }

    public static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** A run like those of every day: most passes, some of everything else. */
    public static RunReport mixedRun() {
        List<ScenarioResult> manyMisses =
                IntStream.range(0, 5).mapToObj(i -> scenario(Verdict.FAILED)).toList();
        return run(
                rule("SearchProfiles-1", Level.MUST, Verdict.PASSED),
                rule("SearchProfiles-5", Level.MUST, manyMisses),
                rule("SearchProfiles-12", Level.SHOULD, Verdict.WARNED),
                rule("SearchProfiles-20", Level.OPEN, Verdict.PASSED),
                rule("DeleteProfileObjectType-1", Level.MUST, Verdict.PASSED, Verdict.PASSED),
                rule("GetMatches-3", Level.MUST, Verdict.NOT_APPLICABLE),
                rule("GetMatches-4", Level.MUST),
                rule("MergeProfiles-7", Level.MUST, Verdict.PASSED, Verdict.FAILED),
                rule("MergeProfiles-8", Level.MUST, Verdict.BROKEN),
                rule("Wire-2", Level.MUST, Verdict.BROKEN));
    }
}
