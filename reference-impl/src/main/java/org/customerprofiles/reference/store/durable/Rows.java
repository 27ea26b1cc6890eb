package org.customerprofiles.reference.store.durable;

import java.util.Arrays;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.customerprofiles.reference.store.records.DamagedStoreException;
import org.rocksdb.ReadOptions;
import org.rocksdb.RocksDB;
import org.rocksdb.RocksDBException;
import org.rocksdb.RocksIterator;

/** The rows as one call sees them: those of the database, and over them what the call itself has written. */
final class Rows {

    /** Many calls want no more than one row of a range; whoever wants all gets them in large parts. */
    private static final int FIRST_CHUNK = 2;

    private static final int LARGEST_CHUNK = 1024;

    private final RocksDB database;
    private final ReadOptions view;
    private final Changes changes;

    /** @param view which state of the database is seen */
    Rows(RocksDB database, ReadOptions view, Changes changes) {
        this.database = database;
        this.view = view;
        this.changes = changes;
    }

    Optional<byte[]> get(RowKey key) {
        if (changes.rows().containsKey(key.bytes())) {
            return Optional.ofNullable(changes.rows().get(key.bytes()));
        }
        try {
            return Optional.ofNullable(database.get(view, key.bytes()));
        } catch (RocksDBException unreadable) {
            throw new DamagedStoreException(unreadable);
        }
    }

    void put(RowKey key, byte[] value) {
        changes.put(key, value);
    }

    void remove(RowKey key) {
        changes.remove(key);
    }

    /** Removes every row that begins so; none of them may be used afterwards in the same call. */
    void removeAll(RowKey beginning) {
        changes.removeAll(beginning);
    }

    /** All rows that begin like this one, in order. Read as far as the stream is. */
    Stream<Map.Entry<byte[], byte[]>> all(RowKey beginning) {
        return range(beginning.bytes(), beginning.end().bytes());
    }

    /** The rows with this beginning whose one further text comes after this one; all after the empty text. */
    Stream<Map.Entry<byte[], byte[]>> after(RowKey beginning, String text) {
        return range(beginning.with(text).after().bytes(), beginning.end().bytes());
    }

    private Stream<Map.Entry<byte[], byte[]>> range(byte[] from, byte[] to) {
        return Stream.iterate(chunk(from, to, FIRST_CHUNK), chunk -> chunk != Chunk.NONE, chunk -> next(chunk, to))
                .flatMap(chunk -> chunk.rows().entrySet().stream());
    }

    private Chunk next(Chunk before, byte[] to) {
        return before.isLast() ? Chunk.NONE : chunk(before.end(), to, Math.min(before.size() * 4, LARGEST_CHUNK));
    }

    /** Nothing stays open between two chunks, so that nobody has to close a stream. */
    private Chunk chunk(byte[] from, byte[] to, int size) {
        NavigableMap<byte[], byte[]> rows = new TreeMap<>(Arrays::compareUnsigned);
        boolean last = fill(rows, from, to, size);
        byte[] end = last ? to : successor(rows.lastKey());
        changes.rows().subMap(from, true, end, false).forEach((key, value) -> {
            if (value == null) {
                rows.remove(key);
            } else {
                rows.put(key, value);
            }
        });
        return new Chunk(rows, end, size, last);
    }

    /** @return whether these were the last rows of the range */
    private boolean fill(NavigableMap<byte[], byte[]> rows, byte[] from, byte[] to, int size) {
        try (RocksIterator at = database.newIterator(view)) {
            at.seek(from);
            while (at.isValid() && rows.size() < size) {
                byte[] key = at.key();
                if (Arrays.compareUnsigned(key, to) >= 0) {
                    return true;
                }
                rows.put(key, at.value());
                at.next();
            }
            at.status();
            return rows.size() < size;
        } catch (RocksDBException unreadable) {
            throw new DamagedStoreException(unreadable);
        }
    }

    private static byte[] successor(byte[] key) {
        return Arrays.copyOf(key, key.length + 1);
    }

    /**
     * Some rows of a range.
     *
     * @param end before this key all rows of the range are known
     * @param size how many were looked for
     */
    private record Chunk(NavigableMap<byte[], byte[]> rows, byte[] end, int size, boolean isLast) {

        static final Chunk NONE = new Chunk(new TreeMap<>(), new byte[0], 0, true);
    }
}
