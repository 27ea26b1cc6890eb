package org.customerprofiles.reference.store.shared;

import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/** Calls that begin anew when another was in their way: nothing is kept of an attempt that fails so. */
final class Attempts {

    private static final int MOST = 10;
    private static final int LONGEST_PAUSE_MILLIS = 50;

    private Attempts() {}

    /** @throws StoreUnavailableException when the database fails, or others are in the way every time */
    static <T> T of(Supplier<T> call) {
        for (int attempt = 1; ; attempt++) {
            try {
                return call.get();
            } catch (FailedStatementException failure) {
                if (!failure.isLostRace() || attempt == MOST) {
                    throw new StoreUnavailableException(reason(failure), failure);
                }
                pause(attempt);
            }
        }
    }

    private static String reason(FailedStatementException failure) {
        return failure.isTimeout()
                ? "Others have written into the same domain for too long: " + failure.getMessage()
                : "The database has failed: " + failure.getMessage();
    }

    /** Longer each time, and not the same for those who are in each other's way. */
    private static void pause(int attempt) {
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(
                ThreadLocalRandom.current().nextInt(1, LONGEST_PAUSE_MILLIS * attempt / MOST + 2)));
    }
}
