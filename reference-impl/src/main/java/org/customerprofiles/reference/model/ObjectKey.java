package org.customerprofiles.reference.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A search key that an object type defines.
 *
 * @param identifiers its {@code StandardIdentifiers}: what the key is used for
 * @param fieldNames the fields whose values, joined by a space, are the key's value
 */
public record ObjectKey(String name, Set<String> identifiers, List<String> fieldNames) {

    @SuppressWarnings("unchecked")
    static ObjectKey of(String name, Map<String, Object> members) {
        return new ObjectKey(
                name,
                Set.copyOf((List<String>) members.getOrDefault("StandardIdentifiers", List.of())),
                List.copyOf((List<String>) members.getOrDefault("FieldNames", List.of())));
    }

    public boolean is(String identifier) {
        return identifiers.contains(identifier);
    }

    /** The key's value where its fields have these; empty when none has one. */
    public Optional<String> value(Map<String, String> fieldValues) {
        return Optional.of(fieldNames.stream()
                        .map(fieldValues::get)
                        .filter(value -> value != null)
                        .collect(Collectors.joining(" ")))
                .filter(value -> !value.isEmpty());
    }
}
