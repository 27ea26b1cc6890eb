package org.customerprofiles.tck.site;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A plot of bars, one below the other, each under its name. */
public record Bars(String title, List<Bar> bars) {

    /** In the units of the plot; the page makes it as wide as there is room. */
    public static final int WIDTH = 360;

    private static final int ROW = 38;
    private static final int LONGEST = 290;

    /**
     * One bar.
     *
     * @param value as it is written
     * @param share of the longest bar
     * @param isOurs whether it is the reference's
     */
    public record Bar(String name, String value, double share, boolean isOurs) {

        public String length() {
            return String.format(Locale.ROOT, "%.1f", Math.max(1, share * LONGEST));
        }

        public String end() {
            return String.format(Locale.ROOT, "%.1f", Math.max(1, share * LONGEST) + 6);
        }
    }

    public int height() {
        return bars.size() * ROW;
    }

    public int top(Bar bar) {
        return bars.indexOf(bar) * ROW;
    }

    /** Everything in it, for those who do not see it. */
    public String told() {
        return bars.stream().map(bar -> bar.name() + ": " + bar.value()).collect(Collectors.joining("; "));
    }
}
