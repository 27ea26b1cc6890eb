package org.customerprofiles.tck.run;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import org.customerprofiles.tck.report.Progress;
import org.customerprofiles.tck.report.RunReport;
import org.customerprofiles.tck.spec.Specification;
import org.customerprofiles.tck.target.CredentialSource;
import org.customerprofiles.tck.target.Target;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Targets with which nothing can be judged: the run ends by itself, inconclusive, and says why. */
@Timeout(300)
class TroubleTest {

    private static final String HTML =
            "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 13\r\n\r\n<html></html>";

    private static RunReport judge(URI endpoint) {
        return judge(endpoint, CredentialSource.usual());
    }

    private static RunReport judge(URI endpoint, CredentialSource credentials) {
        Target target = Target.at(endpoint)
                .credentials(credentials)
                .timeout(Duration.ofMillis(300))
                .build();
        return new KitRun(target, Specification.load(), Selection.all(), Drivers.WIRE, Progress.silent()).execute(4);
    }

    private static void assertInconclusive(RunReport report, String reason) {
        String stopped = report.stoppedBecause().orElse("it did not stop");
        assertAll(() -> assertEquals(3, report.exitCode()), () -> assertTrue(stopped.contains(reason), stopped));
    }

    private static void assertInconclusive(TroublesomeServer.Trouble trouble, String reason) throws IOException {
        try (TroublesomeServer server = new TroublesomeServer(trouble)) {
            assertInconclusive(judge(server.endpoint()), reason);
        }
    }

    @Test
    void nothingListens() throws IOException {
        URI vacant;
        try (TroublesomeServer server = new TroublesomeServer(connection -> {})) {
            vacant = server.endpoint();
        }
        assertInconclusive(judge(vacant), "nothing listens at");
    }

    @Test
    void unknownHost() {
        System.setProperty("aws.accessKeyId", "AKIDEXAMPLE");
        System.setProperty("aws.secretAccessKey", "example");
        try {
            assertInconclusive(judge(URI.create("http://no-such-host.invalid")), "is not known");
        } finally {
            System.clearProperty("aws.accessKeyId");
            System.clearProperty("aws.secretAccessKey");
        }
    }

    @Test
    void html() throws IOException {
        assertInconclusive(connection -> TroublesomeServer.send(connection, HTML), "none of its answers is JSON");
    }

    @Test
    void silence() throws IOException {
        assertInconclusive(connection -> Thread.sleep(60_000), "did not answer within 0.3 s");
    }

    @Test
    void cutConnections() throws IOException {
        assertInconclusive(connection -> {}, "cut the connection");
    }

    @Test
    void noHttp() throws IOException {
        assertInconclusive(
                connection -> TroublesomeServer.send(connection, "220 mail.example.com ESMTP\r\n\r\n"), "HTTP");
    }

    @Test
    void endlessBody() throws IOException {
        assertInconclusive(
                connection -> {
                    TroublesomeServer.send(connection, "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\r\n");
                    while (true) {
                        TroublesomeServer.send(connection, " ".repeat(1 << 20));
                    }
                },
                "the response ");
    }

    @Test
    void drippingBody() throws IOException {
        assertInconclusive(
                connection -> {
                    TroublesomeServer.send(connection, "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\r\n");
                    while (true) {
                        TroublesomeServer.send(connection, " ");
                        Thread.sleep(50);
                    }
                },
                "the response was still not whole");
    }

    @Test
    void credentialsThatAreNotAccepted() throws IOException {
        assertInconclusive(
                connection -> TroublesomeServer.send(
                        connection,
                        "HTTP/1.1 403 Forbidden\r\nX-Amzn-Errortype: UnrecognizedClientException\r\n"
                                + "Content-Type: application/json\r\nContent-Length: 2\r\n\r\n{}"),
                "does not accept the credentials");
    }

    private static String refusal(int status, String type, String message, String date) {
        String body = "{\"message\":\"" + message + "\"}";
        return "HTTP/1.1 " + status + " Refused\r\nX-Amzn-Errortype: " + type + "\r\nDate: " + date
                + "\r\nContent-Type: application/json\r\nContent-Length: " + body.length() + "\r\n\r\n" + body;
    }

