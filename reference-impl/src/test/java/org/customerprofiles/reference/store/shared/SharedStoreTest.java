package org.customerprofiles.reference.store.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.customerprofiles.reference.model.ContentType;
import org.customerprofiles.reference.model.Domain;
import org.customerprofiles.reference.model.IndexEntry;
import org.customerprofiles.reference.model.Profile;
import org.customerprofiles.reference.model.ProfileKey;
import org.customerprofiles.reference.store.DomainContents;
import org.customerprofiles.reference.store.Profiles;
import org.customerprofiles.reference.store.Store;
import org.customerprofiles.reference.store.Transaction;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for stores that share a database, beyond what holds for every store. */
class SharedStoreTest {

    private static final Instant NOW = Instant.parse("2026-11-18T12:00:00Z");
    private static final Waits SHORT = new Waits(Duration.ofMillis(300), Duration.ofMillis(200));

    private final DatabaseLogin database = TestDatabase.fresh();
    private SharedStore one;
    private SharedStore other;

    @BeforeEach
    void open() {
        one = SharedStore.open(database, SHORT);
        other = SharedStore.open(database, SHORT);
        write(one, state -> state.create(domain("shop")));
    }

    @AfterEach
    void close() {
        one.close();
        other.close();
    }

    @Test
    void whatOneHasWrittenTheOtherReads() {
        write(one, state -> shop(state).profiles().put(profile("a", "17")));
        assertEquals(List.of("a"), other.read(state -> ids(shop(state), "17")));
        assertEquals(1, size(other, "shop"));
    }

    @Test
    void severalMayOpenAnEmptyDatabaseAtATime() {
        DatabaseLogin empty = TestDatabase.fresh();
        Stream.generate(() ->
                        CompletableFuture.runAsync(() -> SharedStore.open(empty).close()))
                .limit(4)
                .toList()
                .forEach(CompletableFuture::join);
        assertEquals(1, TestDatabase.number(empty, "SELECT count(*) FROM domain_numbers"));
    }

    @Test
    void aReaderSeesOneMoment() {
        write(one, state -> shop(state).profiles().put(profile("a", "17")));
        one.read(state -> {
            assertEquals(List.of("a"), ids(shop(state), "17"));
            write(other, meanwhile -> shop(meanwhile).profiles().delete("a"));
            assertTrue(shop(state).profiles().find("a").isPresent());
            assertEquals(1, shop(state).stats().profiles());
            return state;
        });
    }

    @Test
    void whoeverHasWaitedSeesWhatWasWrittenMeanwhile() {
        CompletableFuture<?> waiting = new CompletableFuture<>();
        write(one, state -> {
            shop(state).profiles().put(profile("a", "17"));
            waiting.completeAsync(() -> {
                write(other, later -> {
                    assertEquals(List.of("a"), ids(shop(later), "17"));
                    shop(later).profiles().put(profile("b", "17"));
                });
                return null;
            });
            assertThrows(TimeoutException.class, () -> waiting.get(50, TimeUnit.MILLISECONDS));
        });
        waiting.join();
        assertEquals(2, size(one, "shop"));
    }

    @Test
    void whoeverWaitsTooLongIsToldSo() {
        write(one, state -> {
            shop(state).profiles().put(profile("a", "17"));
            StoreUnavailableException late = assertThrows(
                    StoreUnavailableException.class,
                    () -> write(other, later -> shop(later).profiles().put(profile("b", "17"))));
            assertTrue(late.getMessage().startsWith("Others have written into the same domain for too long"));
        });
        write(other, state -> shop(state).profiles().put(profile("b", "17")));
        assertEquals(List.of("a", "b"), one.read(state -> ids(shop(state), "17")));
    }

    @Test
    void noDomainIsCreatedWhileSomebodyGoesThroughAll() {
        write(one, state -> {
            assertEquals(1, state.domainsAfter("").count());
            assertThrows(StoreUnavailableException.class, () -> write(other, later -> later.create(domain("bar"))));
        });
        write(other, state -> state.create(domain("bar")));
    }

