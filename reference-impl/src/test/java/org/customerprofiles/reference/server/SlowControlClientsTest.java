package org.customerprofiles.reference.server;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.Collections;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Clients that take their time with a snapshot, beside one that wants to be served. */
@Timeout(120)
class SlowControlClientsTest {

    private static final String SEED = "POST /_control/seed HTTP/1.1\r\nHost: localhost\r\nContent-Length: %d\r\n\r\n";
    private static final String SNAPSHOT = snapshot(1);

    private final CustomerProfilesServer server = CustomerProfilesServer.start();
    private final Crowd crowd = new Crowd(server.endpoint());

    @AfterEach
    void stop() throws IOException {
        crowd.close();
        server.close();
    }

    @Test
    void aHundredInTheMiddleOfASnapshotStopNobody() throws IOException {
        crowd.connect(100);
        for (int i = 0; i < 100; i++) {
            crowd.get(i).send(SEED.formatted(SNAPSHOT.length()) + "{");
        }

        crowd.assertOthersServed();
        assertEquals(200, crowd.get(99).exchange(SNAPSHOT.substring(1)).status());
    }

    /** Each export is larger than what the two ends of a connection hold. */
    @Tag("slow")
    @Test
    void moreThanThereAreThreadsThatDoNotReadTheirExportStopNobody() throws IOException {
        crowd.connect(34);
        String large = snapshot(30_000);
        assertEquals(
                200,
                crowd.get(33).exchange(SEED.formatted(large.length()) + large).status());
        for (int i = 0; i < 33; i++) {
            crowd.get(i).send("GET /_control/domains/shop/export HTTP/1.1\r\nHost: localhost\r\n\r\n");
        }

        // the exports have to be written before their clients can be slow
        crowd.assertOthersServedWithin(60_000);
    }

    private static String snapshot(int profiles) {
        return "{\"FormatVersion\": 1, \"Domains\": [{\"DomainName\": \"shop\", \"DefaultExpirationDays\": 9, \"Profiles\": ["
                + String.join(",", Collections.nCopies(profiles, "{\"BusinessName\": \"" + "x".repeat(255) + "\"}"))
                + "]}]}";
    }
}
