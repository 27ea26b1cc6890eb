package org.customerprofiles.tck.drive;

/**
 * Where a member of a request travels.
 *
 * @param place the part of the HTTP request
 * @param name what the member is called there: the label in the path, the query parameter, or its own name in the body
 */
public record Location(Place place, String name) {

    /** The parts of an HTTP request that carry members. */
    public enum Place {
        URI,
        QUERY,
        BODY
    }
}
