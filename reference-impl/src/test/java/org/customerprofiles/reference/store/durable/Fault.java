package org.customerprofiles.reference.store.durable;

import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import org.rocksdb.RocksDB;
import org.rocksdb.RocksDBException;
import org.rocksdb.WriteBatch;
import org.rocksdb.WriteOptions;

/** What may be wrong with the way a store writes, put in to see whether killing it shows that. */
enum Fault {
    NONE(Disk.LOCAL),
    /** Acknowledges what is in the memory of the process only. */
    WITHOUT_LOG((database, changes) -> {
        try (WriteBatch batch = new WriteBatch();
                WriteOptions options = new WriteOptions().setDisableWAL(true)) {
            changes.addTo(batch);
            database.write(options, batch);
        }
    }),
    /** Forgets a row now and then, which may be one of the index. */
    WITHOUT_ROW((database, changes) -> {
        if (ThreadLocalRandom.current().nextInt(50) == 0) {
            changes.rows().pollLastEntry();
        }
        Disk.LOCAL.write(database, changes);
    }),
    /** Writes row by row what belongs together. */
    IN_PARTS(Fault::writeRowByRow);

    private final Disk disk;

    Fault(Disk disk) {
        this.disk = disk;
    }

    Disk disk() {
        return disk;
    }

    private static void writeRowByRow(RocksDB database, Changes changes) throws RocksDBException {
        for (byte[] row : changes.rows().keySet()) {
            byte[] value = changes.rows().get(row);
            if (value == null) {
                database.delete(row);
            } else {
                database.put(row, value);
            }
            pause();
        }
    }

    private static void pause() {
        try {
            TimeUnit.MICROSECONDS.sleep(200);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
