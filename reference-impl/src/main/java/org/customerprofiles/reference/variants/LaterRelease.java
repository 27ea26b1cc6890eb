package org.customerprofiles.reference.variants;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.customerprofiles.reference.model.Members;
import org.customerprofiles.reference.mutants.Parts;

/** Answers as a service would give them that has grown: with members that are documented in no release yet. */
final class LaterRelease {

    /** Members whose own members are named by the user, and the texts in which nothing may be added. */
    private static final Set<String> MAPS = Set.of("Attributes", "Tags", "tags", "Fields", "Keys");

    private LaterRelease() {}

    static Parts of(Parts parts) {
        return Answers.ofAll(parts, LaterRelease::answer);
    }

    /** A structure with new members of every type, in the structures inside it too. */
    private static Map<String, Object> answer(Map<String, Object> members) {
        Map<String, Object> grown = new LinkedHashMap<>();
        grown.put("NewText", "new");
        members.forEach((name, value) -> grown.put(name, MAPS.contains(name) ? value : grown(value)));
        grown.put("NewNumber", 1);
        grown.put("NewFlag", true);
        grown.put("NewList", List.of(Map.of("NewText", "new")));
        grown.put("NewStructure", Map.of("NewMap", Map.of("key", "value")));
        return grown;
    }

    private static Object grown(Object value) {
        if (value instanceof Map) {
            return answer(Members.structure(value));
        }
        return value instanceof List<?> list
                ? list.stream().map(LaterRelease::grown).toList()
                : value;
    }
}
