package org.customerprofiles.tck.steps;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class SettlingTest {

    private static final Duration SETTLE_TIME = Duration.ofMillis(300);
    private static final Duration POLL_INTERVAL = Duration.ofMillis(250);
    private static final Consumer<Integer> NEVER = reading -> {
        throw new Mismatch("another reading", reading.toString());
    };

    private final AtomicInteger readings = new AtomicInteger();

    @Test
    void withoutSettleTimeIsReadOnce() {
        Settling settling = new Settling(Duration.ZERO, POLL_INTERVAL);
        settling.written();

        assertThrows(Mismatch.class, () -> settling.until(readings::incrementAndGet, NEVER));
        assertEquals(1, readings.get());
    }

    @Test
    void whatWasNeverWrittenIsReadOnce() {
        Settling settling = new Settling(SETTLE_TIME, POLL_INTERVAL);

        assertThrows(Mismatch.class, () -> settling.until(readings::incrementAndGet, NEVER));
        assertEquals(1, readings.get());
    }

    @Test
    void factIsReadUntilItIsThere() {
        Settling settling = new Settling(Duration.ofMinutes(1), POLL_INTERVAL);
        settling.written();

        int reading = settling.until(readings::incrementAndGet, SettlingTest::isThird);

        assertEquals(3, reading);
    }

    @Test
    void lastReadingBeginsWhenTheSettleTimeIsOver() {
        Settling settling = new Settling(SETTLE_TIME, POLL_INTERVAL);
        long start = System.nanoTime();
        settling.written();
        AtomicLong lastReading = new AtomicLong();

        assertThrows(
                Mismatch.class,
                () -> settling.until(
                        () -> {
                            lastReading.set(System.nanoTime());
                            return readings.incrementAndGet();
                        },
                        NEVER));
        assertTrue(readings.get() > 1);
        assertTrue(lastReading.get() - start >= SETTLE_TIME.toNanos());
    }

    @Test
    void outcomeOfTheJudgedCallIsReadOnceAndNotBeforeTheSettleTimeIsOver() {
        Settling settling = new Settling(SETTLE_TIME, POLL_INTERVAL);
        long start = System.nanoTime();
        settling.written();
        settling.changesAreJudged();

        settling.until(readings::incrementAndGet, reading -> {});

        assertEquals(1, readings.get());
        assertTrue(System.nanoTime() - start >= SETTLE_TIME.toNanos());
    }

    @Test
    void evidenceIsNotWaitedForLongerThanTheSettleTime() {
        Settling settling = new Settling(SETTLE_TIME, POLL_INTERVAL);
        settling.written();

        settling.awaitEvidence(() -> readings.incrementAndGet() < 0);

        assertTrue(readings.get() > 1);
    }

    @Test
    void evidenceIsNotAskedForWhereNothingHasToSettle() {
        new Settling(Duration.ZERO, POLL_INTERVAL).awaitEvidence(() -> readings.incrementAndGet() < 0);

        assertEquals(0, readings.get());
    }

    private static void isThird(int reading) {
        if (reading < 3) {
            throw new Mismatch("the third reading", Integer.toString(reading));
        }
    }
}
