package org.customerprofiles.reference.concurrency;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import org.customerprofiles.reference.fuzz.ThreadDump;
import org.customerprofiles.reference.fuzz.Wire;
import org.customerprofiles.reference.oracle.Answer;
import org.customerprofiles.reference.oracle.Call;
import org.customerprofiles.reference.oracle.Json;
import org.customerprofiles.reference.restjson.WireResponse;

/** Some calls of some clients at the same time, in a domain of their own, with what is there before and after. */
final class Round {

    static final int CLIENTS = 6;
    /** They only read, and more, as that is quicker. */
    private static final int READERS = 2;

    private static final int CALLS = 6;
    private static final double READS = 0.3;
    private static final int PATIENCE_SECONDS = 60;

    private final List<Port> ports;
    private final Workload workload;
    private final long seed;
    private final Queue<Event> history = new ConcurrentLinkedQueue<>();

    /** @param ports the clients' ways to the service, which take turns */
    Round(List<Port> ports, String domain, long seed) {
        this.ports = ports;
        this.workload = new Workload(domain);
        this.seed = seed;
    }

    /** The calls of all clients, with their answers. */
    List<Event> played(ExecutorService threads) throws InterruptedException {
        workload.beginning().forEach(call -> make(0, ports.get(0), call));
        CyclicBarrier start = new CyclicBarrier(CLIENTS);
        List<Future<?>> clients = IntStream.rangeClosed(1, CLIENTS)
                .<Future<?>>mapToObj(client -> threads.submit(() -> play(client, start)))
                .toList();
        for (Future<?> client : clients) {
            finish(client);
        }
        workload.end().forEach(call -> make(0, ports.get(0), call));
        return new ArrayList<>(history);
    }

    private Void play(int client, CyclicBarrier start) throws Exception {
        Random random = new Random(seed + client);
        start.await();
        boolean reader = client <= READERS;
        for (int at = 0; at < (reader ? 2 * CALLS : CALLS); at++) {
            boolean reads = reader || random.nextDouble() < READS;
            make(
                    client,
                    ports.get((client + at) % ports.size()),
                    reads ? workload.read(random) : workload.write(random));
        }
        return null;
    }

    private static void finish(Future<?> client) throws InterruptedException {
        try {
            client.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException stuck) {
            throw new AssertionError(
                    "A client has waited " + PATIENCE_SECONDS + " s for an answer.\n" + ThreadDump.now());
        } catch (ExecutionException failed) {
            throw new AssertionError("A client got no answer.", failed.getCause());
        }
    }

    private void make(int client, Port port, Call call) {
        long begin = System.nanoTime();
        WireResponse response = port.send(Wire.request(call.operation(), call.members()));
        long end = System.nanoTime();
        Answer answer = answer(response);
        workload.learn(answer);
        history.add(new Event(client, call, answer, begin, end));
    }

    private static Answer answer(WireResponse response) {
        Map<String, Object> members =
                Json.object(new String(response.body(), UTF_8)).orElse(Map.of());
        Optional<String> error = response.status() == 200
                ? Optional.empty()
                : Optional.of(response.headers().getOrDefault("X-Amzn-Errortype", "status " + response.status()));
        return new Answer(error, members, List.of(), Optional.empty());
    }
}
