package org.customerprofiles.tck.steps;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Gives the target its settle time. What scenarios start from is waited for only as long as it cannot be read. What came
 * of the judged call is read when the settle time has passed since the last write, and not before: until then a target
 * may answer as if nothing had happened, so that neither something that is there nor something that is not there proves
 * anything. With no settle time nothing waits.
 */
final class Settling {

    private static final long FIRST_PAUSE = Duration.ofMillis(10).toNanos();
    private static final long TICK = Duration.ofMillis(1_100).toNanos();

    private final long settleTime;
    private final long longestPause;
    private long lastWrite;
    private boolean changesAreJudged;

    /** @param pollInterval the longest pause between two readings */
    Settling(Duration settleTime, Duration pollInterval) {
        this.settleTime = settleTime.toNanos();
        this.longestPause = pollInterval.toNanos();
        this.lastWrite = System.nanoTime() - this.settleTime;
    }

    /** Whether the target promises that a write is visible to the next read. */
    boolean isImmediate() {
        return settleTime == 0;
    }

    /** The target was asked to change something: the settle time begins anew. */
    void written() {
        lastWrite = System.nanoTime();
    }

    /** When the target was last asked to change something, by {@link System#nanoTime()}. */
    long lastWrite() {
        return lastWrite;
    }

    /** Another scenario has asked for a change, whose settle time may not have ended. */
    void writtenBefore(long time) {
        lastWrite = time;
    }

    /** The judged call may have changed something: what is read from now on is read in the settled state. */
    void changesAreJudged() {
        changesAreJudged = true;
    }

    /** Waits until the settle time has passed since the last write. */
    void waitOut() {
        for (long left = left(); left > 0; left = left()) {
            LockSupport.parkNanos(left);
        }
    }

    /** Waits until any clock that a target may have has moved on; the coarsest count whole seconds. */
    void passTick() {
        long start = System.nanoTime();
        for (long left = TICK; left > 0; left = start + TICK - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
    }

    /**
     * Reads until the check passes; the last reading begins after the settle time has ended.
     *
     * @throws Mismatch what the check, or the reading itself, said of the last reading
     */
    <T> T until(Supplier<T> read, Consumer<T> check) {
        if (changesAreJudged) {
            waitOut();
        }
        long pause = Math.min(FIRST_PAUSE, longestPause);
        while (true) {
            boolean last = left() <= 0;
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
            pause = Math.min(pause * 2, longestPause);
        }
    }

    /** Waits for evidence that a fact can be read; when none comes by the end, what follows will tell. */
    void awaitEvidence(BooleanSupplier evidence) {
        if (isImmediate()) {
            return;
        }
        try {
            until(evidence::getAsBoolean, seen -> {
                if (!seen) {
                    throw new Mismatch("the effect of a write", "the state before it");
                }
            });
        } catch (Mismatch notYet) {
            // the assertion that needs the effect reports its absence with the rule that it breaks
        }
    }

    private long left() {
        return settleTime - (System.nanoTime() - lastWrite);
    }
}
