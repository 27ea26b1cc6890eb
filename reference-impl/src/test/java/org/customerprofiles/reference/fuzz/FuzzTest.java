package org.customerprofiles.reference.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.customerprofiles.reference.mutants.Mutants;
import org.customerprofiles.reference.mutants.Parts;
import org.customerprofiles.reference.restjson.RestJson;
import org.customerprofiles.reference.server.CustomerProfilesServer;
import org.customerprofiles.reference.server.ServerOptions;
import org.customerprofiles.reference.store.durable.DurableStore;
import org.customerprofiles.reference.store.shared.SharedStore;
import org.customerprofiles.reference.store.shared.TestDatabase;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whatever is sent, every answer is the one that the oracle says, and what is kept is what the answers have said. A
 * failure shows the smallest requests that lead to it. See {@link Settings} for how to repeat one.
 */
class FuzzTest {

    private static final int MEGABYTE = 1 << 20;
    /** A hundred bytes a request when there are a hundred thousand, ten when there are a million. */
    private static final int LARGEST_GROWTH = 5 * MEGABYTE;

    private final Fuzzer fuzzer = new Fuzzer(FuzzTest::subject, Settings.seed());

    @TempDir
    private Path folder;

    @Test
    void everyAnswerIsTheOneThatTheOracleSays() throws InterruptedException {
        run(fuzzer, Settings.requests(8_000));
        Set<String> called = new TreeSet<>(fuzzer.tally().keySet());
        called.removeAll(Set.of("RunMatching", Trial.NOTHING));
        assertEquals(new TreeSet<>(RestJson.operations()), called);
    }

    @Test
    void everyAnswerOverHttpIsTheOneThatTheOracleSays() throws Exception {
        overHttp(1_000);
    }

    @Test
    @Tag("slow")
    void manyAnswersOverHttpAreTheOnesThatTheOracleSays() throws Exception {
        overHttp(10_000);
    }

    @Test
    @Tag("slow")
    void aLongRunLeavesNothingBehind() throws InterruptedException {
        int half = Settings.requests(100_000) / 2;
        try (Subject subject = subject()) {
            run(fuzzer, subject, subject::send, half);
            long before = usedHeap();
            run(fuzzer, subject, subject::send, half);
            long growth = usedHeap() - before;
            System.out.println(fuzzer.done() + " requests, the second half left " + growth + " bytes more");
            assertTrue(growth < LARGEST_GROWTH, () -> half + " requests have left " + growth + " bytes behind");
        }
    }

    @Test
    @Tag("slow")
    void theStoreInAFolderKeepsTheSame() throws InterruptedException {
        AtomicInteger opened = new AtomicInteger();
        Parts durable = Parts.reference()
                .withStore(memory -> DurableStore.open(folder.resolve("data-" + opened.incrementAndGet())));
        run(new Fuzzer(() -> new Subject(durable), Settings.seed()), Settings.requests(8_000));
    }

    @Test
    @Tag("slow")
    void theStoreInADatabaseKeepsTheSame() throws InterruptedException {
        Parts shared = Parts.reference().withStore(memory -> SharedStore.open(TestDatabase.fresh()));
        run(new Fuzzer(() -> new Subject(shared), Settings.seed()), Settings.requests(8_000));
    }

    /** What a failure has shown, sent again. */
    @Test
    void theLinesOfAFileAreSentAgain() throws IOException {
        Optional<Path> file = Settings.replay();
        Assumptions.assumeTrue(file.isPresent(), "-Dfuzz.replay=FILE says which requests are to be sent again");
        List<Sent> requests = Files.readAllLines(file.orElseThrow()).stream()
                .filter(line -> !line.isBlank())
                .map(Script::parsed)
                .toList();
        fuzzer.shown(requests)
                .ifPresent(found -> fail(found.problem().kind() + ": "
                        + found.problem().description() + "\nafter\n" + Script.of(found.requests())));
    }

    private void overHttp(int requests) throws Exception {
        try (Subject subject = subject();
                CustomerProfilesServer server = CustomerProfilesServer.start(
                        ServerOptions.local(), subject::handle, subject.protocol(), subject.reference());
                HttpCarrier carrier = new HttpCarrier(subject, server.endpoint(), new Dice(Settings.seed()))) {
            run(fuzzer, subject, carrier, Settings.requests(requests));
        }
    }

    private static void run(Fuzzer fuzzer, int requests) throws InterruptedException {
        System.out.println(fuzzer + ", -Dfuzz.requests=" + requests);
        Watch.over(fuzzer, () -> fuzzer.run(requests)).ifPresent(failure -> fail(fuzzer.report(failure)));
    }

    private static void run(Fuzzer fuzzer, Subject subject, Trial.Carrier carrier, int requests)
            throws InterruptedException {
        System.out.println(fuzzer + ", " + requests + " requests");
        Watch.over(fuzzer, () -> fuzzer.run(subject, carrier, requests))
                .ifPresent(failure -> fail(fuzzer.report(failure)));
    }

    private static Subject subject() {
        Supplier<Parts> parts = Parts::reference;
        return new Subject(Settings.mutant()
                .map(name -> Mutants.named(name).change().apply(parts.get()))
                .orElseGet(parts));
    }

    private static long usedHeap() {
        for (int time = 0; time < 3; time++) {
            System.gc();
        }
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
