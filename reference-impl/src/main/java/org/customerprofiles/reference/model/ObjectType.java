package org.customerprofiles.reference.model;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * How objects of one kind are read into profiles.
 *
 * @param settings members by name as they were given, {@code Fields} and {@code Keys} included
 * @param fields by name, in alphabetical order
 * @param keys by name, in alphabetical order
 */
public record ObjectType(
        String name,
        Map<String, Object> settings,
        Map<String, ObjectField> fields,
        List<ObjectKey> keys,
        Map<String, String> tags,
        Instant createdAt,
        Instant lastUpdatedAt) {

    public static ObjectType of(
            String name, Map<String, Object> settings, Map<String, String> tags, Instant createdAt, Instant now) {
        Map<String, Object> frozen = Members.frozen(settings);
        return new ObjectType(name, frozen, fieldsOf(frozen), keysOf(frozen), Map.copyOf(tags), createdAt, now);
    }

    public ObjectType withTags(Map<String, String> newTags) {
        return new ObjectType(name, settings, fields, keys, Map.copyOf(newTags), createdAt, lastUpdatedAt);
    }

    public boolean allowsProfileCreation() {
        return Boolean.TRUE.equals(settings.get("AllowProfileCreation"));
    }

    /** The content type of a key: that of its first field. Empty when this type does not define it. */
    public Optional<ContentType> contentType(String keyName) {
        return keys.stream()
                .filter(key -> key.name().equals(keyName))
                .flatMap(key -> key.fieldNames().stream())
                .flatMap(fieldName -> Optional.ofNullable(fields.get(fieldName)).stream())
                .findFirst()
                .map(ObjectField::contentType);
    }

    private static Map<String, ObjectField> fieldsOf(Map<String, Object> settings) {
        Map<String, ObjectField> fields = new TreeMap<>();
        Members.structure(settings.get("Fields"))
                .forEach((name, field) -> fields.put(name, ObjectField.of(Members.structure(field))));
        return fields;
    }

    private static List<ObjectKey> keysOf(Map<String, Object> settings) {
        return new TreeMap<>(Members.structure(settings.get("Keys")))
                .entrySet().stream()
                        .flatMap(named -> ((List<?>) named.getValue())
                                .stream().map(key -> ObjectKey.of(named.getKey(), Members.structure(key))))
                        .toList();
    }
}
