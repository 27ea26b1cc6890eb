package org.customerprofiles.reference.store;

import static java.util.Comparator.comparing;

import java.util.Comparator;
import java.util.NavigableSet;
import org.customerprofiles.reference.model.IndexEntry;

/** One line of the index: this profile has this entry. Lines are ordered by key name, value and id. */
record Posting(String keyName, String value, String profileId) implements Comparable<Posting> {

    private static final Comparator<Posting> ORDER =
            comparing(Posting::keyName).thenComparing(Posting::value).thenComparing(Posting::profileId);

    /** Sorts after every id, as those are hexadecimal digits. */
    private static final String LAST = "\uffff";

    static Posting of(IndexEntry entry, String profileId) {
        return new Posting(entry.keyName(), entry.value(), profileId);
    }

    static NavigableSet<Posting> after(NavigableSet<Posting> index, IndexEntry entry, String profileId) {
        return index.subSet(of(entry, profileId), false, of(entry, LAST), false);
    }

    static NavigableSet<Posting> withKeyName(NavigableSet<Posting> index, String keyName) {
        // no name lies between a name and the same name with the least character appended
        return index.subSet(new Posting(keyName, "", ""), true, new Posting(keyName + '\0', "", ""), false);
    }

    @Override
    public int compareTo(Posting other) {
        return ORDER.compare(this, other);
    }
}
