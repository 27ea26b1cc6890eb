package org.customerprofiles.reference.store;

import static java.util.Comparator.comparing;

import java.util.Comparator;
import java.util.NavigableMap;
import org.customerprofiles.reference.model.ProfileObject;

/** What tells an object from all others in its domain. Names are ordered by type and unique key. */
record ObjectName(String typeName, String uniqueKey) implements Comparable<ObjectName> {

    private static final Comparator<ObjectName> ORDER =
            comparing(ObjectName::typeName).thenComparing(ObjectName::uniqueKey);

    static ObjectName of(ProfileObject object) {
        return new ObjectName(object.typeName(), object.uniqueKey());
    }

    /** The part of the map that has this type and a later unique key. */
    <V> NavigableMap<ObjectName, V> restOfType(NavigableMap<ObjectName, V> map) {
        // no name lies between a name and the same name with the least character appended
        return map.subMap(this, false, new ObjectName(typeName + '\0', ""), false);
    }

    @Override
    public int compareTo(ObjectName other) {
        return ORDER.compare(this, other);
    }
}
