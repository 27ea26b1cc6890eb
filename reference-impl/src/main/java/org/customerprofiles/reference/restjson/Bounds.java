package org.customerprofiles.reference.restjson;

/** How many characters or elements are allowed, in words. */
final class Bounds {

    static final int UNBOUNDED = Integer.MAX_VALUE;

    private Bounds() {}

    static String described(int min, int max, String unit) {
        if (max == UNBOUNDED) {
            return min == 0 ? "" : " of at least %d %s".formatted(min, unit);
        }
        return " of %d to %d %s".formatted(min, max, unit);
    }
}