    @Test
    void whatIsDeletedWhileSomebodyWaitsForItIsGone() {
        CompletableFuture<Boolean> waiting = new CompletableFuture<>();
        write(one, state -> {
            state.delete("shop");
            waiting.completeAsync(
                    () -> other.transact(later -> later.domain("shop").isPresent(), found -> true));
            assertThrows(TimeoutException.class, () -> waiting.get(50, TimeUnit.MILLISECONDS));
        });
        assertEquals(false, waiting.join());
    }

    @Test
    void writersOfOneDomainAreNotInTheWayOfAnother() {
        write(one, state -> state.create(domain("bar")));
        write(one, state -> {
            shop(state).profiles().put(profile("a", "17"));
            write(
                    other,
                    meanwhile ->
                            meanwhile.domain("bar").orElseThrow().profiles().put(profile("b", "17")));
        });
    }

    @Test
    void whoeverTakesDomainsInAnotherOrderBeginsAnew() {
        write(one, state -> state.create(domain("bar")));
        CountDownLatch bothHaveOne = new CountDownLatch(2);
        Stream.of(List.of("shop", "bar"), List.of("bar", "shop"))
                .map(names -> CompletableFuture.runAsync(() -> {
                    try (SharedStore patient = SharedStore.open(database)) {
                        inOrder(patient, names, bothHaveOne);
                    }
                }))
                .toList()
                .forEach(CompletableFuture::join);
        assertEquals(2, size(one, "shop"));
        assertEquals(2, size(one, "bar"));
    }

    @Test
    void whenAllConnectionsAreInUseTheCallFailsInTime() {
        StoreUnavailableException refused = assertThrows(StoreUnavailableException.class, () -> nested(one, 1));
        assertTrue(refused.getMessage().contains("connections for READING are in use"), refused.getMessage());
    }

    @ParameterizedTest
    @ValueSource(strings = {"profiles", "postings"})
    void aFailureTellsNothingOfWhatWasWritten(String table) {
        TestDatabase.execute(database, "ALTER TABLE " + table + " ADD CHECK (false)");
        Throwable failure = assertThrows(
                StoreUnavailableException.class,
                () -> write(one, state -> shop(state).profiles().put(profile("a", "17"))));
        assertTrue(failure.getMessage().contains("check constraint"), failure.getMessage());
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            assertFalse(cause.getMessage().contains("\\x"), cause.getMessage());
        }
    }

    @Test
    void aDatabaseHoldsTextsOfAnyLength() {
        String name = "k".repeat(10_000);
        String value = "v".repeat(100_000);
        Profile profile = new Profile("a", Map.of(), List.of(new ProfileKey(name, value, ContentType.STRING)));
        write(one, state -> shop(state).profiles().put(profile));
        other.read(state -> {
            assertTrue(shop(state).profiles().has(new IndexEntry(name, value), "a"));
            assertEquals(List.of("a"), shop(state).profiles().idsByKeyName(name).toList());
            assertEquals(Optional.of(profile), shop(state).profiles().find("a"));
            return state;
        });
    }

    /** Each takes its first domain, waits until the other has taken one as well, and goes on to its second. */
    private static void inOrder(Store store, List<String> names, CountDownLatch bothHaveOne) {
        write(store, state -> {
            for (String name : names) {
                Profiles profiles = state.domain(name).orElseThrow().profiles();
                profiles.put(profile(String.join("-", names), "17"));
                bothHaveOne.countDown();
                await(bothHaveOne);
            }
        });
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private static long nested(Store store, int depth) {
        return store.read(state -> nested(store, depth + 1));
    }

    private static void write(Store store, Consumer<Transaction> work) {
        store.transact(
                state -> {
                    work.accept(state);
                    return state;
                },
                written -> true);
    }

    private static DomainContents shop(Transaction state) {
        return state.domain("shop").orElseThrow();
    }

    private static long size(Store store, String name) {
        return store.read(state -> state.domain(name).orElseThrow().stats().profiles());
    }

    private static List<String> ids(DomainContents shop, String crm) {
        return shop.profiles().idsAfter(new IndexEntry("crm", crm), "").toList();
    }

    private static Domain domain(String name) {
        return new Domain(name, Map.of(), Map.of(), NOW, NOW, Optional.empty());
    }

    private static Profile profile(String id, String crm) {
        return new Profile(id, Map.of(), List.of(new ProfileKey("crm", crm, ContentType.STRING)));
    }
}
