package org.customerprofiles.reference.oracle;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * An object type.
 *
 * @param settings as they were given
 */
public record TypeState(
        String name, Map<String, Object> settings, Map<String, Object> tags, Object createdAt, Object updatedAt) {

    /** A key that the type defines. */
    record Key(String name, List<String> identifiers, List<String> fields) {

        boolean is(String identifier) {
            return identifiers.contains(identifier);
        }
    }

    boolean allowsCreation() {
        return Boolean.TRUE.equals(settings.get("AllowProfileCreation"));
    }

    TypeState withTags(Map<String, Object> newTags) {
        return new TypeState(name, settings, newTags, createdAt, updatedAt);
    }

    Map<String, Map<String, Object>> fields() {
        Map<String, Map<String, Object>> fields = new TreeMap<>();
        Json.members(settings.get("Fields")).forEach((field, value) -> fields.put(field, Json.members(value)));
        return fields;
    }

    List<Key> keys() {
        List<Key> keys = new ArrayList<>();
        new TreeMap<>(Json.members(settings.get("Keys")))
                .forEach((key, definitions) -> ((List<?>) definitions)
                        .forEach(definition -> keys.add(new Key(
                                key, texts(definition, "StandardIdentifiers"), texts(definition, "FieldNames")))));
        return keys;
    }

    /** The content type of the first field of the key that is defined; empty when the key has none. */
    Optional<String> contentType(String keyName) {
        return keys().stream()
                .filter(key -> key.name().equals(keyName))
                .flatMap(key -> key.fields().stream())
                .filter(fields()::containsKey)
                .findFirst()
                .map(field -> (String) fields().get(field).getOrDefault("ContentType", "STRING"));
    }

    @SuppressWarnings("unchecked")
    private static List<String> texts(Object definition, String member) {
        return (List<String>) Json.members(definition).getOrDefault(member, List.of());
    }
}
