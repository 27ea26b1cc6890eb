package org.customerprofiles.reference.snapshot;

import java.util.List;
import java.util.Map;
import org.customerprofiles.reference.model.ContentType;
import org.customerprofiles.reference.model.ProfileKey;
import org.customerprofiles.reference.operations.KeyTypes;
import org.customerprofiles.reference.store.DomainContents;

/** The search keys that a snapshot has in its profiles and objects. */
final class StoredKeys {

    private StoredKeys() {}

    /** A profile's, of the content types that the domain's object types give them. */
    static List<ProfileKey> ofProfile(Map<String, Object> members, DomainContents domain) {
        return structures(members, "Keys").stream()
                .map(key -> key(key, KeyTypes.of(domain, (String) key.get("KeyName"))))
                .toList();
    }

    /** An object's, of the content types that they had when it came. */
    static List<ProfileKey> ofObject(Map<String, Object> members) {
        return structures(members, "Keys").stream()
                .map(key -> key(key, ContentType.valueOf((String) key.get("ContentType"))))
                .toList();
    }

    @SuppressWarnings("unchecked")
    static List<Map<String, Object>> structures(Map<String, Object> members, String list) {
        return (List<Map<String, Object>>) members.getOrDefault(list, List.of());
    }

    private static ProfileKey key(Map<String, Object> members, ContentType type) {
        return new ProfileKey((String) members.get("KeyName"), (String) members.get("Value"), type);
    }
}
