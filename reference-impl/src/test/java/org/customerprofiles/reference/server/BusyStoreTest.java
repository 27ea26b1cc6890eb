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
    private static final int SEARCHERS = 16;

    private static final String BODY = "{\"KeyName\": \"_phone\", \"Values\": [\"1\"]}";
    private static final String SEARCH =
            "POST /domains/shop/profiles/search HTTP/1.1\r\nHost: localhost\r\nContent-Length: %d\r\n\r\n%s"
                    .formatted(BODY.length(), BODY);

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
        crowd.connect(SEARCHERS);
        for (int i = 0; i < SEARCHERS; i++) {
            crowd.get(i).send(SEARCH);
        }
        assertThrows(
                SocketTimeoutException.class, () -> crowd.get(0).receiveWithin(200), "nothing can be read meanwhile");

        try (RawConnection watcher = new RawConnection(server.endpoint())) {
            for (int i = 0; i < SEARCHERS; i++) {
                assertEquals(
                        200,
                        watcher.exchange("GET /_metrics HTTP/1.1\r\nHost: localhost\r\n\r\n")
                                .status());
            }
        }
        written.countDown();
        for (int i = 0; i < SEARCHERS; i++) {
            assertEquals(404, crowd.get(i).receive().status());
        }
    }

    @Test
    void nothingIsReadAtOnceBeforeItIsWritten() {
        assertEquals(Optional.empty(), store.readAtOnce(state -> "read"));
        written.countDown();
        assertTrue(writer.join());
        assertEquals(Optional.of("read"), store.readAtOnce(state -> "read"));
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
