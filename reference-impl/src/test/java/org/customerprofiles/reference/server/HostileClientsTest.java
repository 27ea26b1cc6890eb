package org.customerprofiles.reference.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Named.named;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.customerprofiles.reference.server.RawConnection.Reply;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is sent, the answer is a 4xx in JSON with an error type and a request id, and the server goes on. */
class HostileClientsTest {

    private static final String HOST = " HTTP/1.1\r\nHost: localhost\r\n";

    private static final String CHUNKS = "1e\r\n{\"DefaultExpirationDays\": 366}\r\n0\r\n\r\n";

    private static CustomerProfilesServer server;

    @BeforeAll
    static void start() {
        server = CustomerProfilesServer.start(ServerOptions.local());
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    static Stream<Arguments> requests() {
        return Stream.of(
                request("a bad escape", 400, "GET /domains/%zz" + HOST + "\r\n"),
                request("a cut escape", 400, "GET /domains/a%2" + HOST + "\r\n"),
                request("an escape that is not UTF-8", 400, "GET /domains/%ff" + HOST + "\r\n"),
                request("bytes that are not ASCII", 400, "GET /domains/ö" + HOST + "\r\n"),
                request("a slash inside a label", 400, "GET /domains/a%2Fb" + HOST + "\r\n"),
                request("a NUL", 400, "GET /domains/a%00" + HOST + "\r\n"),
                request("path parameters", 400, "GET /domains/a;b" + HOST + "\r\n"),
                request("a bad escape in the query", 400, "GET /domains?max-results=%" + HOST + "\r\n"),
                request("dots", 404, "GET /domains/../domains" + HOST + "\r\n"),
                request("an unknown path", 404, "GET /favicon.ico" + HOST + "\r\n"),
                request("no path", 404, "OPTIONS *" + HOST + "\r\n"),
                request("a wrong method", 405, "PATCH /domains" + HOST + "\r\n"),
                request("TRACE", 405, "TRACE /domains" + HOST + "\r\n"),
                request("no request line", 400, "hello\r\n\r\n"),
                request("a TLS handshake", 400, "\u0016\u0003\u0001\u0002\u0000\u0001\r\n\r\n"),
                request("an unknown version", 400, "GET /domains HTTP/9.9\r\nHost: localhost\r\n\r\n"),
                request("HTTP/0.9", 400, "GET /domains\r\n\r\n"),
                request("no host", 400, "GET /domains HTTP/1.1\r\n\r\n"),
                request("a header without a colon", 400, "GET /domains" + HOST + "nothing\r\n\r\n"),
                request("large headers", 431, "GET /domains" + HOST + "X: " + "x".repeat(100_000) + "\r\n\r\n"),
                request("a long path", 414, "GET /domains/" + "x".repeat(100_000) + HOST + "\r\n"),
                request("a length that is no number", 400, "PUT /domains/a" + HOST + "Content-Length: x\r\n\r\n"),
                request(
                        "an absurd length",
                        400,
                        "PUT /domains/a" + HOST + "Content-Length: 9" + "9".repeat(30) + "\r\n\r\n"),
                request("an unknown coding", 400, "PUT /domains/a" + HOST + "Transfer-Encoding: x\r\n\r\n"),
                request("a bad chunk", 400, "PUT /domains/a" + HOST + "Transfer-Encoding: chunked\r\n\r\nzz\r\n"),
                request(
                        "an unknown expectation",
                        417,
                        "PUT /domains/a" + HOST + "Expect: x\r\nContent-Length: 0\r\n\r\n"),
                request("an unknown control", 404, "POST /_control/stop" + HOST + "Content-Length: 0\r\n\r\n"),
                request("a wrong control method", 405, "GET /_control/domains/a/matching-runs" + HOST + "\r\n"));
    }

    @ParameterizedTest
    @MethodSource("requests")
    void answersRequestsThatAreNone(int status, String request) throws IOException {
        assertRefused(status, exchange(request.getBytes(StandardCharsets.UTF_8)));
    }

    /** A client that keeps its connections would otherwise lose its next request. */
    @Test
    void saysThatItHangsUpOnWhatItCannotRead() throws IOException {
        try (RawConnection connection = new RawConnection(server.endpoint())) {
            RawConnection.Reply reply = connection.exchange("GET /domains/a%" + HOST + "\r\n");

            assertRefused(400, reply);
            assertEquals("close", reply.headers().get("Connection"));
            assertTrue(connection.isEnded());
        }
    }

    static Stream<Named<String>> bodies() {
        return Stream.of(
                named("3 MB that are no JSON", "x".repeat(3_000_000)),
                named("2 MB of brackets", "[".repeat(2_000_000)),
                named("2 MB of brackets in an object", "{\"a\": " + "[".repeat(2_000_000)),
                named("3 MB of digits", "{\"a\": " + "1".repeat(3_000_000) + "}"),
                named("a single quotation mark", "\""));
    }

    @ParameterizedTest
    @MethodSource("bodies")
    void answersBodiesThatNobodyAskedFor(String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);

        assertRefused(400, exchange(concat(put("Content-Length: " + bytes.length), bytes)));
    }

