package org.customerprofiles.reference.store.durable;

import java.util.concurrent.atomic.AtomicInteger;
import org.rocksdb.ReadOptions;
import org.rocksdb.RocksDB;
import org.rocksdb.Snapshot;

/** The state of the database at one moment, for as long as somebody reads it. */
final class Version {

    private final RocksDB database;
    private final Snapshot snapshot;
    private final ReadOptions view;
    private final AtomicInteger holders = new AtomicInteger(1);

    /** The present state, held once. */
    Version(RocksDB database) {
        this.database = database;
        this.snapshot = database.getSnapshot();
        this.view = new ReadOptions().setSnapshot(snapshot);
    }

    ReadOptions view() {
        return view;
    }

    /** Holds it once more; says whether it could still be held. */
    boolean hold() {
        return holders.getAndUpdate(count -> count == 0 ? 0 : count + 1) > 0;
    }

    void release() {
        if (holders.decrementAndGet() == 0) {
            view.close();
            database.releaseSnapshot(snapshot);
        }
    }
}
