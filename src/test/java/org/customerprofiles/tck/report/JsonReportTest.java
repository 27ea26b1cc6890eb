package org.customerprofiles.tck.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.customerprofiles.tck.spec.Level;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.ObjectNode;

class JsonReportTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static Schema schema;

    @BeforeAll
    static void readSchema() throws IOException {
        try (InputStream text =
                JsonReportTest.class.getResourceAsStream("/org/customerprofiles/tck/schemas/report.json")) {
            schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(text);
        }
    }

    private static JsonNode json(RunReport run) {
        return JSON.readTree(JsonReport.bytes(run));
    }

    private static List<String> faults(JsonNode report) {
        return schema.validate(report).stream().map(Error::toString).toList();
    }

    static Stream<RunReport> runs() {
        return Stream.of(
                Samples.mixedRun(),
                Samples.run(),
                Samples.run(true, Optional.of("nobody listens at http://127.0.0.1:1"), List.of()),
                Samples.run(Samples.rule("Wire-1", Level.SHOULD, Verdict.values())));
    }

    @ParameterizedTest
    @MethodSource("runs")
    void everyReportKeepsItsSchema(RunReport run) {
        assertEquals(List.of(), faults(json(run)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/target",
                "/summary",
                "/summary/rules",
                "/rules/3",
                "/rules/3/scenarios/1",
                "/rules/3/scenarios/1/failure",
                "/rules/3/scenarios/1/failure/exchanges/0",
                "/rules/3/scenarios/1/failure/exchanges/0/request",
                "/rules/3/scenarios/1/failure/exchanges/0/response"
            })
    void theSchemaKnowsEveryMemberAndNoOther(String place) {
        JsonNode report = json(Samples.mixedRun());
        ObjectNode object = (ObjectNode) report.at(place);
        object.put("unheardOf", true);

        assertEquals(1, faults(report).size(), place);
    }

    @Test
    void theSchemaSeesAWrongVerdict() {
        JsonNode report = json(Samples.mixedRun());
        ((ObjectNode) report.at("/rules/0")).put("verdict", "green");

        assertFalse(faults(report).isEmpty());
    }

    @Test
    void aMissIsToldInFull() {
        JsonNode rule = json(Samples.mixedRun()).at("/rules/3");

        assertEquals("MergeProfiles-7", rule.path("id").stringValue());
        assertEquals("must", rule.path("level").stringValue());
        assertEquals("documented", rule.path("evidence").stringValue());
        assertEquals("failed", rule.path("verdict").stringValue());
        JsonNode failure = rule.at("/scenarios/1/failure");
        assertEquals("Ana, Ben", failure.path("expected").stringValue());
        assertEquals("Ana", failure.path("actual").stringValue());
        assertEquals(200, failure.at("/exchanges/0/response/status").intValue());
    }

    @Test
    void theVerdictAndTheCountsAreThere() {
        JsonNode report = json(Samples.mixedRun());

        assertEquals("not-conformant", report.path("verdict").stringValue());
        assertEquals(1, report.path("exitCode").intValue());
        assertEquals("2026-11-21T10:15:30Z", report.path("startedAt").stringValue());
        assertEquals(1, report.at("/summary/rules/not-applicable").intValue());
        assertEquals(6, report.at("/summary/scenarios/failed").intValue());
    }

    @Test
    void textOfATargetCannotBreakTheReport() {
        String half = "\uD800 \u0000 \u001B 🦊";
        Failure failure = new Failure(Optional.empty(), Optional.empty(), Optional.of(half), half, false, List.of());
        JsonNode report = json(Samples.run(
                Samples.rule("Wire-1", Level.MUST, List.of(Samples.scenario(Verdict.FAILED, Optional.of(failure))))));

        assertEquals(
                "? \u0000 \u001B 🦊",
                report.at("/rules/0/scenarios/0/failure/actual").stringValue());
        assertEquals(List.of(), faults(report));
    }

    @Test
    void isWrittenToAFileInANewFolder(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("new/report.json");

        JsonReport.write(Samples.mixedRun(), file);

        assertEquals(json(Samples.mixedRun()), JSON.readTree(Files.readAllBytes(file)));
    }
}