    @Test
    void readsATooLargeBodyToItsEnd() throws IOException {
        byte[] body = new byte[10_000_000];

        assertRefused(413, exchange(concat(put("Content-Length: " + body.length), body)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Content-Length: 99000000000", "Content-Length: 5000000\r\nExpect: 100-continue"})
    void doesNotWaitForABodyThatIsAnnouncedAsTooLarge(String announcement) throws IOException {
        try (RawConnection connection = new RawConnection(server.endpoint())) {
            connection.send(put(announcement));

            assertRefused(413, connection.receive());
            assertTrue(connection.isEnded());
        }
    }

    @Test
    void answersABodyThatIsNotUtf8() throws IOException {
        byte[] body = {'{', '"', (byte) 0xff, '"', ':', '1', '}'};

        assertRefused(400, exchange(concat(put("Content-Length: " + body.length), body)));
    }

    @Test
    void dropsATooLargeBodyInChunksAndEndsTheConnection() throws IOException {
        String chunk = "100000\r\n" + "x".repeat(0x100000) + "\r\n";
        byte[] body = (chunk.repeat(10) + "0\r\n\r\n").getBytes(StandardCharsets.UTF_8);

        try (RawConnection connection = new RawConnection(server.endpoint())) {
            connection.send(put("Transfer-Encoding: chunked"));
            connection.send(body);
            assertRefused(413, connection.receive());
            assertTrue(connection.isEnded());
        }
    }

    static IntStream cuts() {
        return IntStream.rangeClosed(1, CHUNKS.length());
    }

    /** All of the JSON may have come by then, but nobody has said so. */
    @ParameterizedTest
    @MethodSource("cuts")
    void refusesABodyThatEndsBeforeItsLastChunk(int missing) throws IOException {
        try (RawConnection connection = new RawConnection(server.endpoint())) {
            connection.send(inChunks("cut-" + missing, CHUNKS.substring(0, CHUNKS.length() - missing)));
            connection.endSending();
            assertRefused(400, connection.receive());
        }
    }

    @Test
    void answersAWholeBodyAfterWhichNothingIsSent() throws IOException {
        try (RawConnection connection = new RawConnection(server.endpoint())) {
            connection.send(inChunks("whole", CHUNKS));
            connection.endSending();
            assertEquals(200, connection.receive().status());
        }
    }

    @Test
    void goesOnWhenAClientLeavesInTheMiddle() throws IOException {
        try (RawConnection connection = new RawConnection(server.endpoint())) {
            connection.send(put("Content-Length: 1000"));
        }

        assertEquals(
                200,
                exchange(("GET /domains" + HOST + "\r\n").getBytes(StandardCharsets.UTF_8))
                        .status());
    }

    @Test
    void answersOthersWhileManyClientsDawdle() throws IOException {
        RawConnection[] dawdlers = new RawConnection[100];
        for (int i = 0; i < dawdlers.length; i++) {
            dawdlers[i] = new RawConnection(server.endpoint());
            dawdlers[i].send(put("Content-Length: 1000"));
        }

        assertEquals(
                200,
                exchange(("GET /domains" + HOST + "\r\n").getBytes(StandardCharsets.UTF_8))
                        .status());
        for (RawConnection dawdler : dawdlers) {
            dawdler.close();
        }
    }

    private static byte[] put(String length) {
        String head = "PUT /domains/a" + HOST + "Content-Type: application/json\r\n" + length + "\r\n\r\n";
        return head.getBytes(StandardCharsets.UTF_8);
    }

    private static String inChunks(String domain, String chunks) {
        return "POST /domains/" + domain + HOST + "Transfer-Encoding: chunked\r\n\r\n" + chunks;
    }

    private static byte[] concat(byte[] head, byte[] body) {
        byte[] both = Arrays.copyOf(head, head.length + body.length);
        System.arraycopy(body, 0, both, head.length, body.length);
        return both;
    }

    private static Reply exchange(byte[] request) throws IOException {
        try (RawConnection connection = new RawConnection(server.endpoint())) {
            connection.send(request);
            return connection.receive();
        }
    }

    private static void assertRefused(int status, Reply reply) {
        assertEquals(status, reply.status(), reply::toString);
        assertEquals("application/json", reply.headers().get("Content-Type"));
        assertNotNull(reply.headers().get("X-Amzn-Errortype"), reply::toString);
        assertNotNull(reply.headers().get("x-amzn-requestid"), reply::toString);
        assertTrue(reply.body().startsWith("{\"Message\":\""), reply::toString);
    }

    private static Arguments request(String what, int status, String text) {
        return Arguments.of(status, named(what, text));
    }
}
