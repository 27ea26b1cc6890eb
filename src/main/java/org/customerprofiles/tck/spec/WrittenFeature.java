package org.customerprofiles.tck.spec;

/**
 * What a feature file is about.
 *
 * @param file its path below the folder of features, with slashes
 * @param description in a few sentences; may be empty
 */
public record WrittenFeature(String file, String name, String description) {}
