package org.customerprofiles.reference.store.durable;

import org.rocksdb.RocksDB;
import org.rocksdb.RocksDBException;
import org.rocksdb.WriteBatch;
import org.rocksdb.WriteOptions;

/** The way to the disk, in two steps, so that one sync serves many writes. */
@FunctionalInterface
interface Disk {

    /** The disk of this machine. */
    Disk LOCAL = Disk::writeAtOnce;

    /** Hands the changes of one call to the system, all or none: they survive the end of this process, however it comes. */
    void write(RocksDB database, Changes changes) throws RocksDBException;

    /** Waits until all that was written before is on the disk: it survives the end of the machine's power. */
    default void sync(RocksDB database) throws RocksDBException {
        database.syncWal();
    }

    private static void writeAtOnce(RocksDB database, Changes changes) throws RocksDBException {
        try (WriteBatch batch = new WriteBatch();
                WriteOptions options = new WriteOptions()) {
            changes.addTo(batch);
            database.write(options, batch);
        }
    }
}
