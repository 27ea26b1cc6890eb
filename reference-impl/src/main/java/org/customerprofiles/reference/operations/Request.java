package org.customerprofiles.reference.operations;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The members of a request by their exact names, wherever on the wire they travelled, already validated against the
 * constraints of the operation. Values are strings, integers, doubles, booleans, lists and maps; an absent member and a
 * null one are the same and are not in the map.
 */
public record Request(Map<String, Object> members) {

    public boolean has(String member) {
        return members.containsKey(member);
    }

    /** The text of a required member. */
    public String text(String member) {
        return (String) members.get(member);
    }

    public Optional<String> optionalText(String member) {
        return Optional.ofNullable((String) members.get(member));
    }

    public Optional<Integer> optionalInteger(String member) {
        return Optional.ofNullable((Number) members.get(member)).map(Number::intValue);
    }

    /** The members of a structure or map member; empty when it is absent. */
    @SuppressWarnings("unchecked")
    public Map<String, Object> structure(String member) {
        return (Map<String, Object>) members.getOrDefault(member, Map.of());
    }

    /** The elements of a list member; empty when it is absent. */
    @SuppressWarnings("unchecked")
    public <T> List<T> list(String member) {
        return (List<T>) members.getOrDefault(member, List.of());
    }
}
