package org.customerprofiles.reference.mutants;

import java.util.Optional;
import java.util.stream.Stream;
import org.customerprofiles.reference.model.IndexEntry;
import org.customerprofiles.reference.model.Profile;
import org.customerprofiles.reference.store.Profiles;

/** Profiles that are in part not as they are; where nothing else is said, they are. */
interface OtherProfiles extends Profiles {

    Profiles real();

    @Override
    default Optional<Profile> find(String id) {
        return real().find(id);
    }

    @Override
    default Stream<Profile> all() {
        return real().all();
    }

    @Override
    default void put(Profile profile) {
        real().put(profile);
    }

    @Override
    default void delete(String id) {
        real().delete(id);
    }

    @Override
    default boolean has(IndexEntry entry, String id) {
        return real().has(entry, id);
    }

    @Override
    default Stream<String> idsAfter(IndexEntry entry, String id) {
        return real().idsAfter(entry, id);
    }

    @Override
    default Stream<String> idsByKeyName(String keyName) {
        return real().idsByKeyName(keyName);
    }
}
