package org.customerprofiles.reference.store.shared;

import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;

/**
 * The ids that stand in a part of the index, one behind the other.
 *
 * @param from where the part begins
 * @param size how many ids were looked for last
 * @param last whether no ids stand behind it
 */
record Stretch(String from, NavigableSet<String> ids, int size, boolean last) {

    private static final int FIRST = 32;

    /** Bounds the memory that large calls take. */
    private static final int MOST = 8_192;

    /** Reads the index. */
    @FunctionalInterface
    interface Source {

        /** The first ids from here on, at most so many. */
        List<String> from(String start, int most);
    }

    /** Whether it can be seen here which is the first id from this one on. */
    boolean tells(String id) {
        return from.compareTo(id) <= 0 && (last || ids.last().compareTo(id) >= 0);
    }

    /** Reads from an id on: more at a time when this is where the part ends that was read before, which it then continues. */
    static Stretch read(Optional<Stretch> before, String id, Source source) {
        Optional<Stretch> continued = before.filter(stretch -> stretch.endsAt(id));
        int size = continued.map(stretch -> Chunks.following(stretch.size())).orElse(FIRST);
        List<String> found = source.from(id, size);
        boolean last = found.size() < size;
        Optional<Stretch> longer = continued.filter(stretch -> stretch.ids().size() < MOST);
        NavigableSet<String> ids = longer.map(Stretch::ids).orElseGet(TreeSet::new);
        ids.addAll(found);
        return new Stretch(longer.map(Stretch::from).orElse(id), ids, size, last);
    }

    private boolean endsAt(String id) {
        return !ids.isEmpty() && id.equals(ids.last() + '\0');
    }
}
