package org.customerprofiles.reference.server;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Clients that take their time with a snapshot, beside one that wants to be served. */
@Timeout(120)
class SlowControlClientsTest {

    private static final String GET = "GET /domains HTTP/1.1\r\nHost: localhost\r\n\r\n";
    private static final String SEED = "POST /_control/seed HTTP/1.1\r\nHost: localhost\r\nContent-Length: %d\r\n\r\n";
    private static final String SNAPSHOT = snapshot(1);

    private final List<RawConnection> connections = new ArrayList<>();
    private final CustomerProfilesServer server = CustomerProfilesServer.start();

    @AfterEach
    void stop() throws IOException {
        for (RawConnection connection : connections) {
            connection.close();
        }
        server.close();
    }

    @Test
    void aHundredInTheMiddleOfASnapshotStopNobody() throws IOException {
        connect(100);
        for (int i = 0; i < 100; i++) {
            connections.get(i).send(SEED.formatted(SNAPSHOT.length()) + "{");
        }

        assertServed();
        assertEquals(200, connections.get(99).exchange(SNAPSHOT.substring(1)).status());
    }

    /** Each export is larger than what the two ends of a connection hold. */
    @Tag("slow")
    @Test
    void moreThanThereAreThreadsThatDoNotReadTheirExportStopNobody() throws IOException {
        connect(34);
        String large = snapshot(30_000);
        assertEquals(
                200,
                connections
                        .get(33)
                        .exchange(SEED.formatted(large.length()) + large)
                        .status());
        for (int i = 0; i < 33; i++) {
            connections.get(i).send("GET /_control/domains/shop/export HTTP/1.1\r\nHost: localhost\r\n\r\n");
        }

        assertServed();
    }

    private void connect(int count) throws IOException {
        for (int i = 0; i < count; i++) {
            connections.add(new RawConnection(server.endpoint()));
        }
    }

    private void assertServed() throws IOException {
        try (RawConnection connection = new RawConnection(server.endpoint())) {
            connection.send(GET);
            // the exports have to be written before their clients can be slow
            assertEquals(200, connection.receiveWithin(60_000).status());
        }
    }

    private static String snapshot(int profiles) {
        return "{\"FormatVersion\": 1, \"Domains\": [{\"DomainName\": \"shop\", \"DefaultExpirationDays\": 9, \"Profiles\": ["
                + String.join(",", Collections.nCopies(profiles, "{\"BusinessName\": \"" + "x".repeat(255) + "\"}"))
                + "]}]}";
    }
}
