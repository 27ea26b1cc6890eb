package org.customerprofiles.tck.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.customerprofiles.tck.spec.Evidence;
import org.customerprofiles.tck.spec.Level;
import org.customerprofiles.tck.spec.RuleId;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** Reads a run back from what {@link JsonReport} has written. */
public final class JsonReportReader {

    private JsonReportReader() {}

    /**
     * Reads a report.
     *
     * @throws IOException when the file cannot be read
     * @throws IllegalArgumentException when it is no report of this kit; the message says what is wrong with it
     */
    public static RunReport read(Path file) throws IOException {
        try {
            return run(new ObjectMapper().readTree(Files.readAllBytes(file)));
        } catch (JacksonException | IllegalArgumentException | DateTimeException unreadable) {
            throw new IllegalArgumentException(
                    file + " is no report of this version of the kit: "
                            + unreadable.getMessage().lines().findFirst().orElse(""),
                    unreadable);
        }
    }

    private static RunReport run(JsonNode json) {
        return new RunReport(
                text(json, "kitVersion"),
                Instant.parse(text(json, "startedAt")),
                number(json, "durationMs"),
                flag(json, "interrupted"),
                optional(json, "stoppedBecause"),
                target(json.required("target")),
                number(json, "exchanges"),
                number(json, "throttled"),
                optional(json, "shard"),
                texts(json, "notImplemented"),
                knownFailing(json.required("knownFailing")),
                each(json, "rules", JsonReportReader::rule));
    }

    private static TargetReport target(JsonNode json) {
        return new TargetReport(
                text(json, "endpoint"),
                text(json, "region"),
                number(json, "settleTimeMs"),
                texts(json, "capabilities"));
    }

    private static KnownFailing knownFailing(JsonNode json) {
        Map<RuleId, String> reasons = new LinkedHashMap<>();
        json.properties()
                .forEach(entry -> reasons.put(
                        RuleId.parse(entry.getKey()), entry.getValue().stringValue()));
        return new KnownFailing(reasons);
    }

    private static RuleResult rule(JsonNode json) {
        return new RuleResult(
                RuleId.parse(text(json, "id")),
                text(json, "title"),
                text(json, "operation"),
                constant(Level.values(), text(json, "level")),
                constant(Evidence.values(), text(json, "evidence")),
                text(json, "since"),
                text(json, "source"),
                constant(Verdict.values(), text(json, "verdict")),
                optional(json, "reason"),
                texts(json, "observed"),
                each(json, "scenarios", JsonReportReader::scenario));
    }

    private static ScenarioResult scenario(JsonNode json) {
        return new ScenarioResult(
                text(json, "name"),
                text(json, "driver"),
                constant(Verdict.values(), text(json, "verdict")),
                number(json, "durationMs"),
                json.optional("failure").map(JsonReportReader::failure));
    }

    private static Failure failure(JsonNode json) {
        return new Failure(
                optional(json, "step"),
                optional(json, "expected"),
                optional(json, "actual"),
                text(json, "message"),
                flag(json, "precondition"),
                each(json, "exchanges", JsonReportReader::exchange));
    }

    private static ReportedExchange exchange(JsonNode json) {
        JsonNode request = json.required("request");
        return new ReportedExchange(
                text(json, "operation"),
                new ReportedRequest(
                        text(request, "method"),
                        text(request, "url"),
                        headers(request.required("headers")),
                        text(request, "body")),
                json.optional("response")
                        .map(response -> new ReportedResponse(
                                response.required("status").intValue(),
                                headers(response.required("headers")),
                                text(response, "body"))),
                number(json, "durationMs"),
                text(json, "curl"));
    }

    private static Map<String, List<String>> headers(JsonNode json) {
        Map<String, List<String>> headers = new LinkedHashMap<>();
        json.properties()
                .forEach(header -> headers.put(
                        header.getKey(),
                        header.getValue()
                                .valueStream()
                                .map(JsonNode::stringValue)
                                .toList()));
        return headers;
    }

    private static String text(JsonNode json, String name) {
        return json.required(name).stringValue();
    }

    private static Optional<String> optional(JsonNode json, String name) {
        return json.optional(name).map(JsonNode::stringValue);
    }

    private static long number(JsonNode json, String name) {
        return json.required(name).longValue();
    }

    private static boolean flag(JsonNode json, String name) {
        return json.required(name).booleanValue();
    }

    private static List<String> texts(JsonNode json, String name) {
        return each(json, name, JsonNode::stringValue);
    }

    private static <T> List<T> each(JsonNode json, String name, Function<JsonNode, T> read) {
        return json.required(name).valueStream().map(read).toList();
    }

    private static <T> T constant(T[] constants, String written) {
        return Arrays.stream(constants)
                .filter(constant -> constant.toString().equals(written))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no '" + written + "'"));
    }
}
