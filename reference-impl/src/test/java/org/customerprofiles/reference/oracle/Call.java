package org.customerprofiles.reference.oracle;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A call of an operation, valid as far as that can be said without knowing what is there.
 *
 * @param members those of the request by their names, without unknown ones and nulls
 */
public record Call(String operation, Map<String, Object> members) {

    public String text(String member) {
        return (String) members.get(member);
    }

    Optional<Integer> integer(String member) {
        return Optional.ofNullable((Integer) members.get(member));
    }

    Map<String, Object> structure(String member) {
        return Json.members(members.get(member));
    }

    @SuppressWarnings("unchecked")
    <T> List<T> list(String member) {
        return (List<T>) members.getOrDefault(member, List.of());
    }
}
