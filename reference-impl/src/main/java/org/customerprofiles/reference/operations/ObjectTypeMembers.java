package org.customerprofiles.reference.operations;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.customerprofiles.reference.model.Members;
import org.customerprofiles.reference.model.ObjectType;

/** The members by which requests and responses speak of an object type. */
final class ObjectTypeMembers {

    private static final Set<String> SETTINGS = Set.of(
            "Description",
            "TemplateId",
            "ExpirationDays",
            "EncryptionKey",
            "AllowProfileCreation",
            "SourceLastUpdatedTimestampFormat",
            "MaxProfileObjectCount",
            "SourcePriority",
            "Fields",
            "Keys");

    private static final Set<String> SUMMARY = Set.of("Description", "MaxProfileObjectCount", "SourcePriority");

    private ObjectTypeMembers() {}

    static Map<String, Object> settings(Request request) {
        return Members.only(SETTINGS, request.members());
    }

    /** What ListProfileObjectTypes tells of a type. */
    static Map<String, Object> summary(ObjectType type) {
        Map<String, Object> members = Members.only(SUMMARY, type.settings());
        members.put("ObjectTypeName", type.name());
        members.put("CreatedAt", type.createdAt());
        members.put("LastUpdatedAt", type.lastUpdatedAt());
        if (!type.tags().isEmpty()) {
            members.put("Tags", type.tags());
        }
        return members;
    }

    /** What the operations on one type tell of it. */
    static Map<String, Object> details(ObjectType type) {
        Map<String, Object> members = new LinkedHashMap<>(type.settings());
        members.putAll(summary(type));
        members.put("AllowProfileCreation", type.allowsProfileCreation());
        return members;
    }
}
