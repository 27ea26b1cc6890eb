package org.customerprofiles.tck.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeMap;
import org.customerprofiles.tck.spec.RuleId;

/** Writes report.json, as {@code schemas/report.json} describes it. */
public final class JsonReport {

    private final JsonOutput json;

    private JsonReport(JsonOutput json) {
        this.json = json;
    }

    /** Writes the report to a file, whose folder is made when it is missing. */
    public static void write(RunReport run, Path file) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.write(file, bytes(run));
    }

    /** The report as JSON. */
    static byte[] bytes(RunReport run) {
        return JsonOutput.document(json -> new JsonReport(json).run(run));
    }

    /** What was found out comes first, what it rests on last. */
    private void run(RunReport run) {
        json.text("kitVersion", run.kitVersion());
        json.text("startedAt", run.startedAt());
        json.number("durationMs", run.durationMs());
        json.flag("interrupted", run.interrupted());
        json.text("stoppedBecause", run.stoppedBecause());
        json.text("verdict", run.conformance());
        json.number("exitCode", run.exitCode());
        json.object("target", () -> target(run.target()));
        json.object("summary", () -> summary(run.summary()));
        json.number("exchanges", run.exchanges());
        json.number("throttled", run.throttled());
        json.text("shard", run.shard());
        json.texts("notImplemented", run.notImplemented());
        json.object(
                "knownFailing",
                () -> new TreeMap<>(run.knownFailing().reasons())
                        .forEach((id, reason) -> json.text(id.toString(), reason)));
        json.texts("stale", run.stale().stream().map(RuleId::toString).toList());
        json.objects("rules", run.rules(), this::rule);
    }

    private void target(TargetReport target) {
        json.text("endpoint", target.endpoint());
        json.text("region", target.region());
        json.number("settleTimeMs", target.settleTimeMs());
        json.texts("capabilities", target.capabilities());
    }

    private void summary(Summary summary) {
        json.object("rules", () -> summary.rules().forEach(json::number));
        json.object("scenarios", () -> summary.scenarios().forEach(json::number));
    }

    private void rule(RuleResult rule) {
        json.text("id", rule.id());
        json.text("title", rule.title());
        json.text("operation", rule.operation());
        json.text("level", rule.level());
        json.text("evidence", rule.evidence());
        json.text("since", rule.since());
        json.text("source", rule.source());
        json.text("verdict", rule.verdict());
        json.text("reason", rule.reason());
        json.texts("observed", rule.observed());
        json.objects("scenarios", rule.scenarios(), this::scenario);
    }

    private void scenario(ScenarioResult scenario) {
        json.text("name", scenario.name());
        json.text("driver", scenario.driver());
        json.text("verdict", scenario.verdict());
        json.number("durationMs", scenario.durationMs());
        scenario.failure().ifPresent(failure -> json.object("failure", () -> failure(failure)));
    }

    private void failure(Failure failure) {
        json.text("step", failure.step());
        json.text("expected", failure.expected());
        json.text("actual", failure.actual());
        json.text("message", failure.message());
        json.flag("precondition", failure.precondition());
        json.objects("exchanges", failure.exchanges(), this::exchange);
    }

    private void exchange(ReportedExchange exchange) {
        json.text("operation", exchange.operation());
        json.object("request", () -> request(exchange.request()));
        exchange.response().ifPresent(response -> json.object("response", () -> response(response)));
        json.number("durationMs", exchange.durationMs());
        json.text("curl", exchange.curl());
    }

    private void request(ReportedRequest request) {
        json.text("method", request.method());
        json.text("url", request.url());
        json.object("headers", () -> request.headers().forEach(json::texts));
        json.text("body", request.body());
    }

    private void response(ReportedResponse response) {
        json.number("status", response.status());
        json.object("headers", () -> response.headers().forEach(json::texts));
        json.text("body", response.body());
    }
}
