package org.customerprofiles.reference.model;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;

/**
 * An object of a profile.
 *
 * @param typeName the name of its object type
 * @param uniqueKey its {@code ProfileObjectUniqueKey}: one object of the domain has it
 * @param content the text that was ingested
 * @param keys the key values found in it
 */
public record ProfileObject(String typeName, String uniqueKey, String content, List<ProfileKey> keys) {

    public ProfileObject {
        keys = List.copyOf(keys);
    }

    /** Bytes of the content. */
    public int size() {
        return content.getBytes(UTF_8).length;
    }
}
