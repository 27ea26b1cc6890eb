package org.customerprofiles.reference.control;

/**
 * A domain that has come from a snapshot.
 *
 * @param name its name
 * @param profiles how many profiles it has
 * @param objects how many objects they have
 */
public record ImportedDomain(String name, long profiles, long objects) {}
