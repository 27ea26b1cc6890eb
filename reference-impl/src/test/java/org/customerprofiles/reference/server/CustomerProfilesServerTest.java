package org.customerprofiles.reference.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.customerprofiles.reference.operations.Operations;
import org.customerprofiles.reference.operations.Outcome;
import org.customerprofiles.reference.operations.Reference;
import org.customerprofiles.reference.restjson.JsonObjects;
import org.customerprofiles.reference.restjson.RestJson;
import org.customerprofiles.reference.restjson.WireError;
import org.customerprofiles.reference.store.MemoryStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CustomerProfilesServerTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final String MATCHING_DOMAIN = "{\"DefaultExpirationDays\": 366, \"Matching\": {\"Enabled\": true}}";

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private CustomerProfilesServer server = CustomerProfilesServer.start(ServerOptions.local());

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void listensOnAFreePortOfLoopback() {
        assertEquals("127.0.0.1", server.endpoint().getHost());
        assertTrue(server.endpoint().getPort() > 0);
    }

    @Test
    void keepsWhatItIsGivenUnderItsClock() {
        Clock clock = Clock.fixed(Instant.ofEpochMilli(1_700_000_000_123L), ZoneOffset.UTC);
        restart(ServerOptions.local().withClock(clock));

        HttpResponse<String> created = send("POST", "/domains/shop", "{\"DefaultExpirationDays\": 366}");
        HttpResponse<String> read = send("GET", "/domains/shop", "");

        assertEquals(200, created.statusCode(), created.body());
        assertTrue(created.body().contains("\"CreatedAt\":1700000000.123"), created.body());
        assertEquals(200, read.statusCode(), read.body());
        assertTrue(read.body().contains("\"DomainName\":\"shop\""), read.body());
    }

    @Test
    void saysNothingOfWhatItIsMadeOf() {
        Map<String, List<String>> headers =
                send("GET", "/domains", "").headers().map();

        assertFalse(headers.containsKey("server"), headers::toString);
        assertEquals(List.of("application/json"), headers.get("content-type"));
    }

    @Test
    void answersRequestAfterRequestOnOneConnection() throws IOException {
        String get = "GET /domains HTTP/1.1\r\nHost: localhost\r\n\r\n";

        try (RawConnection connection = new RawConnection(server.endpoint())) {
            assertEquals(200, connection.exchange(get).status());
            assertEquals(
                    404, connection.exchange(get.replace("/domains", "/domain")).status());
            assertEquals(200, connection.exchange(get).status());
        }
    }

    @Test
    void readsABodyInChunks() throws IOException {
        String head = "POST /domains/shop HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\n";

        try (RawConnection connection = new RawConnection(server.endpoint())) {
            RawConnection.Reply reply =
                    connection.exchange(head + "a\r\n{\"DefaultE\r\n13\r\nxpirationDays\": 36}\r\n0\r\n\r\n");

            assertEquals(200, reply.status(), reply::toString);
        }
    }

    @Test
    void readsHeadersAsTheyWereSent() throws IOException {
        server.close();
        RestJson protocol = new RestJson((operation, request) -> Outcome.done(Map.of()));
        server = CustomerProfilesServer.start(
                ServerOptions.local(),
                request -> protocol.answer(WireError.badRequest(request.header("Content-Type")
                                .orElseThrow() + " " + request.header("X-A").orElseThrow())),
                protocol,
                idle());

        try (RawConnection connection = new RawConnection(server.endpoint())) {
            RawConnection.Reply reply = connection.exchange("GET /domains HTTP/1.1\r\nHost: localhost\r\nX-A: 1\r\n"
                    + "Content-Type: Application/JSON;charset=UTF-8\r\nx-a: 2\r\n\r\n");

            assertEquals("{\"Message\":\"Application/JSON;charset=UTF-8 1,2\"}", reply.body());
        }
    }

    @Test
    void answersAHeadRequestWithoutABody() {
        HttpResponse<String> response = send("HEAD", "/domains", "");

        assertEquals(405, response.statusCode());
        assertEquals("", response.body());
    }

    @Test
    void answersManyAtOnce() {
        List<CompletableFuture<HttpResponse<String>>> calls = IntStream.range(0, 200)
                .mapToObj(i -> client.sendAsync(
                        request("POST", "/domains/shop" + i, "{\"DefaultExpirationDays\": 1}"),
                        BodyHandlers.ofString()))
                .toList();

        Stream<Integer> statuses = calls.stream().map(call -> call.join().statusCode());

        assertEquals(List.of(200), statuses.distinct().toList());
    }

    @Test
    void runsMatchingOnDemand() {
        send("POST", "/domains/shop", MATCHING_DOMAIN);

        assertEquals(
                200, send("POST", "/_control/domains/shop/matching-runs", "").statusCode());
        assertTrue(send("GET", "/domains/shop/matches", "").body().contains("MatchGenerationDate"));
        assertEquals(
                404, send("POST", "/_control/domains/none/matching-runs", "").statusCode());
    }

    @Test
    void hasNoControlUnlessAskedForBeyondLoopback() {
        restart(ServerOptions.local().withHost("0.0.0.0"));
        assertUnknownControl();

        restart(ServerOptions.local().withControl(false));
        assertUnknownControl();

        restart(ServerOptions.local().withHost("0.0.0.0").withControl(true));
        send("POST", "/domains/shop", MATCHING_DOMAIN);
        assertEquals(
                200, send("POST", "/_control/domains/shop/matching-runs", "").statusCode());
    }

    @Test
    void refusesAPortThatIsTaken() {
        ServerOptions same = ServerOptions.local().withPort(server.endpoint().getPort());

        UncheckedIOException refusal =
                assertThrows(UncheckedIOException.class, () -> CustomerProfilesServer.start(same));

        assertEquals("Cannot listen on 127.0.0.1:" + same.port() + ".", refusal.getMessage());
    }

    @Test
    void letsRequestsFinishBeforeItStops() throws InterruptedException {
        CountDownLatch arrived = new CountDownLatch(1);
        CountDownLatch released = new CountDownLatch(1);
        server.close();
        RestJson protocol = waiting(arrived, released);
        server = CustomerProfilesServer.start(ServerOptions.local(), protocol::handle, protocol, idle());

        CompletableFuture<HttpResponse<String>> call =
                client.sendAsync(request("GET", "/domains", ""), BodyHandlers.ofString());
        assertTrue(arrived.await(PATIENCE.toSeconds(), TimeUnit.SECONDS));
        CompletableFuture<Void> stopped = CompletableFuture.runAsync(server::close);
        // long enough for an idle connection to be cut, were this one taken for idle
        assertThrows(TimeoutException.class, () -> stopped.get(300, TimeUnit.MILLISECONDS));
        released.countDown();

        assertEquals(200, call.join().statusCode());
        stopped.join();
        assertThrows(ConnectException.class, () -> new RawConnection(server.endpoint()));
    }

    private static RestJson waiting(CountDownLatch arrived, CountDownLatch released) {
        return new RestJson((operation, request) -> {
            arrived.countDown();
            try {
                released.await();
            } catch (InterruptedException stopped) {
                throw new IllegalStateException(stopped);
            }
            return Outcome.done(Map.of());
        });
    }

    private static Reference idle() {
        return new Reference(
                new MemoryStore(), Operations.all(new JsonObjects()), Clock.systemUTC(), () -> "none is needed");
    }

    private void restart(ServerOptions options) {
        server.close();
        server = CustomerProfilesServer.start(options);
    }

    private void assertUnknownControl() {
        send("POST", "/domains/shop", MATCHING_DOMAIN);
        HttpResponse<String> response = send("POST", "/_control/domains/shop/matching-runs", "");

        assertEquals(404, response.statusCode());
        assertEquals(
                "UnknownOperationException",
                response.headers().firstValue("X-Amzn-Errortype").orElseThrow());
    }

    private HttpResponse<String> send(String method, String path, String body) {
        return client.sendAsync(request(method, path, body), BodyHandlers.ofString())
                .join();
    }

    private HttpRequest request(String method, String path, String body) {
        URI endpoint = URI.create("http://127.0.0.1:" + server.endpoint().getPort());
        return HttpRequest.newBuilder(endpoint.resolve(path))
                .timeout(PATIENCE)
                .header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(body))
                .build();
    }
}
