package org.customerprofiles.tck.drive;

import java.util.Map;

/**
 * One call as it is meant: an operation and its members, wherever on the wire they travel.
 *
 * @param operation the operation's name in the service model
 * @param members values by exact member name: texts, numbers, booleans, lists, maps, and null for an explicit JSON null
 * @param strayBody members that are sent in the body although the operation takes them elsewhere or not at all
 */
public record Call(String operation, Map<String, Object> members, Map<String, Object> strayBody) {

    public Call(String operation, Map<String, Object> members) {
        this(operation, members, Map.of());
    }
}
