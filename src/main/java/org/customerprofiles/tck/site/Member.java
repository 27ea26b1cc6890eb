package org.customerprofiles.tck.site;

/**
 * A member of a structure, a request or a response.
 *
 * @param shape the name of the shape of its value
 * @param description what it is, in our words; may be empty
 * @param place where it travels: {@code path}, {@code query: max-results}, or {@code body}
 */
public record Member(String name, String shape, boolean required, String description, String place) {}
