package org.customerprofiles.reference.store.durable;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.customerprofiles.reference.model.Profile;
import org.customerprofiles.reference.operations.Operations;
import org.customerprofiles.reference.operations.Outcome;
import org.customerprofiles.reference.operations.Reference;
import org.customerprofiles.reference.operations.Request;
import org.customerprofiles.reference.server.CustomerProfilesServer;
import org.customerprofiles.reference.server.ServerOptions;

/**
 * How many profiles are created in a second by so many clients, each waiting until hers is on the disk, and how long it
 * takes from the start of a process until it has answered its first search: {@code StoreBenchmark [PROFILES...]}.
 */
final class StoreBenchmark {

    private static final int[] CLIENTS = {1, 2, 4, 8, 16, 32};
    private static final Duration TIME = Duration.ofSeconds(4);
    private static final int FILL = 1000;
    private static final int RESTARTS = 3;
    private static final AtomicLong NUMBER = new AtomicLong();

    private StoreBenchmark() {}

    public static void main(String... sizes) throws Exception {
        System.out.println("| clients | writes/s in process | writes/s over HTTP |\n|---:|---:|---:|");
        for (int clients : CLIENTS) {
            long inProcess = writes(clients, false);
            System.out.printf("| %d | %,d | %,d |%n", clients, inProcess, writes(clients, true));
        }
        System.out.println(
                "\n| profiles | folder MB | filled in s | first search after kill -9, ms: least, median, most |");
        System.out.println("|---:|---:|---:|---|");
        for (String size : sizes.length == 0 ? new String[] {"100000", "1000000"} : sizes) {
            restart(Integer.parseInt(size));
        }
    }

    private static long writes(int clients, boolean http) throws Exception {
        Path folder = Files.createTempDirectory("store-benchmark");
        try (DurableStore store = DurableStore.open(folder);
                CustomerProfilesServer server = CustomerProfilesServer.start(ServerOptions.local(), store)) {
            Reference reference = reference(store);
            reference.call("CreateDomain", new Request(Map.of("DomainName", "shop", "DefaultExpirationDays", 30)));
            Api api = Api.at(server.endpoint());
            Runnable write = http ? () -> create(api) : () -> create(reference);
            perSecond(clients, write, TIME.dividedBy(2)); // warms up
            return perSecond(clients, write, TIME);
        } finally {
            delete(folder);
        }
    }

    private static long perSecond(int clients, Runnable write, Duration time) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(clients);
        long end = System.nanoTime() + time.toNanos();
        List<Future<Long>> counts = IntStream.range(0, clients)
                .mapToObj(client -> threads.submit(() -> {
                    long count = 0;
                    for (; System.nanoTime() < end; count++) {
                        write.run();
                    }
                    return count;
                }))
                .toList();
        long sum = 0;
        for (Future<Long> count : counts) {
            sum += count.get();
        }
        threads.shutdown();
        return sum * 1000 / time.toMillis();
    }

    private static void restart(int profiles) throws Exception {
        Path folder = Files.createTempDirectory("store-benchmark");
        try {
            long start = System.nanoTime();
            fill(folder, profiles);
            long filled = (System.nanoTime() - start) / 1_000_000_000;
            long[] millis = new long[RESTARTS];
            for (int i = 0; i < RESTARTS; i++) {
                millis[i] = firstSearch(folder);
            }
            Arrays.sort(millis);
            System.out.printf(
                    "| %,d | %,d | %d | %,d, %,d, %,d |%n",
                    profiles, size(folder) >> 20, filled, millis[0], millis[RESTARTS / 2], millis[RESTARTS - 1]);
        } finally {
            delete(folder);
        }
    }

    private static void fill(Path folder, int profiles) {
        try (DurableStore store = DurableStore.open(ServerProcess.data(folder))) {
            Shop shop = Shop.in(store);
            for (int i = 0; i < profiles; i += FILL) {
                shop.write(contents -> Stream.generate(StoreBenchmark::members)
                        .limit(FILL)
                        .map(members -> new Profile(newId(), members, List.of()))
                        .forEach(contents.profiles()::put));
            }
            shop.put(newId(), "known", "Souza");
        }
    }

    /** From the start of the process; afterwards writes to it, so that the next start has something to recover. */
    private static long firstSearch(Path folder) throws Exception {
        long start = System.nanoTime();
        ServerProcess server = ServerProcess.start(folder, Fault.NONE);
        try {
            Api api = Api.at(server.endpoint());
            if (api.search("crm", "known").size() != 1) {
                throw new IllegalStateException("the profile is gone");
            }
            long millis = (System.nanoTime() - start) / 1_000_000;
            perSecond(8, () -> create(api), TIME);
            return millis;
        } finally {
            server.kill();
        }
    }

    private static Reference reference(DurableStore store) {
        return new Reference(store, Operations.all(text -> Optional.empty()), Clock.systemUTC(), StoreBenchmark::newId);
    }

    private static void create(Reference reference) {
        Map<String, Object> members = new HashMap<>(members());
        members.put("DomainName", "shop");
        if (!(reference.call("CreateProfile", new Request(members)) instanceof Outcome.Done)) {
            throw new IllegalStateException("refused");
        }
    }

    private static void create(Api api) {
        try {
            api.make(new Step("POST", "", members(), (cards, id) -> cards));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Half a kilobyte, found by five keys and its id. */
    private static Map<String, Object> members() {
        long number = NUMBER.incrementAndGet();
        return Map.of(
                "AccountNumber", "A" + number,
                "FirstName", "First" + number,
                "LastName", "Last" + number % 5000,
                "PhoneNumber", "+1206" + number,
                "EmailAddress", "customer" + number + "@example.com",
                "PersonalEmailAddress", "person" + number + "@example.com",
                "AdditionalInformation", "x".repeat(300));
    }

    private static String newId() {
        return UUID.randomUUID().toString().replace("-", "");
    }

    private static long size(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.mapToLong(file -> file.toFile().length()).sum();
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
