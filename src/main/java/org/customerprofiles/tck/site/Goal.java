package org.customerprofiles.tck.site;

import java.util.OptionalDouble;

/**
 * What the reference is to reach, and whether it did.
 *
 * @param what is measured, in words
 * @param bound the value to be reached
 * @param isLeast whether the bound is the least value that will do, and not the most
 * @param measured the worst that was measured; empty when it was not
 */
public record Goal(String what, double bound, boolean isLeast, String unit, OptionalDouble measured) {

    static Goal atLeast(double bound, String unit, String what, OptionalDouble measured) {
        return new Goal(what, bound, true, unit, measured);
    }

    static Goal atMost(double bound, String unit, String what, OptionalDouble measured) {
        return new Goal(what, bound, false, unit, measured);
    }

    public String wanted() {
        return (isLeast ? "at least " : "at most ") + Figures.text(bound, unit);
    }

    public String found() {
        return measured.isPresent() ? Figures.text(measured.getAsDouble(), unit) : "not measured";
    }

    public boolean isMet() {
        return measured.isPresent() && (isLeast ? measured.getAsDouble() >= bound : measured.getAsDouble() <= bound);
    }
}
