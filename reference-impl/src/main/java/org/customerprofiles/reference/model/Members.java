package org.customerprofiles.reference.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;

/** Members by name, some of which have members themselves: how they are copied, changed and completed. */
public final class Members {

    private Members() {}

    /** An unmodifiable copy, all the way down, in the same order. */
    public static Map<String, Object> frozen(Map<String, Object> members) {
        Map<String, Object> copy = new LinkedHashMap<>();
        members.forEach((name, value) -> copy.put(name, frozenValue(value)));
        return Collections.unmodifiableMap(copy);
    }

    /** The members of a value that has some; empty for null. */
    @SuppressWarnings("unchecked")
    public static Map<String, Object> structure(Object value) {
        return value == null ? Map.of() : (Map<String, Object>) value;
    }

    /** Those of the members that have one of these names. */
    public static Map<String, Object> only(Set<String> names, Map<String, Object> members) {
        Map<String, Object> selected = new LinkedHashMap<>();
        members.forEach((name, value) -> {
            if (names.contains(name)) {
                selected.put(name, value);
            }
        });
        return selected;
    }

    /** What is absent from the changes stays, an empty text removes, anything else replaces; structures one by one. */
    public static Map<String, Object> patched(Map<String, Object> members, Map<String, Object> changes) {
        return combined(members, changes, Members::patched, (before, change) -> change);
    }

    /** The additions where nothing is yet; structures one by one. */
    public static Map<String, Object> filled(Map<String, Object> members, Map<String, Object> additions) {
        return combined(members, additions, Members::filled, (before, addition) -> before == null ? addition : before);
    }

    private static Map<String, Object> combined(
            Map<String, Object> members,
            Map<String, Object> others,
            BiFunction<Map<String, Object>, Map<String, Object>, Map<String, Object>> structures,
            BiFunction<Object, Object, Object> values) {
        Map<String, Object> result = new LinkedHashMap<>(members);
        others.forEach((name, other) -> {
            Object before = members.get(name);
            Object after = other instanceof Map
                    ? structures.apply(structure(before), structure(other))
                    : values.apply(before, other);
            if (isEmpty(after)) {
                result.remove(name);
            } else {
                result.put(name, after);
            }
        });
        return result;
    }

    private static boolean isEmpty(Object value) {
        return "".equals(value) || value instanceof Map<?, ?> map && map.isEmpty();
    }

    private static Object frozenValue(Object value) {
        if (value instanceof Map) {
            return frozen(structure(value));
        }
        return value instanceof List<?> list
                ? list.stream().map(Members::frozenValue).toList()
                : value;
    }
}
