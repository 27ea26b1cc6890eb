package org.customerprofiles.tck.drive;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;
import java.util.function.LongConsumer;
import java.util.function.LongSupplier;
import org.customerprofiles.tck.target.Rates;

/**
 * Spaces calls out so that no operation is called more often than its ceiling allows. Calls are let through one by one at
 * even distances, without bursts. Shared by all drivers and threads of a run.
 */
public final class RateLimiter {

    private final Rates rates;
    private final LongSupplier nanoClock;
    private final LongConsumer parkNanos;
    /** When the next call of an operation may be made. */
    private final Map<String, Long> nextTurns = new ConcurrentHashMap<>();

    public RateLimiter(Rates rates) {
        this(rates, System::nanoTime, LockSupport::parkNanos);
    }

    RateLimiter(Rates rates, LongSupplier nanoClock, LongConsumer parkNanos) {
        this.rates = rates;
        this.nanoClock = nanoClock;
        this.parkNanos = parkNanos;
    }

    /** Waits until the operation may be called. */
    void await(String operation) {
        long turn = nanoClock.getAsLong() + reserve(operation).toNanos();
        for (long left = turn - nanoClock.getAsLong(); left > 0; left = turn - nanoClock.getAsLong()) {
            parkNanos.accept(left);
        }
    }

    /** Takes the operation's next turn, and says how long the caller has to wait for it. */
    Duration reserve(String operation) {
        return rates.intervalOf(operation)
                .map(interval -> reserve(operation, interval.toNanos()))
                .orElse(Duration.ZERO);
    }

    private Duration reserve(String operation, long interval) {
        long now = nanoClock.getAsLong();
        long following =
                nextTurns.merge(operation, now + interval, (free, earliest) -> Math.max(free - now, 0) + earliest);
        return Duration.ofNanos(following - interval - now);
    }
}
