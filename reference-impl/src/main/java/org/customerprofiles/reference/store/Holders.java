package org.customerprofiles.reference.store;

import java.util.Optional;
import java.util.stream.Stream;
import org.customerprofiles.reference.model.Profile;

/** The profiles that are found by one value of a key. */
public interface Holders {

    boolean has(String profileId);

    /** The ids that come after this one, in ascending order. */
    Stream<String> after(String profileId);

    /** The least id that comes after this one. */
    default Optional<String> next(String profileId) {
        return after(profileId).findFirst();
    }

    /** The profile with this id, if it needs not be looked for. */
    default Optional<Profile> atHand(String profileId) {
        return Optional.empty();
    }
}
