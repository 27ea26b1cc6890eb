package org.customerprofiles.reference.model;

/**
 * A search key that a profile carries beside its members, put there by AddProfileKey, by ingestion or by a merge.
 *
 * @param value as it was written
 */
public record ProfileKey(String name, String value, ContentType contentType) {

    public IndexEntry entry() {
        return new IndexEntry(name, contentType.normalised(value));
    }
}
