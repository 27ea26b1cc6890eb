package org.customerprofiles.reference.server;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.SplittableRandom;

/**
 * Ids of 32 lower-case hexadecimal digits. Every thread draws its own, from a seed that cannot be that of another server on
 * the same database, and waits for no other, as it would for secure randomness; nobody has to be kept from guessing an id.
 */
final class RandomIds {

    private static final HexFormat HEX = HexFormat.of();
    private static final ThreadLocal<SplittableRandom> RANDOM =
            ThreadLocal.withInitial(() -> new SplittableRandom(new SecureRandom().nextLong()).split());

    private RandomIds() {}

    static String next() {
        SplittableRandom random = RANDOM.get();
        return HEX.toHexDigits(random.nextLong()) + HEX.toHexDigits(random.nextLong());
    }
}
