package org.customerprofiles.tck.drive;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;

/** Waits between attempts of a throttled call as AWS clients do: exponentially longer, with jitter, and not for ever. */
final class Backoff {

    private static final long FIRST_MILLIS = 50;
    private static final long LONGEST_MILLIS = 5_000;
    private static final int ATTEMPTS = 12;

    private Backoff() {}

    /** Whether a call that was throttled this many times deserves another attempt. */
    static boolean allows(int throttled) {
        return throttled < ATTEMPTS;
    }

    static void pause(int throttled) {
        long longest = Math.min(LONGEST_MILLIS, FIRST_MILLIS << Math.min(throttled, 10));
        long millis = longest / 2 + ThreadLocalRandom.current().nextLong(longest / 2 + 1);
        LockSupport.parkNanos(Duration.ofMillis(millis).toNanos());
    }
}
