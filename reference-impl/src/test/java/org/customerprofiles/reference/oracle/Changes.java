package org.customerprofiles.reference.oracle;

import java.util.LinkedHashMap;
import java.util.Map;

/** How members change. */
final class Changes {

    private Changes() {}

    /** What is absent stays, an empty text removes, anything else replaces; structures member by member. */
    static Map<String, Object> patched(Map<String, Object> before, Map<String, Object> changes) {
        Map<String, Object> after = new LinkedHashMap<>(before);
        changes.forEach((name, change) -> set(
                after,
                name,
                change instanceof Map ? patched(Json.members(before.get(name)), Json.members(change)) : change));
        return after;
    }

    /** Added where nothing is; structures member by member. */
    static Map<String, Object> filled(Map<String, Object> before, Map<String, Object> additions) {
        Map<String, Object> after = new LinkedHashMap<>(before);
        additions.forEach((name, added) -> {
            if (added instanceof Map) {
                set(after, name, filled(Json.members(before.get(name)), Json.members(added)));
            } else if (!before.containsKey(name)) {
                set(after, name, added);
            }
        });
        return after;
    }

    private static void set(Map<String, Object> members, String name, Object value) {
        if ("".equals(value) || value instanceof Map<?, ?> map && map.isEmpty()) {
            members.remove(name);
        } else {
            members.put(name, value);
        }
    }
}
