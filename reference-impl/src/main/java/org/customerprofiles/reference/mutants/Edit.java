package org.customerprofiles.reference.mutants;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Changes of members by name. */
final class Edit {

    private Edit() {}

    static UnaryOperator<Map<String, Object>> put(String name, Object value) {
        return members -> {
            Map<String, Object> changed = new LinkedHashMap<>(members);
            changed.put(name, value);
            return changed;
        };
    }

    /** Adds a member where it is absent. */
    static UnaryOperator<Map<String, Object>> fill(String name, Object value) {
        return members -> members.containsKey(name) ? members : put(name, value).apply(members);
    }

    static UnaryOperator<Map<String, Object>> remove(String... names) {
        return members -> {
            Map<String, Object> changed = new LinkedHashMap<>(members);
            changed.keySet().removeAll(Set.of(names));
            return changed;
        };
    }

    /** Removes a member that has this value. */
    static UnaryOperator<Map<String, Object>> removeIf(String name, Object value) {
        return members -> value.equals(members.get(name)) ? remove(name).apply(members) : members;
    }

    /** Gives a member another value where it is present. */
    static UnaryOperator<Map<String, Object>> replace(String name, UnaryOperator<Object> change) {
        return members -> members.containsKey(name)
                ? put(name, change.apply(members.get(name))).apply(members)
                : members;
    }
}
