package org.customerprofiles.reference.server;

import static java.time.temporal.ChronoUnit.MILLIS;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/** A clock that goes as another one until it is moved or stopped. Safe for use by several threads. */
public final class SettableClock extends Clock {

    private static final Instant EARLIEST = Instant.EPOCH;
    private static final Instant LATEST = Instant.parse("9999-12-31T23:59:59Z");

    /** @param stoppedAt where it stands still; when empty it runs, so far ahead of the original */
    private record Setting(Optional<Instant> stoppedAt, Duration ahead) {}

    private static final Setting ORIGINAL = new Setting(Optional.empty(), Duration.ZERO);

    private final Clock original;
    private final AtomicReference<Setting> setting;

    /** @param original what it goes by */
    public SettableClock(Clock original) {
        this(original, new AtomicReference<>(ORIGINAL));
    }

    private SettableClock(Clock original, AtomicReference<Setting> setting) {
        this.original = original;
        this.setting = setting;
    }

    @Override
    public Instant instant() {
        return instant(setting.get());
    }

    @Override
    public ZoneId getZone() {
        return original.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new SettableClock(original.withZone(zone), setting);
    }

    boolean isRunning() {
        return setting.get().stoppedAt().isEmpty();
    }

    /**
     * Sets it, into the past too.
     *
     * @throws IllegalArgumentException unless the instant is from 1970 to 9999
     */
    void set(Instant instant, boolean running) {
        requireInRange(instant);
        setting.set(set(running, instant));
    }

    /**
     * Moves it; it stands or runs as before.
     *
     * @throws IllegalArgumentException when it would leave the years from 1970 to 9999
     */
    void advance(Duration duration) {
        setting.updateAndGet(before -> set(before.stoppedAt().isEmpty(), moved(instant(before), duration)));
    }

    /** Stops it, or lets it go on from where it is. */
    void run(boolean running) {
        setting.updateAndGet(before -> set(running, instant(before)));
    }

    /** Makes it go as the original again. */
    void restore() {
        setting.set(ORIGINAL);
    }

    Clock original() {
        return original;
    }

    private Instant instant(Setting present) {
        return present.stoppedAt().orElseGet(() -> original.instant().plus(present.ahead()));
    }

    private Setting set(boolean running, Instant instant) {
        return running
                ? new Setting(Optional.empty(), Duration.between(original.instant(), instant))
                : new Setting(Optional.of(instant.truncatedTo(MILLIS)), Duration.ZERO);
    }

    private static Instant moved(Instant from, Duration duration) {
        try {
            return requireInRange(from.plus(duration));
        } catch (ArithmeticException | DateTimeException tooFar) {
            throw new IllegalArgumentException("The clock cannot be moved by " + duration + ".", tooFar);
        }
    }

    private static Instant requireInRange(Instant instant) {
        if (instant.isBefore(EARLIEST) || instant.isAfter(LATEST)) {
            throw new IllegalArgumentException("The clock can be set from 1970 to 9999, not to " + instant + ".");
        }
        return instant;
    }
}
