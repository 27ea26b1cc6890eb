package org.customerprofiles.reference.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What some connections bring that is no HTTP never gets into what is read from others. */
class NoisyNeighboursTest {

    private static final int NOISY = 8;
    private static final int NOISES = 500;
    private static final int CLIENTS = 4;

    private volatile boolean isQuiet;

    @Test
    @Tag("slow")
    void everyClientGetsTheAnswersToItsOwnRequests() throws Exception {
        ExecutorService threads = Executors.newCachedThreadPool();
        try (CustomerProfilesServer server = CustomerProfilesServer.start(ServerOptions.local())) {
            List<Future<Integer>> clients = new ArrayList<>();
            for (int client = 0; client < CLIENTS; client++) {
                String name = "client-" + client + "-";
                clients.add(threads.submit(() -> ask(server, name)));
            }
            List<Future<Void>> noises = new ArrayList<>();
            for (int seed = 0; seed < NOISY; seed++) {
                Random random = new Random(seed);
                noises.add(threads.submit(() -> noise(server, random)));
            }
            for (Future<Void> noise : noises) {
                noise.get(1, TimeUnit.MINUTES);
            }
            isQuiet = true;
            for (Future<Integer> client : clients) {
                assertTrue(client.get(1, TimeUnit.MINUTES) > 100, "a client has asked hardly anything");
            }
        } finally {
            isQuiet = true;
            threads.shutdownNow();
        }
    }

    private static Void noise(CustomerProfilesServer server, Random random) throws IOException {
        for (int noise = 0; noise < NOISES; noise++) {
            byte[] bytes = new byte[random.nextInt(400)];
            random.nextBytes(bytes);
            try (RawConnection connection = new RawConnection(server.endpoint())) {
                connection.send(bytes);
            }
        }
        return null;
    }

    /** Returns how many answers there were. */
    private int ask(CustomerProfilesServer server, String name) throws IOException {
        int asked = 0;
        try (RawConnection connection = new RawConnection(server.endpoint())) {
            while (!isQuiet) {
                String domain = name + asked++;
                RawConnection.Reply reply =
                        connection.exchange("GET /domains/" + domain + " HTTP/1.1\r\nHost: localhost\r\n\r\n");
                assertEquals("{\"Message\":\"There is no domain " + domain + "\"}", reply.body());
            }
        }
        return asked;
    }
}
