package org.customerprofiles.reference.server;

import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import org.customerprofiles.reference.control.Throttling;

/** Decides of one call after the other whether it is throttled. Safe for use by several threads. */
@FunctionalInterface
interface Valve {

    /** Whether the call that has just come is throttled. */
    boolean throttles();

    /** @param nanos a time that never goes back, and has nothing to do with the service's clock */
    static Valve of(Throttling throttling, LongSupplier nanos) {
        if (throttling instanceof Throttling.EveryNth every) {
            AtomicLong calls = new AtomicLong();
            return () -> calls.incrementAndGet() % every.n() == 0;
        }
        return new Bucket(((Throttling.PerSecond) throttling).rate(), nanos);
    }

    /** Calls take what drips in at the rate; a second's worth can be there at most, and always room for one call. */
    final class Bucket implements Valve {

        private static final double NANOS = 1e9;

        private final double rate;
        private final double most;
        private final LongSupplier nanos;
        private double filled;
        private long lookedAt;

        Bucket(double rate, LongSupplier nanos) {
            this.rate = rate;
            this.most = Math.max(1, rate);
            this.nanos = nanos;
            this.filled = most;
            this.lookedAt = nanos.getAsLong();
        }

        @Override
        public synchronized boolean throttles() {
            long now = nanos.getAsLong();
            filled = Math.min(most, filled + (now - lookedAt) / NANOS * rate);
            lookedAt = now;
            if (filled < 1) {
                return true;
            }
            filled--;
            return false;
        }
    }
}
