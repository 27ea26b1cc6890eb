package org.customerprofiles.reference.store.durable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.rocksdb.RocksDBException;
import org.rocksdb.WriteBatch;

/** What one call writes, until it is known whether it is kept. */
final class Changes {

    private final boolean open;
    private final NavigableMap<byte[], byte[]> rows = new TreeMap<>(Arrays::compareUnsigned);
    private final List<RowKey> removed = new ArrayList<>();

    private Changes(boolean open) {
        this.open = open;
    }

    static Changes open() {
        return new Changes(true);
    }

    /** For calls that read only: every write is refused. */
    static Changes closed() {
        return new Changes(false);
    }

    boolean isEmpty() {
        return rows.isEmpty() && removed.isEmpty();
    }

    /** The rows by their keys; null where one was removed. */
    NavigableMap<byte[], byte[]> rows() {
        return rows;
    }

    void put(RowKey key, byte[] value) {
        requireOpen();
        rows.put(key.bytes(), value);
    }

    void remove(RowKey key) {
        requireOpen();
        rows.put(key.bytes(), null);
    }

    void removeAll(RowKey beginning) {
        requireOpen();
        rows.subMap(beginning.bytes(), beginning.end().bytes()).clear();
        removed.add(beginning);
    }

    /** All of it, as one write. */
    void addTo(WriteBatch batch) throws RocksDBException {
        for (RowKey beginning : removed) {
            batch.deleteRange(beginning.bytes(), beginning.end().bytes());
        }
        for (Map.Entry<byte[], byte[]> row : rows.entrySet()) {
            if (row.getValue() == null) {
                batch.delete(row.getKey());
            } else {
                batch.put(row.getKey(), row.getValue());
            }
        }
    }

    private void requireOpen() {
        if (!open) {
            throw new IllegalStateException("a call that reads only has tried to write");
        }
    }
}
