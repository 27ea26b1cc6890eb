package org.customerprofiles.reference.mutants;

import java.util.function.BinaryOperator;
import org.customerprofiles.reference.model.ProfileObject;
import org.customerprofiles.reference.store.ProfileObjects;

/**
 * Objects of which something else is kept than what was put, where one with the same unique key is there.
 *
 * @param kept from the object that there is and the one that is put
 */
record ReplacedObjects(ProfileObjects real, BinaryOperator<ProfileObject> kept) implements OtherObjects {

    @Override
    public void put(String profileId, ProfileObject object) {
        real.put(
                profileId,
                of(profileId).stream()
                        .filter(before -> before.typeName().equals(object.typeName())
                                && before.uniqueKey().equals(object.uniqueKey()))
                        .findFirst()
                        .map(before -> kept.apply(before, object))
                        .orElse(object));
    }
}