    private static String date(Duration fromNow) {
        return DateTimeFormatter.RFC_1123_DATE_TIME.format(
                ZonedDateTime.now(ZoneOffset.UTC).plus(fromNow));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            InvalidSignatureException | Signature expired: 20261122T000000Z is now earlier | -3h   | clock is 3 h 0 min ahead
            SignatureDoesNotMatch     | Signature not yet current: 20261122T000000Z        | 10m   | clock is 9 min 5
            RequestTimeTooSkewed      | The difference is too large.                       | 2h    | behind: set it right
            InvalidSignatureException | Signature expired: 20261122T000000Z is now earlier | 0s    | agrees with this machine's clock
            SignatureDoesNotMatch     | The signature we calculated does not match.        | -3h   | does not accept the credentials
            """)
    void wrongClock(String type, String message, String theirs, String reason) throws IOException {
        Duration offset = Duration.parse(theirs.replaceAll("(-?)(\\d+)(.)", "$1PT$2$3"));
        assertInconclusive(
                connection -> TroublesomeServer.send(connection, refusal(403, type, message, date(offset))), reason);
    }

    @Test
    void unsignedRequestsThatAreNotAccepted() throws IOException {
        String missing = refusal(403, "MissingAuthenticationTokenException", "Missing token", date(Duration.ZERO));
        try (TroublesomeServer server =
                new TroublesomeServer(connection -> TroublesomeServer.send(connection, missing))) {
            assertInconclusive(
                    judge(server.endpoint(), new CredentialSource.Unsigned()), "requests are sent unsigned: give it");
        }
    }

    @Test
    void permissionThatIsMissing() throws IOException {
        String denied = refusal(403, "AccessDeniedException", "not authorized", date(Duration.ZERO));
        assertInconclusive(connection -> TroublesomeServer.send(connection, denied), "the target denies GetDomain");
    }

    @Test
    void pageOfAProxy() throws IOException {
        String page = "<html><head><title>Sign in to the network</title></head></html>";
        assertInconclusive(
                connection -> TroublesomeServer.send(
                        connection,
                        "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: " + page.length() + "\r\n\r\n"
                                + page),
                "a page titled 'Sign in to the network'");
    }

    @ParameterizedTest
    @CsvSource({
        "402, ServiceQuotaExceededException, no more",
        "400, LimitExceededException, no more",
        "400, BadRequestException, You have reached the limit of domains for your account",
        "403, ExpiredTokenException, The security token included in the request is expired"
    })
    void whatIsUsedUpIsNoFault(int status, String type, String message) throws IOException {
        String refused = refusal(status, type, message, date(Duration.ZERO));
        String unknown = refusal(404, "ResourceNotFoundException", "none", date(Duration.ZERO));
        try (TroublesomeServer server =
                TroublesomeServer.answering(request -> request.startsWith("POST") ? refused : unknown)) {
            RunReport report = judge(server.endpoint());
            assertEquals(3, report.exitCode(), () -> report.summary().toString());
        }
    }

    @Test
    void targetThatDiesInTheMiddle() throws IOException {
        Process server = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        "org.customerprofiles.tck.cli.Main",
                        "serve",
                        "--port",
                        "0")
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            String greeting = server.inputReader().readLine();
            URI endpoint = URI.create(greeting.substring(greeting.indexOf("http")));
            KitRun run = new KitRun(
                    ReferenceConformsTest.reference(endpoint),
                    Specification.load(),
                    Selection.all(),
                    Drivers.WIRE,
                    Progress.silent());
            Thread death = new Thread(() -> {
                while (run.scenariosDone() < 20) {
                    Thread.onSpinWait();
                }
                server.destroyForcibly();
            });
            death.start();
            assertInconclusive(run.execute(2), "the target stopped answering");
        } finally {
            server.destroyForcibly();
        }
    }
}
