package org.customerprofiles.reference.oracle;

import java.util.List;
import java.util.Map;

/**
 * An object of a profile.
 *
 * @param uniqueKey its ProfileObjectUniqueKey
 * @param uniqueValue the value of the UNIQUE key that it stands for
 * @param owner the profile's id
 * @param keys names and values of the keys found in it
 */
public record ObjectState(
        String type,
        String uniqueKey,
        String uniqueValue,
        String owner,
        String content,
        List<Map.Entry<String, String>> keys) {

    /** What no other object of the domain has. */
    String name() {
        return type + ' ' + uniqueKey;
    }

    ObjectState of(String otherOwner) {
        return new ObjectState(type, uniqueKey, uniqueValue, otherOwner, content, keys);
    }
}
