package org.customerprofiles.tck.drive;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;

/** Waits between attempts of a throttled call as AWS clients do: exponentially longer, with jitter, and not for ever. */
final class Backoff {

    private static final long FIRST_MILLIS = 50;
    private static final long LONGEST_MILLIS = 5_000;
    /** How often a throttled call is tried again. */
    static final int ATTEMPTS = 12;

    private Backoff() {}

    /** Whether a call that was throttled this many times deserves another attempt. */
    static boolean allows(int throttled) {
        return throttled < ATTEMPTS;
    }

    static void pause(int throttled) {
        LockSupport.parkNanos(delay(throttled).toNanos());
    }

    /** How long to wait before the next attempt of a call that was throttled this many times before. */
    static Duration delay(int throttled) {
        long longest = Math.min(LONGEST_MILLIS, FIRST_MILLIS << Math.min(throttled, 10));
        return Duration.ofMillis(longest / 2 + ThreadLocalRandom.current().nextLong(longest / 2 + 1));
    }
}
