package org.customerprofiles.reference.store.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import org.customerprofiles.reference.server.CustomerProfilesServer;
import org.customerprofiles.reference.server.ServerOptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A database that goes away, and comes back. */
@Tag("slow")
class OutageTest {

    private static final Waits SHORT = new Waits(Duration.ofMillis(500), Duration.ofSeconds(1));
    private static final int MOST_CALLS = 60;

    @TempDir
    private Path folder;

    private final HttpClient client = HttpClient.newHttpClient();

    @Test
    void callsFailMeanwhileAndNothingIsLost() throws Exception {
        int port = freePort();
        EmbeddedPostgres postgres = started(port);
        DatabaseLogin database = DatabaseLogin.of(postgres.getJdbcUrl("postgres", "postgres"));
        try (SharedStore store = SharedStore.open(database, SHORT);
                CustomerProfilesServer server = CustomerProfilesServer.start(ServerOptions.local(), store)) {
            assertEquals(200, create(server, "before").statusCode());
            postgres.close();
            for (HttpResponse<String> answer : List.of(create(server, "meanwhile"), get(server, "before"))) {
                assertEquals(500, answer.statusCode());
                assertTrue(answer.headers()
                        .firstValue("X-Amzn-Errortype")
                        .orElse("")
                        .startsWith("InternalServerException"));
            }
            postgres = started(port);
            assertEquals(200, afterFailures(() -> get(server, "before")));
            assertEquals(404, get(server, "meanwhile").statusCode());
            assertEquals(200, afterFailures(() -> create(server, "after")));
        } finally {
            postgres.close();
        }
    }

    /** The first status that is none of the outage: that it is over is noticed within seconds. */
    private static int afterFailures(Callable<HttpResponse<String>> call) throws Exception {
        int status = call.call().statusCode();
        for (int again = 0; again < MOST_CALLS && status == 500; again++) {
            status = call.call().statusCode();
        }
        return status;
    }

    private HttpResponse<String> create(CustomerProfilesServer server, String domain) throws Exception {
        return send(server, domain, "POST", "{\"DefaultExpirationDays\": 30}");
    }

    private HttpResponse<String> get(CustomerProfilesServer server, String domain) throws Exception {
        return send(server, domain, "GET", "");
    }

    private HttpResponse<String> send(CustomerProfilesServer server, String domain, String method, String body)
            throws Exception {
        URI uri = server.endpoint().resolve("/domains/" + domain);
        HttpRequest request = HttpRequest.newBuilder(uri)
                .method(method, BodyPublishers.ofString(body))
                .build();
        return client.send(request, BodyHandlers.ofString());
    }

    private EmbeddedPostgres started(int port) throws IOException {
        return EmbeddedPostgres.builder()
                .setDataDirectory(folder.resolve("data"))
                .setCleanDataDirectory(false)
                .setPort(port)
                .start();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
