package org.customerprofiles.reference.model;

import java.security.SecureRandom;

/**
 * Hashes of texts that clients choose. They differ from process to process, so that nobody can make up texts whose hashes
 * are all the same, as can be done for those of the library; and they are spread over all bits.
 */
public final class TextHash {

    private static final long SEED = new SecureRandom().nextLong();

    private TextHash() {}

    /** The same for equal texts within one process. */
    public static int of(String text) {
        long hash = SEED;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * 0xff51afd7ed558ccdL;
            hash ^= hash >>> 32;
        }
        return (int) hash;
    }
}
