package org.customerprofiles.reference.store;

import java.util.Optional;
import java.util.stream.Stream;
import org.customerprofiles.reference.model.IndexEntry;
import org.customerprofiles.reference.model.Profile;

/** The profiles of one domain, found by id and by an index over everything that they are found by. */
public interface Profiles {

    Optional<Profile> find(String id);

    /** All of them, in ascending order of their ids. */
    Stream<Profile> all();

    /** All of them in no particular order, which may take less time. */
    default Stream<Profile> inAnyOrder() {
        return all();
    }

    /** Adds the profile or replaces the one with the same id, in the index too. */
    void put(Profile profile);

    /** Removes a profile with its objects. */
    void delete(String id);

    /** Whether the profile with this id has the entry. */
    boolean has(IndexEntry entry, String id);

    /**
     * The ids that come after this one of the profiles that have the entry, in ascending order; all after the empty
     * text.
     */
    Stream<String> idsAfter(IndexEntry entry, String id);

    /** Who has the entry, as a view for several questions; of no use after the next write. */
    default Holders holders(IndexEntry entry) {
        return new Holders() {
            @Override
            public boolean has(String profileId) {
                return Profiles.this.has(entry, profileId);
            }

            @Override
            public Stream<String> after(String profileId) {
                return idsAfter(entry, profileId);
            }
        };
    }

    /** The ids of the profiles that have any value under the key name, in ascending order. */
    Stream<String> idsByKeyName(String keyName);
}
