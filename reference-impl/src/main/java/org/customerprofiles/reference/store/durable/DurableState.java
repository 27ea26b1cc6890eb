package org.customerprofiles.reference.store.durable;

import java.util.Optional;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.rocksdb.RocksDB;
import org.rocksdb.RocksDBException;

/**
 * What is safe on the disk: the only state that readers see. Writers wait here until their writes are part of it; one of
 * those who wait brings the writes of all to the disk at once, which is what makes many small writes fast.
 */
final class DurableState implements AutoCloseable {

    private final RocksDB database;
    private final Disk disk;
    private final Lock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private volatile long written;
    private volatile Version version;
    private long durable;
    private boolean syncing;
    private RocksDBException failure;

    DurableState(RocksDB database, Disk disk) {
        this.database = database;
        this.disk = disk;
        this.version = new Version(database);
    }

    /** The latest durable state; to be released by whoever has read it. */
    Version held() {
        Version current = version;
        while (!current.hold()) {
            current = version;
        }
        return current;
    }

    /** Counts a write that the database has taken. Not for several threads at a time. */
    void wrote() {
        written = written + 1;
    }

    /** Nothing more becomes durable. */
    void fail(RocksDBException reason) {
        lock.lock();
        try {
            failure = failure == null ? reason : failure;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** @throws WritesRefusedException after a failure */
    void requireWritable() {
        lock.lock();
        try {
            if (failure != null) {
                throw new WritesRefusedException(failure);
            }
        } finally {
            lock.unlock();
        }
    }

    /** How many writes there have been. */
    long written() {
        return written;
    }

    /**
     * Waits until so many writes are durable.
     *
     * @throws WritesRefusedException when they will not be
     */
    void await(long writes) {
        lock.lock();
        try {
            while (durable < writes) {
                if (failure != null) {
                    throw new WritesRefusedException(failure);
                }
                if (syncing) {
                    changed.awaitUninterruptibly();
                } else {
                    sync();
                }
            }
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void close() {
        version.release();
    }

    /** Without the lock, so that others can write meanwhile. */
    private void sync() {
        syncing = true;
        lock.unlock();
        long reached = written;
        Version next = new Version(database);
        Optional<RocksDBException> problem = synced();
        lock.lock();
        syncing = false;
        changed.signalAll();
        if (problem.isPresent()) {
            next.release();
            failure = problem.get();
        } else {
            Version before = version;
            version = next;
            durable = reached;
            before.release();
        }
    }

    /** All that was written before is on the disk after; otherwise there is a reason. */
    private Optional<RocksDBException> synced() {
        try {
            disk.sync(database);
            return Optional.empty();
        } catch (RocksDBException notSynced) {
            return Optional.of(notSynced);
        }
    }
}
