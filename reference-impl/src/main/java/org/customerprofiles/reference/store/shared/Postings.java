package org.customerprofiles.reference.store.shared;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Comparator.comparingInt;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.customerprofiles.reference.model.IndexEntry;

/** The index of one domain, of which a call remembers the stretches that it has read. */
final class Postings {

    /** Bounds the memory that large calls take. */
    private static final int MOST_STRETCHES = 256;

    private static final String PLACE = " domain = ? AND key_name = ? AND value = ? ";

    private final Sql sql;
    private final long domain;
    private final Map<IndexEntry, NavigableMap<String, Stretch>> stretches = new HashMap<>();

    Postings(Sql sql, long domain) {
        this.sql = sql;
        this.domain = domain;
    }

    /** Whether the profile has the entry. */
    boolean has(IndexEntry entry, String id) {
        return stretch(entry, id).ids().contains(id);
    }

    /** The least id after this one of a profile that has the entry. */
    Optional<String> next(IndexEntry entry, String id) {
        String from = id + '\0';
        return Optional.ofNullable(stretch(entry, from).ids().ceiling(from));
    }

    /** The ids of the profiles that have any value under the key name, in ascending order. */
    List<String> idsByKeyName(String keyName) {
        return sql.all(
                "SELECT DISTINCT profile_id FROM postings WHERE domain = ? AND key_name = ? ORDER BY profile_id",
                Sql::text,
                domain,
                digest(keyName));
    }

    /** Ids that are known to stand after this one, where the fewest do. */
    List<String> following(String id, int most) {
        return stretches.values().stream()
                .flatMap(ofEntry -> Optional.ofNullable(ofEntry.floorEntry(id)).stream())
                .map(Map.Entry::getValue)
                .filter(stretch -> stretch.ids().contains(id))
                .min(comparingInt(stretch -> stretch.ids().size()))
                .map(stretch ->
                        stretch.ids().tailSet(id, false).stream().limit(most).toList())
                .orElse(List.of());
    }

    /** Most changes of a profile leave most of its entries as they are. */
    void change(String id, Set<IndexEntry> before, Set<IndexEntry> after) {
        stretches.clear();
        sql.changeAll(
                "DELETE FROM postings WHERE" + PLACE + "AND profile_id = ?",
                rows(id, before.stream().filter(entry -> !after.contains(entry))));
        sql.changeAll(
                "INSERT INTO postings (domain, key_name, value, profile_id) VALUES (?, ?, ?, ?)",
                rows(id, after.stream().filter(entry -> !before.contains(entry))));
    }

    private List<Object[]> rows(String id, Stream<IndexEntry> entries) {
        return entries.map(entry -> new Object[] {domain, digest(entry.keyName()), digest(entry.value()), id})
                .toList();
    }

    /** A stretch in which it can be seen what is there from this id on. */
    private Stretch stretch(IndexEntry entry, String from) {
        NavigableMap<String, Stretch> read = stretches.computeIfAbsent(entry, unread -> new TreeMap<>());
        Optional<Stretch> before = Optional.ofNullable(read.floorEntry(from)).map(Map.Entry::getValue);
        if (before.isPresent() && before.get().tells(from)) {
            return before.get();
        }
        if (read.size() >= MOST_STRETCHES) {
            read.clear();
        }
        Stretch stretch = Stretch.read(before, from, (start, most) -> ids(entry, start, most));
        read.put(stretch.from(), stretch);
        return stretch;
    }

    private List<String> ids(IndexEntry entry, String from, int most) {
        return sql.all(
                "SELECT profile_id FROM postings WHERE" + PLACE + "AND profile_id >= ? ORDER BY profile_id LIMIT ?",
                Sql::text,
                domain,
                digest(entry.keyName()),
                digest(entry.value()),
                from,
                most);
    }

    /** What stands in the index for a text of any length. */
    private static byte[] digest(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
