package org.customerprofiles.reference.store.durable;

import java.nio.file.Path;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.customerprofiles.reference.store.Store;
import org.customerprofiles.reference.store.Transaction;
import org.rocksdb.ReadOptions;
import org.rocksdb.RocksDBException;

/**
 * Keeps everything in a folder. What a call has written is on the disk before the call returns, and nobody else sees it
 * sooner. One call writes at a time, but does not wait for the disk meanwhile; any number read, and wait for nobody.
 */
public final class DurableStore implements Store, AutoCloseable {

    private final DataFolder folder;
    private final Database database;
    private final DurableState state;
    private final Disk disk;
    private final ReadOptions latest = new ReadOptions();
    private final Lock writing = new ReentrantLock();
    private final ReadWriteLock use = new ReentrantReadWriteLock();
    private boolean closed;

    private DurableStore(DataFolder folder, Database database, Disk disk) {
        this.folder = folder;
        this.database = database;
        this.state = new DurableState(database.rocks(), disk);
        this.disk = disk;
    }

    /**
     * Opens the store in a folder, which is created if need be. No two stores can have the same folder open.
     *
     * @throws UnusableFolderException when it holds something else, is damaged, in use, or cannot be written
     */
    public static DurableStore open(Path folder) {
        return open(folder, Disk.LOCAL);
    }

    static DurableStore open(Path folder, Disk disk) {
        DataFolder claimed = DataFolder.claim(folder);
        try {
            return new DurableStore(claimed, Database.open(claimed), disk);
        } catch (RuntimeException unusable) {
            claimed.close();
            throw unusable;
        }
    }

    @Override
    public <T> T read(Function<Transaction, T> work) {
        return inUse(() -> {
            Version version = state.held();
            try {
                return work.apply(transaction(version.view(), Changes.closed()));
            } finally {
                version.release();
            }
        });
    }

    @Override
    public <T> T transact(Function<Transaction, T> work, Predicate<T> kept) {
        return inUse(() -> {
            T result;
            long seen;
            writing.lock();
            try {
                state.requireWritable();
                Changes changes = Changes.open();
                result = work.apply(transaction(latest, changes));
                if (kept.test(result) && !changes.isEmpty()) {
                    keep(changes);
                }
                seen = state.written();
            } finally {
                writing.unlock();
            }
            // also when nothing is kept: what the call has seen must not be lost once it is told
            state.await(seen);
            return result;
        });
    }

    /** Waits for the calls that are going on, and gives the folder back. */
    @Override
    public void close() {
        use.writeLock().lock();
        try {
            if (!closed) {
                closed = true;
                state.close();
                latest.close();
                database.close();
                folder.close();
            }
        } finally {
            use.writeLock().unlock();
        }
    }

    private void keep(Changes changes) {
        try {
            disk.write(database.rocks(), changes);
            state.wrote();
        } catch (RocksDBException failure) {
            state.fail(failure);
            throw new WritesRefusedException(failure);
        }
    }

    private Transaction transaction(ReadOptions view, Changes changes) {
        return new DurableTransaction(new Rows(database.rocks(), view, changes));
    }

    private <T> T inUse(Supplier<T> call) {
        use.readLock().lock();
        try {
            if (closed) {
                throw new IllegalStateException("the store is closed");
            }
            return call.get();
        } finally {
            use.readLock().unlock();
        }
    }
}
