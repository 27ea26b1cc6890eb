package org.customerprofiles.reference.store.durable;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Who waits for the disk, and what is seen meanwhile. */
@Timeout(60)
class GroupedWritesTest {

    private static final int WRITERS = 8;

    @TempDir
    private Path folder;

    private final SlowDisk disk = new SlowDisk();
    private final ExecutorService threads = Executors.newFixedThreadPool(WRITERS + 1);
    private DurableStore store;
    private Shop shop;

    @BeforeEach
    void open() {
        store = DurableStore.open(folder, disk);
        disk.allowed.release();
        shop = Shop.in(store);
        disk.begun.acquireUninterruptibly();
    }

    @AfterEach
    void close() {
        disk.allowed.release(1000);
        threads.shutdown();
        store.close();
    }

    @Test
    void aWriteIsNeitherAcknowledgedNorSeenBeforeItIsOnTheDisk() throws Exception {
        Future<?> write = threads.submit(() -> shop.put("a", "17", "Souza"));
        disk.begun.acquireUninterruptibly();
        assertFalse(write.isDone());
        assertEquals(List.of(), shop.having("17"));
        disk.allowed.release();
        write.get();
        assertEquals(List.of("a"), shop.having("17"));
    }

    @Test
    void manyWritesTakeOneSync() throws Exception {
        int before = disk.syncs.get();
        Future<?> first = threads.submit(() -> shop.put("a", "17", "Souza"));
        disk.begun.acquireUninterruptibly();
        List<Future<?>> others = writesDuringASync();
        disk.allowed.release(WRITERS);
        first.get();
        for (Future<?> other : others) {
            other.get();
        }
        assertEquals(before + 2, disk.syncs.get());
        assertEquals(WRITERS, shop.size());
    }

    @Test
    void aRefusalWaitsForWhatItHasSeen() throws Exception {
        Future<?> write = threads.submit(() -> shop.put("a", "17", "Souza"));
        disk.begun.acquireUninterruptibly();
        CountDownLatch looked = new CountDownLatch(1);
        Future<Boolean> refusal = threads.submit(() -> store.transact(
                state -> {
                    looked.countDown();
                    return state.domain("shop")
                            .orElseThrow()
                            .profiles()
                            .find("a")
                            .isEmpty();
                },
                done -> done));
        looked.await();
        disk.broken = true;
        disk.allowed.release();
        assertInstanceOf(
                WritesRefusedException.class,
                assertThrows(ExecutionException.class, write::get).getCause());
        assertInstanceOf(
                WritesRefusedException.class,
                assertThrows(ExecutionException.class, refusal::get).getCause());
    }

    @Test
    void whatDidNotReachTheDiskIsNeverSeen() throws Exception {
        disk.broken = true;
        disk.allowed.release();
        assertThrows(WritesRefusedException.class, () -> shop.put("a", "17", "Souza"));
        disk.broken = false;
        disk.allowed.release(10);
        assertThrows(WritesRefusedException.class, () -> shop.put("b", "17", "Silva"));
        assertEquals(List.of(), shop.having("17"));
    }

    /** All of them are with the system, and wait for the disk. */
    private List<Future<?>> writesDuringASync() {
        disk.written.drainPermits();
        List<Future<?>> writes = IntStream.range(1, WRITERS)
                .<Future<?>>mapToObj(number -> threads.submit(() -> shop.put("b" + number, "17", "Silva")))
                .toList();
        disk.written.acquireUninterruptibly(WRITERS - 1);
        return writes;
    }
}
