package org.customerprofiles.reference.operations;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The tags of one resource, of which there can be fifty. */
final class Tags {

    private static final int LIMIT = 50;

    private Tags() {}

    /** The tags that a request gives as a member. */
    static Map<String, String> in(Request request, String member) {
        Map<String, String> tags = new HashMap<>();
        request.structure(member).forEach((key, value) -> tags.put(key, (String) value));
        return tags;
    }

    /** Both together, the added ones winning; empty when they would be too many. */
    static Optional<Map<String, String>> merged(Map<String, String> tags, Map<String, String> added) {
        Map<String, String> merged = new HashMap<>(tags);
        merged.putAll(added);
        return Optional.of(merged).filter(all -> all.size() <= LIMIT);
    }

    static Outcome tooMany() {
        return Outcome.refused(Fault.BAD_REQUEST, "A resource can have " + LIMIT + " tags");
    }
}
