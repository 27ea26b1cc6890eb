package org.customerprofiles.reference.store.durable;

import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import org.rocksdb.RocksDB;
import org.rocksdb.RocksDBException;

/** A disk whose syncs take until they are let through, and can fail. */
final class SlowDisk implements Disk {

    final AtomicInteger syncs = new AtomicInteger();
    final Semaphore written = new Semaphore(0);
    final Semaphore begun = new Semaphore(0);
    final Semaphore allowed = new Semaphore(0);
    volatile boolean broken;

    @Override
    public void write(RocksDB database, Changes changes) throws RocksDBException {
        LOCAL.write(database, changes);
        written.release();
    }

    @Override
    public void sync(RocksDB database) throws RocksDBException {
        begun.release();
        allowed.acquireUninterruptibly();
        syncs.incrementAndGet();
        if (broken) {
            throw new RocksDBException("broken on purpose");
        }
        LOCAL.sync(database);
    }
}
