package org.customerprofiles.reference.store;

import java.util.NavigableSet;
import java.util.Optional;
import java.util.stream.Stream;

/** The profiles that are found by one value of a key. */
public interface Holders {

    boolean has(String profileId);

    /** The ids that come after this one, in ascending order. */
    Stream<String> after(String profileId);

    /** The least id that comes after this one. */
    default Optional<String> next(String profileId) {
        return after(profileId).findFirst();
    }

    /** Nobody. */
    record None() implements Holders {

        static final None NONE = new None();

        @Override
        public boolean has(String profileId) {
            return false;
        }

        @Override
        public Stream<String> after(String profileId) {
            return Stream.empty();
        }
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
