package org.customerprofiles.tck.drive;

import java.util.Map;

/**
 * How an operation is called over HTTP.
 *
 * @param operation the operation's name
 * @param method the HTTP method
 * @param path the path's template, with a label such as {@code {DomainName}} for each member that travels in it
 * @param members where each member travels, in the order of the schema
 */
public record Binding(String operation, String method, String path, Map<String, Location> members) {

    /** Where a member travels; one that the operation does not know goes into the body. */
    public Location locationOf(String member) {
        Location known = members.get(member);
        return known == null ? new Location(Location.Place.BODY, member) : known;
    }
}
