package org.customerprofiles.reference.restjson;

/**
 * One member of a structure.
 *
 * @param wireName its name where it travels, which differs from the member's name in query strings
 */
public record Member(String name, Shape shape, boolean required, Location location, String wireName) {

    /** Where a member of a request travels. Members of nested structures travel with the body. */
    public enum Location {
        URI,
        QUERY,
        BODY
    }
}
