package org.customerprofiles.tck.site;

import java.util.Locale;

/** Numbers as they are read. */
public final class Figures {

    private Figures() {}

    /** Three digits that count, and all before the point. */
    public static String text(double value) {
        int decimals = value >= 100 ? 0 : value >= 10 ? 1 : 2;
        return String.format(Locale.ROOT, "%,." + decimals + "f", value);
    }

    static String text(double value, String unit) {
        String number = value == Math.rint(value) ? String.format(Locale.ROOT, "%,.0f", value) : text(value);
        return unit.equals("times") ? number + " ×" : number + " " + unit;
    }
}
