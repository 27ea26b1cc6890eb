package org.customerprofiles.reference.server;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;

/** Connections to one server, beside which others want to be served. */
final class Crowd implements AutoCloseable {

    static final String GET = "GET /domains HTTP/1.1\r\nHost: localhost\r\n\r\n";

    private final URI endpoint;
    private final List<RawConnection> connections = new ArrayList<>();

    Crowd(URI endpoint) {
        this.endpoint = endpoint;
    }

    void connect(int count) throws IOException {
        for (int i = 0; i < count; i++) {
            connections.add(new RawConnection(endpoint));
        }
    }

    RawConnection get(int number) {
        return connections.get(number);
    }

    /** Somebody who comes now gets an answer, whatever those who are there are doing. */
    void assertOthersServed() throws IOException {
        assertOthersServedWithin(RawConnection.PATIENCE_MILLIS);
    }

    void assertOthersServedWithin(int millis) throws IOException {
        try (RawConnection other = new RawConnection(endpoint)) {
            other.send(GET);
            assertEquals(200, other.receiveWithin(millis).status());
        }
    }

    @Override
    public void close() throws IOException {
        for (RawConnection connection : connections) {
            connection.close();
        }
    }
}
