package org.customerprofiles.reference.mutants;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.customerprofiles.reference.operations.Request;

/** Requests that differ in a member. */
final class Requests {

    private Requests() {}

    static Request with(Request request, String member, Object value) {
        Map<String, Object> members = new HashMap<>(request.members());
        members.put(member, value);
        return new Request(members);
    }

    static Request without(Request request, String member) {
        Map<String, Object> members = new HashMap<>(request.members());
        members.remove(member);
        return new Request(members);
    }

    /** All search keys of SearchProfiles, the primary one first. */
    static List<Request> searchKeys(Request search) {
        Stream<Map<String, Object>> additional = search.<Map<String, Object>>list("AdditionalSearchKeys").stream();
        return Stream.concat(Stream.of(search), additional.map(Request::new)).toList();
    }

    /** The same search by other keys, of which the first is the primary one. */
    static Request withSearchKeys(Request search, List<Request> keys) {
        List<Map<String, Object>> additional =
                keys.stream().skip(1).map(Requests::pair).toList();
        Map<String, Object> members = new HashMap<>(search.members());
        members.putAll(pair(keys.get(0)));
        members.put("AdditionalSearchKeys", additional);
        if (additional.isEmpty()) {
            members.remove("AdditionalSearchKeys");
        }
        return new Request(members);
    }

    /** The pair that a search key is, as it stands in FoundByItems. */
    static Map<String, Object> pair(Request key) {
        return Map.of("KeyName", key.text("KeyName"), "Values", key.list("Values"));
    }
}
