package org.customerprofiles.reference.mutants;

import java.util.List;
import java.util.stream.Stream;
import org.customerprofiles.reference.model.ProfileObject;
import org.customerprofiles.reference.store.ProfileObjects;

/** Objects that are in part not as they are; where nothing else is said, they are. */
interface OtherObjects extends ProfileObjects {

    ProfileObjects real();

    @Override
    default List<ProfileObject> of(String profileId) {
        return real().of(profileId);
    }

    @Override
    default Stream<ProfileObject> after(String profileId, String typeName, String uniqueKey) {
        return real().after(profileId, typeName, uniqueKey);
    }

    @Override
    default void put(String profileId, ProfileObject object) {
        real().put(profileId, object);
    }

    @Override
    default boolean delete(String profileId, String typeName, String uniqueKey) {
        return real().delete(profileId, typeName, uniqueKey);
    }
}
