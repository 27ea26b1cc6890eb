package org.customerprofiles.tck.target;

import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Durations as people write them: {@code 500ms}, {@code 3s}, {@code 2m}. */
public final class Durations {

    private static final Pattern WRITTEN = Pattern.compile("(\\d{1,6})(ms|s|m)");

    private Durations() {}

    /** @throws IllegalArgumentException when it is none; the message says how to write one */
    public static Duration parse(String text) {
        Matcher written = WRITTEN.matcher(text);
        if (!written.matches()) {
            throw new IllegalArgumentException("'" + text + "' is not a duration; write for example 500ms, 3s or 2m");
        }
        long amount = Long.parseLong(written.group(1));
        return switch (written.group(2)) {
            case "ms" -> Duration.ofMillis(amount);
            case "s" -> Duration.ofSeconds(amount);
            default -> Duration.ofMinutes(amount);
        };
    }

    /**
     * A duration longer than nothing.
     *
     * @throws IllegalArgumentException when it is none; the message says how to write one
     */
    public static Duration parsePositive(String text) {
        Duration duration = parse(text);
        if (duration.isZero()) {
            throw new IllegalArgumentException("'" + text + "' is no time at all; write for example 500ms, 3s or 2m");
        }
        return duration;
    }
}
