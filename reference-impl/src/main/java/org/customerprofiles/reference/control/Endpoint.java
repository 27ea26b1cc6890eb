package org.customerprofiles.reference.control;

/**
 * One control endpoint.
 *
 * @param method the HTTP method
 * @param path its path, with labels such as {@code {domain}}
 * @param description what it does, in a line
 */
public record Endpoint(String method, String path, String description) {}
