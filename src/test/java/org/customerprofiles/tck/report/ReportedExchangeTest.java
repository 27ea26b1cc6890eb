package org.customerprofiles.tck.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.customerprofiles.tck.spec.Level;
import org.junit.jupiter.api.Test;

class ReportedExchangeTest {

    private static final List<String> SECRETS =
            List.of(Samples.TOKEN, Samples.SIGNATURE, "sweet-secret-cookie", "set-secret-cookie", "hunter22");

    /** A target that sends back all it was sent, to an endpoint with a password. */
    private static ReportedExchange echoed() {
        SentRequest sent = Samples.request("POST", "{}");
        String echo = String.join("\n", sent.headers().get("authorization")) + Samples.TOKEN + Samples.SIGNATURE;
        return ReportedExchange.of(
                "SearchProfiles",
                new SentRequest(
                        sent.method(),
                        "http://user:hunter22@127.0.0.1/?X-Amz-Security-Token=" + Samples.TOKEN + "&X-Amz-Signature="
                                + Samples.SIGNATURE,
                        sent.headers(),
                        sent.body()),
                Optional.of(new ReceivedResponse(
                        200,
                        Map.of("X-Echo", List.of(Samples.TOKEN), "set-cookie", List.of("a=set-secret-cookie")),
                        Samples.bytes(echo))),
                Duration.ZERO,
                "us-east-1");
    }

    @Test
    void noSecretReachesAnyReport() throws IOException {
        Failure failure =
                new Failure(Optional.empty(), Optional.empty(), Optional.empty(), "echo", false, List.of(echoed()));
        RunReport run = Samples.run(
                Samples.rule("Wire-1", Level.MUST, List.of(Samples.scenario(Verdict.FAILED, Optional.of(failure)))));
        StringWriter outputs = new StringWriter();
        outputs.append(new String(JsonReport.bytes(run), StandardCharsets.UTF_8));
        TerminalSummary.print(run, outputs, 80, false);

        for (String secret : SECRETS) {
            assertFalse(outputs.toString().contains(secret), secret);
        }
        assertTrue(outputs.toString().contains(Redaction.MARK));
    }

    @Test
    void whatIsNotSecretStays() {
        ReportedExchange exchange = Samples.exchange();

        assertEquals(List.of(Redaction.MARK), exchange.request().headers().get("Authorization"));
        assertEquals(List.of("application/json"), exchange.request().headers().get("Content-Type"));
        assertEquals("{\"Items\":[]}", exchange.response().orElseThrow().body());
        assertEquals(
                "http://127.0.0.1:8787/domains/tck-1/profiles/search?max-results=20",
                exchange.request().url());
    }

    @Test
    void aLongBodyIsShortenedAndMarked() {
        ReportedExchange exchange = ReportedExchange.of(
                "Wire",
                Samples.request("POST", "x".repeat(70_000)),
                Optional.empty(),
                Duration.ofSeconds(1),
                "us-east-1");

        assertEquals(
                "x".repeat(65_536) + "… [shortened: the first 65,536 of 70,000 characters]",
                exchange.request().body());
        assertTrue(exchange.curl().endsWith(" # and a body of 70000 bytes, left out here"), exchange.curl());
    }

    @Test
    void aPasswordIsTakenOutOfTheEndpoint() {
        TargetReport target = new TargetReport("https://user:hunter22@example.com/", "us-east-1", 0, List.of());

        assertEquals("https://example.com/", target.endpoint());
    }
}
