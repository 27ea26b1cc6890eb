package org.customerprofiles.reference.store.durable;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.customerprofiles.reference.model.ProfileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rocksdb.RocksDBException;

/** What holds for a store in a folder beyond what holds for every store. */
class DurableStoreTest {

    @TempDir
    private Path folder;

    @Test
    void whatWasWrittenIsThereAfterTheNextStart() {
        try (DurableStore store = DurableStore.open(folder)) {
            Shop shop = Shop.in(store);
            shop.put("a", "17", "Souza");
            shop.put("b", "17", "Silva");
            shop.write(contents -> contents.objects().put("a", new ProfileObject("Booking", "1", "{}", List.of())));
            shop.write(contents -> contents.profiles().delete("b"));
        }
        try (DurableStore store = DurableStore.open(folder)) {
            Shop shop = new Shop(store);
            assertEquals(List.of("a"), shop.having("17"));
            assertEquals(1, shop.size());
            assertEquals(Set.of(), Audit.problems(store));
        }
    }

    @Test
    void aDeletedDomainLeavesNothingBehind() {
        try (DurableStore store = DurableStore.open(folder)) {
            Shop.in(store).put("a", "17", "Souza");
            store.transact(
                    state -> {
                        state.delete("shop");
                        return state;
                    },
                    deleted -> true);
            Shop again = Shop.in(store);
            assertEquals(List.of(), again.having("17"));
            assertEquals(0, again.size());
            assertEquals(Set.of(), Audit.problems(store));
        }
    }

    @Test
    void anIndexThatLacksARowIsNoticed() {
        Disk careless = (database, changes) -> {
            changes.rows().keySet().removeIf(row -> new String(row).contains("crm"));
            Disk.LOCAL.write(database, changes);
        };
        try (DurableStore store = DurableStore.open(folder, careless)) {
            Shop.in(store).put("a", "17", "Souza");
            assertEquals(1, Audit.problems(store).size());
        }
    }

    @Test
    void writersSeeEachOther() throws Exception {
        int writers = 8;
        int rounds = 50;
        ExecutorService threads = Executors.newFixedThreadPool(writers);
        try (DurableStore store = DurableStore.open(folder)) {
            Shop shop = Shop.in(store);
            List<Future<?>> all = IntStream.range(0, writers)
                    .<Future<?>>mapToObj(writer ->
                            threads.submit(() -> IntStream.range(0, rounds).forEach(round -> {
                                shop.put(writer + "-" + round, "17", "Souza");
                                assertTrue(shop.having("17").contains(writer + "-" + round));
                            })))
                    .toList();
            for (Future<?> each : all) {
                each.get();
            }
            assertEquals(writers * rounds, shop.size());
            assertEquals(Set.of(), Audit.problems(store));
        } finally {
            threads.shutdown();
        }
    }

    @Test
    void nobodySeesWhatIsNotWrittenYet() throws Exception {
        CountDownLatch working = new CountDownLatch(1);
        CountDownLatch seen = new CountDownLatch(1);
        ExecutorService threads = Executors.newSingleThreadExecutor();
        try (DurableStore store = DurableStore.open(folder)) {
            Shop shop = Shop.in(store);
            shop.put("a", "17", "Souza");
            Future<?> writer = threads.submit(() -> shop.write(contents -> {
                contents.profiles().delete("a");
                working.countDown();
                await(seen);
            }));
            await(working);
            assertEquals(List.of("a"), shop.having("17"));
            seen.countDown();
            writer.get();
            assertEquals(List.of(), shop.having("17"));
        } finally {
            threads.shutdown();
        }
    }

    @Test
    void afterAFailureNothingIsWrittenAndEverythingIsRead() {
        AtomicBoolean failing = new AtomicBoolean();
        Disk disk = (database, changes) -> {
            if (failing.getAndSet(false)) {
                throw new RocksDBException("on purpose");
            }
            Disk.LOCAL.write(database, changes);
        };
        try (DurableStore store = DurableStore.open(folder, disk)) {
            Shop shop = Shop.in(store);
            shop.put("a", "17", "Souza");
            failing.set(true);
            assertThrows(WritesRefusedException.class, () -> shop.put("b", "17", "Silva"));
            WritesRefusedException refused =
                    assertThrows(WritesRefusedException.class, () -> shop.put("c", "17", "Lima"));
            assertTrue(refused.getMessage().contains("on purpose"), refused.getMessage());
            assertEquals(List.of("a"), shop.having("17"));
        }
        try (DurableStore store = DurableStore.open(folder)) {
            assertEquals(List.of("a"), new Shop(store).having("17"));
        }
    }

    @Test
    void anotherStoreCannotHaveTheFolder() {
        try (DurableStore store = DurableStore.open(folder)) {
            Shop.in(store);
            assertUnusable("is in use by another server");
        }
        DurableStore.open(folder).close();
    }

    @Test
    void afterItIsClosedNothingIsServed() {
        DurableStore store = DurableStore.open(folder);
        Shop shop = Shop.in(store);
        store.close();
        store.close();
        assertThrows(IllegalStateException.class, shop::size);
    }

    @Test
    void aFolderOfSomebodyElseIsLeftAlone() throws Exception {
        Path letter = Files.writeString(folder.resolve("letter.txt"), "Dear Ana");
        assertUnusable("holds something else");
        try (var files = Files.list(folder)) {
            assertEquals(List.of(letter), files.toList());
        }
    }

    @Test
    void aFirstStartThatWasInterruptedCanBeMadeAgain() throws Exception {
        Files.writeString(folder.resolve("customer-profiles-data.new"), "Customer Pro");
        Files.writeString(folder.resolve("lock"), "");
        try (DurableStore store = DurableStore.open(folder)) {
            Shop.in(store);
        }
    }

    @Test
    void aNewerFormatIsRefused() throws Exception {
        DurableStore.open(folder).close();
        Files.writeString(folder.resolve(DataFolder.MARKER), "Customer Profiles data, format 2\n");
        assertUnusable("was written by a newer version, in format 2; this version knows format 1");
    }

    @Test
    void aMarkerThatSaysSomethingElseIsDamage() throws Exception {
        DurableStore.open(folder).close();
        Files.writeString(folder.resolve(DataFolder.MARKER), "");
        assertUnusable("is damaged");
    }

    private void assertUnusable(String why) {
        String message = assertThrows(UnusableFolderException.class, () -> DurableStore.open(folder))
                .getMessage();
        assertTrue(message.contains(why), message);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
