package org.customerprofiles.reference.model;

/**
 * What a profile is found by.
 *
 * @param keyName the search key's name
 * @param value the value in its normalised spelling
 */
public record IndexEntry(String keyName, String value) {}
