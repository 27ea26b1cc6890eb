package org.customerprofiles.reference.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class SettableClockTest {

    private static final Instant SATURDAY = Instant.parse("2026-11-21T00:00:00Z");

    private Instant present = Instant.parse("2026-11-18T12:00:00.000Z");
    private final SettableClock clock = new SettableClock(((InstantSource) () -> present).withZone(ZoneOffset.UTC));

    private void pass(Duration time) {
        present = present.plus(time);
    }

    @Test
    void goesAsTheOriginalUntilItIsMoved() {
        pass(Duration.ofHours(1));

        assertEquals(present, clock.instant());
        assertTrue(clock.isRunning());
    }

    @Test
    void standsStillWhereItIsSet() {
        clock.set(SATURDAY, false);
        pass(Duration.ofHours(1));

        assertEquals(SATURDAY, clock.instant());
        assertFalse(clock.isRunning());
    }

    @Test
    void goesOnFromWhereItIsSet() {
        clock.set(SATURDAY, true);
        pass(Duration.ofHours(1));

        assertEquals(SATURDAY.plus(Duration.ofHours(1)), clock.instant());
    }

    @Test
    void isMovedRunningAndStanding() {
        clock.advance(Duration.ofDays(1));
        pass(Duration.ofHours(1));
        assertEquals(Instant.parse("2026-11-19T13:00:00Z"), clock.instant());

        clock.run(false);
        clock.advance(Duration.ofDays(-2));
        pass(Duration.ofHours(1));
        assertEquals(Instant.parse("2026-11-17T13:00:00Z"), clock.instant());
    }

    @Test
    void runsAgainFromWhereItStands() {
        clock.set(SATURDAY, false);
        pass(Duration.ofHours(1));
        clock.run(true);
        pass(Duration.ofHours(2));

        assertEquals(SATURDAY.plus(Duration.ofHours(2)), clock.instant());
    }

    @Test
    void becomesTheOriginalAgain() {
        clock.set(SATURDAY, false);
        clock.restore();

        assertEquals(present, clock.instant());
        assertTrue(clock.isRunning());
    }

    @Test
    void staysInTheYearsThatCanBeWritten() {
        assertThrows(IllegalArgumentException.class, () -> clock.set(Instant.MAX, false));
        assertThrows(IllegalArgumentException.class, () -> clock.set(Instant.EPOCH.minusMillis(1), true));
        assertThrows(IllegalArgumentException.class, () -> clock.advance(Duration.ofDays(365L * 10_000)));
        assertThrows(IllegalArgumentException.class, () -> clock.advance(Duration.ofSeconds(Long.MAX_VALUE)));

        assertEquals(present, clock.instant());
    }
}
