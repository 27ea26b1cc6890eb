package org.customerprofiles.tck.steps;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Gives the target its settle time: what is read is read again until it is as expected or until the time since the last
 * write has passed. With no settle time everything is read once.
 */
final class Settling {

    private static final long FIRST_PAUSE = Duration.ofMillis(10).toNanos();
    private static final long LONGEST_PAUSE = Duration.ofMillis(250).toNanos();

    private final Duration settleTime;
    private long lastWrite = System.nanoTime();

    Settling(Duration settleTime) {
        this.settleTime = settleTime;
    }

    /** Whether the target promises that a write is visible to the next read. */
    boolean isImmediate() {
        return settleTime.isZero();
    }

    /** The target was asked to change something: the settle time begins anew. */
    void written() {
        lastWrite = System.nanoTime();
    }

    /**
     * Reads until the check passes; the last reading begins after the settle time has ended.
     *
     * @throws Mismatch what the check, or the reading itself, said of the last reading
     */
    <T> T until(Supplier<T> read, Consumer<T> check) {
        long pause = FIRST_PAUSE;
        while (true) {
            boolean last = System.nanoTime() - lastWrite >= settleTime.toNanos();
            try {
                T reading = read.get();
                check.accept(reading);
                return reading;
            } catch (Mismatch mismatch) {
                if (last) {
                    throw mismatch;
                }
            }
            LockSupport.parkNanos(pause);
            pause = Math.min(pause * 2, LONGEST_PAUSE);
        }
    }

    /** Waits for evidence that the target has caught up; when none comes by the end, what follows will tell. */
    void awaitEvidence(Supplier<Boolean> evidence) {
        if (isImmediate()) {
            return;
        }
        try {
            until(evidence, seen -> {
                if (!seen) {
                    throw new Mismatch("the effect of a write", "the state before it");
                }
            });
        } catch (Mismatch notYet) {
            // the assertion that needs the effect reports its absence with the rule that it breaks
        }
    }
}
