package org.customerprofiles.reference.store.durable;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

/**
 * Kills a server, again and again, while clients write to it, and looks whether everything is there that it has
 * acknowledged: {@code KillRounds [ROUNDS [SEED]]}. The last step of a client, which was not answered, was done whole or
 * not at all.
 */
final class KillRounds {

    private static final int CLIENTS = 8;
    private static final int LATEST_KILL_MILLIS = 2_000;
    private static final int LATEST_KILL_OF_A_START_MILLIS = 900;

    private final Path folder;
    private final Fault fault;
    private final Random random;
    private final PrintStream log;
    private final List<Client> clients;

    KillRounds(Path folder, Fault fault, long seed, PrintStream log) {
        this.folder = folder;
        this.fault = fault;
        this.random = new Random(seed);
        this.log = log;
        this.clients = IntStream.range(0, CLIENTS)
                .mapToObj(number -> new Client("c" + number, new Random(random.nextLong())))
                .toList();
    }

    public static void main(String... roundsAndSeed) throws Exception {
        int rounds = roundsAndSeed.length > 0 ? Integer.parseInt(roundsAndSeed[0]) : 100;
        long seed = roundsAndSeed.length > 1 ? Long.parseLong(roundsAndSeed[1]) : System.nanoTime();
        Path folder = Files.createTempDirectory("kill-rounds");
        System.out.println("seed " + seed + ", data in " + folder);
        List<String> problems = new KillRounds(folder, Fault.NONE, seed, System.out).run(rounds);
        problems.forEach(System.out::println);
        System.exit(problems.isEmpty() ? 0 : 1);
    }

    /** @return what was found amiss in the first round in which something was; empty when all is well */
    List<String> run(int rounds) throws Exception {
        for (int round = 1; round <= rounds; round++) {
            maybeKillAStart();
            List<String> problems = new ArrayList<>(writeUntilKilled(round == 1));
            maybeKillAStart();
            problems.addAll(check());
            int steps = clients.stream().mapToInt(Client::steps).sum();
            log.println("round " + round + ": " + steps + " writes acknowledged so far, problems: " + problems.size());
            if (!problems.isEmpty()) {
                return problems;
            }
        }
        return List.of();
    }

    private void maybeKillAStart() throws IOException, InterruptedException {
        if (random.nextInt(5) == 0) {
            ServerProcess.startAndKill(folder, random.nextInt(LATEST_KILL_OF_A_START_MILLIS));
        }
    }

    private List<String> writeUntilKilled(boolean first) throws Exception {
        ServerProcess server = ServerProcess.start(folder, fault);
        ExecutorService threads = Executors.newFixedThreadPool(CLIENTS);
        try {
            Api api = Api.at(server.endpoint());
            if (first) {
                api.createDomain();
            }
            List<Future<?>> writing = clients.stream()
                    .<Future<?>>map(client -> threads.submit(() -> client.writeTo(api)))
                    .toList();
            TimeUnit.MILLISECONDS.sleep(1 + random.nextInt(LATEST_KILL_MILLIS));
            server.kill();
            return failures(writing);
        } finally {
            server.kill();
            threads.shutdown();
        }
    }

    private static List<String> failures(List<Future<?>> writing) throws InterruptedException {
        List<String> failures = new ArrayList<>();
        for (Future<?> each : writing) {
            try {
                each.get();
            } catch (ExecutionException failure) {
                failures.add(failure.getCause().toString());
            }
        }
        return failures;
    }

    /** Over the API, and, after another kill, in the rows themselves. */
    private List<String> check() throws IOException, InterruptedException {
        List<String> problems = new ArrayList<>();
        ServerProcess server = ServerProcess.start(folder, Fault.NONE);
        try {
            Api api = Api.at(server.endpoint());
            for (Client client : clients) {
                client.check(api).ifPresent(problems::add);
            }
            count(api).ifPresent(problems::add);
        } catch (IllegalStateException refused) {
            problems.add(refused.getMessage());
        } finally {
            server.kill();
        }
        try (DurableStore store = DurableStore.open(ServerProcess.data(folder))) {
            problems.addAll(Audit.problems(store));
        }
        return problems;
    }

    private Optional<String> count(Api api) throws IOException {
        List<Card> cards = clients.stream()
                .flatMap(client -> client.cards().values().stream())
                .toList();
        long bookings = cards.stream().mapToLong(card -> card.bookings().size()).sum();
        List<Long> expected = List.of((long) cards.size(), bookings);
        List<Long> counted = api.counts();
        return expected.equals(counted)
                ? Optional.empty()
                : Optional.of("profiles and objects should be " + expected + " and are counted as " + counted);
    }
}
