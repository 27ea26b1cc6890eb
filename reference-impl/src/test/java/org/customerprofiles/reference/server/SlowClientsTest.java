package org.customerprofiles.reference.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Clients that keep a connection and do little with it, beside one that wants to be served. */
@Timeout(60)
class SlowClientsTest {

    private static final String CREATE =
            "POST /domains/%s HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 29\r\n\r\n";
    private static final String BODY = "{\"DefaultExpirationDays\": 36}";

    private CustomerProfilesServer server;
    private Crowd crowd;

    @AfterEach
    void stop() throws IOException {
        crowd.close();
        server.close();
    }

    @Tag("slow")
    @Test
    void twoThousandIdleOnesStopNobody() throws IOException {
        start(Limits.usual());
        crowd.connect(2_000);

        crowd.assertOthersServed();
        assertEquals(200, crowd.get(0).exchange(Crowd.GET).status());
        assertEquals(200, crowd.get(1_999).exchange(Crowd.GET).status());
    }

    @Test
    void fiftyInTheMiddleOfAHeadAndFiftyInThatOfABodyStopNobody() throws IOException {
        start(Limits.usual());
        crowd.connect(100);
        for (int i = 0; i < 100; i++) {
            crowd.get(i).send(i < 50 ? "GET /dom" : CREATE.formatted("shop" + i) + "{");
        }

        crowd.assertOthersServed();
        // and they are served themselves as soon as they get on with it
        assertEquals(
                200,
                crowd.get(0).exchange(Crowd.GET.substring("GET /dom".length())).status());
        assertEquals(200, crowd.get(99).exchange(BODY.substring(1)).status());
    }

    @Test
    void aPipelineIsAnsweredInItsOrder() throws IOException {
        start(Limits.usual());
        crowd.connect(1);
        StringBuilder pipeline = new StringBuilder();
        for (int i = 0; i < 100; i++) {
            pipeline.append(CREATE.formatted("shop" + i)).append(BODY);
        }
        crowd.get(0).send(pipeline.toString());

        for (int i = 0; i < 100; i++) {
            RawConnection.Reply reply = crowd.get(0).receive();
            assertEquals(200, reply.status(), reply::toString);
            assertTrue(reply.body().contains("\"shop" + i + "\""), reply::toString);
        }
    }

    @Test
    void oneThatHasSentAllAndOnlyListensIsAnswered() throws IOException {
        start(Limits.usual());
        crowd.connect(1);
        crowd.get(0).send(Crowd.GET);
        crowd.get(0).endSending();

        assertEquals(200, crowd.get(0).receive().status());
        assertTrue(crowd.get(0).isEnded());
    }

    @Test
    void anIdleOneIsCut() throws IOException {
        start(Limits.usual().withIdle(Duration.ofMillis(200)));
        crowd.connect(1);

        assertTrue(crowd.get(0).isEnded());
    }

    @Test
    void aHeadThatDripsIsCut() throws IOException {
        start(Limits.usual().withArrival(Duration.ofMillis(500)));
        crowd.connect(1);

        assertThrows(SocketException.class, () -> drip(crowd.get(0), "GET /"));
        crowd.assertOthersServed();
    }

    @Test
    void aBodyThatDripsIsRefused() throws IOException {
        start(Limits.usual().withArrival(Duration.ofMillis(500)));
        crowd.connect(1);
        crowd.get(0).send(CREATE.formatted("shop").replace("29", "1000000"));
        CompletableFuture<Void> dripping =
                CompletableFuture.runAsync(() -> assertThrows(SocketException.class, () -> drip(crowd.get(0), "{")));

        RawConnection.Reply reply = crowd.get(0).receive();

        assertEquals(408, reply.status(), reply::toString);
        assertEquals("RequestTimeoutException", reply.headers().get("X-Amzn-Errortype"));
        crowd.get(0).close();
        dripping.join();
        crowd.assertOthersServed();
    }

    @Test
    void oneThatTakesItsTimeWithEachOfManyRequestsIsNotCut() throws IOException, InterruptedException {
        start(Limits.usual().withArrival(Duration.ofMillis(500)));
        crowd.connect(1);

        for (int i = 0; i < 10; i++) {
            assertEquals(200, crowd.get(0).exchange(Crowd.GET).status());
            Thread.sleep(100);
        }
    }

    @Test
    void oneTooManyWaitsUntilAnotherHasGone() throws IOException {
        start(Limits.usual().withConnections(3));
        crowd.connect(3);
        assertEquals(200, crowd.get(2).exchange(Crowd.GET).status());
        crowd.connect(1);
        crowd.get(3).send(Crowd.GET);

        assertThrows(SocketTimeoutException.class, () -> crowd.get(3).receiveWithin(300));
        crowd.get(0).close();
        assertEquals(200, crowd.get(3).receive().status());
    }

    @Test
    void aBodyOnItsWayArrivesAlthoughTheServerStops() throws Exception {
        start(Limits.usual());
        crowd.connect(2);
        assertEquals(200, crowd.get(1).exchange(Crowd.GET).status());
        crowd.get(0).send(CREATE.formatted("shop") + "{");
        // the bytes of the first connection came before, and are read before
        crowd.assertOthersServed();

        CompletableFuture<Void> stopped = CompletableFuture.runAsync(server::close);
        while (!isRefused()) {
            Thread.onSpinWait();
        }
        Thread.sleep(200);

        RawConnection.Reply reply = crowd.get(0).exchange(BODY.substring(1));
        assertEquals(200, reply.status(), reply::toString);
        stopped.join();
        assertTrue(crowd.get(1).isEnded());
    }

    private boolean isRefused() {
        try {
            new RawConnection(server.endpoint()).close();
            return false;
        } catch (IOException refused) {
            return true;
        }
    }

    @Tag("slow")
    @Test
    void tenThousandRequestsBesideFiftyThatDripAreAllAnswered() throws IOException {
        start(Limits.usual());
        crowd.connect(50);
        try (RawConnection busy = new RawConnection(server.endpoint())) {
            for (int i = 0; i < 10_000; i++) {
                crowd.get(i % 50).send(i < 50 ? "GET / HTTP/1.1\r\nX: " : "x");
                assertEquals(200, busy.exchange(Crowd.GET).status());
            }
        }
    }

    private static void drip(RawConnection connection, String first) throws IOException, InterruptedException {
        connection.send(first);
        while (true) {
            connection.send("x");
            Thread.sleep(20);
        }
    }

    private void start(Limits limits) {
        server = CustomerProfilesServer.start(ServerOptions.local().withLimits(limits));
        crowd = new Crowd(server.endpoint());
    }
}
