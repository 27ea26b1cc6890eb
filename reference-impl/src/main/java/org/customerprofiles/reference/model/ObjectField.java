package org.customerprofiles.reference.model;

import java.util.Map;
import java.util.Optional;

/**
 * Where a value is found in an object and where it goes in the profile.
 *
 * @param source such as {@code _source.contact.email}
 * @param target such as {@code _profile.EmailAddress}
 */
public record ObjectField(Optional<String> source, Optional<String> target, ContentType contentType) {

    private static final String SOURCE_PREFIX = "_source.";

    static ObjectField of(Map<String, Object> members) {
        return new ObjectField(
                Optional.ofNullable((String) members.get("Source")),
                Optional.ofNullable((String) members.get("Target")),
                ContentType.valueOf((String) members.getOrDefault("ContentType", "STRING")));
    }

    /** Whether the source, if there is one, is a path into the object. */
    public boolean hasReadableSource() {
        return source.stream().allMatch(path -> path.startsWith(SOURCE_PREFIX));
    }

    /** The text of the field in an object; empty when it is absent, an empty text, or no single value. */
    public Optional<String> in(Map<String, Object> object) {
        return source.filter(path -> path.startsWith(SOURCE_PREFIX))
                .map(path -> at(path.substring(SOURCE_PREFIX.length()), object))
                .filter(value -> value instanceof String || value instanceof Number || value instanceof Boolean)
                .map(Object::toString)
                .filter(text -> !text.isBlank());
    }

    private static Object at(String path, Map<String, Object> object) {
        Object value = object;
        for (String step : path.split("\\.")) {
            value = value instanceof Map<?, ?> members ? members.get(step) : null;
        }
        return value;
    }
}
