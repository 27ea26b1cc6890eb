package org.customerprofiles.tck.target;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How often each operation may be called, as the time that has to pass from one call to the next.
 *
 * @param usual for each operation that is not named; empty for no ceiling
 * @param byOperation for the operations that are named
 */
public record Rates(Optional<Duration> usual, Map<String, Duration> byOperation) {

    private static final Pattern WRITTEN = Pattern.compile("([1-9]\\d{0,5}) ?(?:per |/ ?)(s|second|m|minute|h|hour)");

    public Rates {
        byOperation = Map.copyOf(byOperation);
    }

    public static Rates unlimited() {
        return new Rates(Optional.empty(), Map.of());
    }

    /** The time between two calls of an operation; empty when there is no ceiling. */
    public Optional<Duration> intervalOf(String operation) {
        return Optional.ofNullable(byOperation.get(operation)).or(() -> usual);
    }

    /** These ceilings, and the others where both have one. */
    public Rates overriddenBy(Rates others) {
        Map<String, Duration> all = new HashMap<>(byOperation);
        all.putAll(others.byOperation);
        return new Rates(others.usual.or(() -> usual), all);
    }

    /**
     * The time between two calls at a rate as people write it: {@code 5 per second}, {@code 30 per minute}, {@code 1/s}.
     *
     * @throws IllegalArgumentException when it is no rate; the message says how to write one
     */
    public static Duration interval(String text) {
        Matcher written = WRITTEN.matcher(text);
        if (!written.matches()) {
            throw new IllegalArgumentException("'" + text + "' is not a rate; write for example 5 per second or 1/m");
        }
        Duration period = switch (written.group(2).charAt(0)) {
            case 's' -> Duration.ofSeconds(1);
            case 'm' -> Duration.ofMinutes(1);
            default -> Duration.ofHours(1);
        };
        return period.dividedBy(Long.parseLong(written.group(1)));
    }
}
