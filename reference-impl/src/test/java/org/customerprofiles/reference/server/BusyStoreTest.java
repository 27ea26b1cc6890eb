package org.customerprofiles.reference.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.SocketTimeoutException;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.customerprofiles.reference.store.MemoryStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Somebody writes for long, as a matching run over a million profiles does. */
@Timeout(60)
class BusyStoreTest {

    /** Two for each thread that reads from connections, if there were eight. */
    private static final int CLIENTS = 16;

    private static final String SEARCH = post("/search", "{\"KeyName\": \"_phone\", \"Values\": [\"1\"]}");
    private static final String CREATION = post("", "{\"FirstName\": \"Ana\"}");

    private final MemoryStore store = new MemoryStore();
    private final CustomerProfilesServer server = CustomerProfilesServer.start(ServerOptions.local(), store);
    private final Crowd crowd = new Crowd(server.endpoint());
    private final CountDownLatch written = new CountDownLatch(1);
    private CompletableFuture<Boolean> writer;

    @BeforeEach
    void write() throws InterruptedException {
        CountDownLatch writing = new CountDownLatch(1);
        writer = CompletableFuture.supplyAsync(() -> store.transact(
                state -> {
                    writing.countDown();
                    return isWritten();
                },
                kept -> true));
        assertTrue(writing.await(10, TimeUnit.SECONDS));
    }

    @AfterEach
    void stop() throws IOException {
        written.countDown();
        crowd.close();
        server.close();
    }

    @Test
    void searchesThatHaveToWaitStopNobodyElse() throws IOException {
        nobodyElseIsStopped(SEARCH);
    }

    @Test
    void writesThatHaveToWaitStopNobodyElse() throws IOException {
        nobodyElseIsStopped(CREATION);
    }

    @Test
    void nothingIsDoneAtOnceBeforeItIsWritten() {
        assertEquals(Optional.empty(), store.readAtOnce(state -> "read"));
        assertEquals(Optional.empty(), store.transactAtOnce(state -> "written", kept -> true));
        written.countDown();
        assertTrue(writer.join());
        assertEquals(Optional.of("read"), store.readAtOnce(state -> "read"));
        assertEquals(Optional.of("written"), store.transactAtOnce(state -> "written", kept -> true));
    }

    private void nobodyElseIsStopped(String request) throws IOException {
        crowd.connect(CLIENTS);
        for (int i = 0; i < CLIENTS; i++) {
            crowd.get(i).send(request);
        }
        assertThrows(
                SocketTimeoutException.class, () -> crowd.get(0).receiveWithin(200), "nothing can be done meanwhile");

        try (RawConnection watcher = new RawConnection(server.endpoint())) {
            for (int i = 0; i < CLIENTS; i++) {
                assertEquals(
                        200,
                        watcher.exchange("GET /_metrics HTTP/1.1\r\nHost: localhost\r\n\r\n")
                                .status());
            }
        }
        written.countDown();
        for (int i = 0; i < CLIENTS; i++) {
            assertEquals(404, crowd.get(i).receive().status());
        }
    }

    private static String post(String path, String body) {
        return "POST /domains/shop/profiles%s HTTP/1.1\r\nHost: localhost\r\nContent-Length: %d\r\n\r\n%s"
                .formatted(path, body.length(), body);
    }

    private boolean isWritten() {
        try {
            return written.await(30, TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
