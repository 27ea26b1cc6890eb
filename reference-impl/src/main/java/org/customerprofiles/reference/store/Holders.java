package org.customerprofiles.reference.store;

import java.util.Collections;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.stream.Stream;

/** The profiles that are found by one value of a key. */
public interface Holders {

    Holders NOBODY = new Several(Collections.emptyNavigableSet());

    boolean has(String profileId);

    /** The ids that come after this one, in ascending order. */
    Stream<String> after(String profileId);

    /** The least id that comes after this one. */
    default Optional<String> next(String profileId) {
        return after(profileId).findFirst();
    }

    /** More than one, or as many as are left of these. */
    record Several(NavigableSet<String> ids) implements Holders {

        @Override
        public boolean has(String profileId) {
            return ids.contains(profileId);
        }

        @Override
        public Stream<String> after(String profileId) {
            return ids.tailSet(profileId, false).stream();
        }
    }
}
