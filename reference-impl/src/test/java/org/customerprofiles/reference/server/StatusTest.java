package org.customerprofiles.reference.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.customerprofiles.reference.server.RawConnection.Reply;
import org.customerprofiles.reference.sigv4.AccessKey;
import org.customerprofiles.reference.sigv4.SignatureCheck;
import org.customerprofiles.reference.store.MemoryStore;
import org.customerprofiles.reference.store.Store;
import org.customerprofiles.reference.store.Transaction;
import org.junit.jupiter.api.Test;

/** What a server tells whoever watches it. */
class StatusTest {

    private static final String END = " HTTP/1.1\r\nHost: localhost\r\n\r\n";

    /** A line of the text format: a name, labels, a number. */
    private static final Pattern SAMPLE =
            Pattern.compile("[a-z_]+(\\{[a-z_]+=\"[^\"]*\"(,[a-z_]+=\"[^\"]*\")*})? [0-9.E+-]+");

    @Test
    void isUpWhileItsStoreCanBeWritten() throws IOException {
        Reply reply = replies(new MemoryStore(), ServerOptions.local(), "GET /_health" + END)
                .get(0);

        assertEquals(200, reply.status());
        assertEquals("{\"Status\":\"up\"}", reply.body());
    }

    @Test
    void isNotUpWhenItsStoreRefusesWrites() throws IOException {
        List<Reply> replies = replies(
                new ReadOnly(),
                ServerOptions.local(),
                "GET /_health" + END,
                "GET /domains" + END,
                "GET /_metrics" + END);

        assertEquals(503, replies.get(0).status());
        assertTrue(replies.get(0).body().contains("written"), replies.get(0)::body);
        assertEquals(200, replies.get(1).status());
        assertEquals(200, replies.get(2).status());
    }

    @Test
    void answersWithoutControlAndWithoutSignature() throws IOException {
        ServerOptions closed = ServerOptions.local()
                .withControl(false)
                .withSignatures(new SignatureCheck(new AccessKey("AKID", "secret"), "us-east-1", Clock.systemUTC()));
        List<Reply> replies =
                replies(new MemoryStore(), closed, "GET /_health" + END, "GET /_metrics" + END, "GET /domains" + END);

        assertEquals(List.of(200, 200, 403), replies.stream().map(Reply::status).toList());
    }

    @Test
    void isOnlyRead() throws IOException {
        Reply reply = replies(new MemoryStore(), ServerOptions.local(), "DELETE /_metrics" + END)
                .get(0);

        assertEquals(405, reply.status());
        assertEquals("GET, HEAD", reply.headers().get("Allow"));
    }

    @Test
    void countsRequestsByOperationAndOutcome() throws IOException {
        String listed =
                "customer_profiles_requests_total{error_type=\"\",operation=\"ListDomains\",status=\"200\"} 2.0\n";
        String missed = "customer_profiles_requests_total{error_type=\"ResourceNotFoundException\","
                + "operation=\"GetDomain\",status=\"404\"} 1.0\n";
        String timed = "customer_profiles_request_duration_seconds_count{operation=\"ListDomains\"} 2\n";
        String metrics = metrics(
                List.of("GET /domains" + END, "GET /domains" + END, "GET /domains/none" + END),
                text -> Stream.of(listed, missed, timed).allMatch(text::contains));

        assertTrue(metrics.contains("\ncustomer_profiles_connections 1.0\n"), metrics);
        assertTrue(metrics.contains("\ncustomer_profiles_requests_in_flight 1.0\n"), metrics);
    }

    @Test
    void countsWhatIsNoHttpToo() throws IOException {
        String metrics = metrics(
                List.of("GET /canary" + END, "GET /domains HTTP/9.9\r\n\r\n"),
                text -> Stream.of(400, 404)
                        .allMatch(status -> text.contains("operation=\"other\",status=\"" + status + "\"} 1.0\n")));

        assertFalse(metrics.contains("canary"), "a client must not be able to make up labels, or be told of in them");
    }

    @Test
    void isInTheTextFormatOfPrometheus() throws IOException {
        String metrics = metrics(List.of("GET /domains" + END), text -> text.contains("operation=\"ListDomains\""));

        metrics.lines()
                .filter(line -> !line.startsWith("# HELP ") && !line.startsWith("# TYPE "))
                .forEach(line -> assertTrue(SAMPLE.matcher(line).matches(), line));
    }

    /** Each request is on a connection of its own, as some of them end theirs, and counted just after its answer. */
    private static String metrics(List<String> requests, Predicate<String> expected) throws IOException {
        try (CustomerProfilesServer server = CustomerProfilesServer.start()) {
            for (String request : requests) {
                exchange(server, request);
            }
            long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
            Reply reply = exchange(server, "GET /_metrics" + END);
            while (!expected.test(reply.body())) {
                assertTrue(System.nanoTime() < deadline, reply::body);
                reply = exchange(server, "GET /_metrics" + END);
            }
            assertEquals(
                    "text/plain; version=0.0.4; charset=utf-8", reply.headers().get("Content-Type"));
            return reply.body();
        }
    }

    private static Reply exchange(CustomerProfilesServer server, String request) throws IOException {
        try (RawConnection connection = new RawConnection(server.endpoint())) {
            return connection.exchange(request);
        }
    }

    private static List<Reply> replies(Store store, ServerOptions options, String... requests) throws IOException {
        try (CustomerProfilesServer server = CustomerProfilesServer.start(options, store)) {
            List<Reply> replies = new ArrayList<>();
            for (String request : requests) {
                replies.add(exchange(server, request));
            }
            return replies;
        }
    }

    /** As a durable store is whose disk has failed. */
    private static final class ReadOnly implements Store {

        private final Store store = new MemoryStore();

        @Override
        public <T> T read(Function<Transaction, T> work) {
            return store.read(work);
        }

        @Override
        public <T> T transact(Function<Transaction, T> work, Predicate<T> kept) {
            throw new IllegalStateException("the disk is full");
        }
    }
}
