package org.customerprofiles.reference.store;

import java.security.SecureRandom;

/**
 * Hashes of texts that clients choose. They differ from process to process, so that nobody can make up texts whose hashes
 * are all the same, as can be done for those of the library; and they are spread over all bits.
 */
public final class TextHash {

    /** Odd, so that nothing is lost in a multiplication. */
    private static final long FACTOR = new SecureRandom().nextLong() | 1;

    private TextHash() {}

    /** The same for equal texts within one process. */
    public static int of(String text) {
        long hash = FACTOR;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash + text.charAt(i)) * FACTOR;
        }
        hash ^= hash >>> 32;
        return (int) (hash * FACTOR >>> 32);
    }
}
