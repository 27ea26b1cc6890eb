package org.customerprofiles.reference.oracle;

/**
 * What a profile is found by.
 *
 * @param value in the spelling that stands for all of the same value
 */
public record Entry(String key, String value) {}
