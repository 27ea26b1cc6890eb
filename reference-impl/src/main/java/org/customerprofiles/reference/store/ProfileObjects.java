package org.customerprofiles.reference.store;

import java.util.List;
import java.util.stream.Stream;
import org.customerprofiles.reference.model.ProfileObject;

/**
 * The objects of one domain's profiles. In the domain, type and unique key together belong to one object of one
 * profile.
 */
public interface ProfileObjects {

    /** The profile's objects of every type. */
    List<ProfileObject> of(String profileId);

    /**
     * The profile's objects of a type whose unique keys come after this one, in ascending order; all after the empty
     * text.
     */
    Stream<ProfileObject> after(String profileId, String typeName, String uniqueKey);

    /** Gives the profile this object, in place of the one with the same type and unique key, whoever had that. */
    void put(String profileId, ProfileObject object);

    /** @return whether the profile had such an object */
    boolean delete(String profileId, String typeName, String uniqueKey);
}
