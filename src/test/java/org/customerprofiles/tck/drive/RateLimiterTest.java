package org.customerprofiles.tck.drive;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.customerprofiles.tck.target.Rates;
import org.junit.jupiter.api.Test;

class RateLimiterTest {

    /** A clock that only waiting moves; it begins where the real one may overflow. */
    private long now = Long.MAX_VALUE - 500_000_000;

    private final long start = now;

    private RateLimiter limiter(Rates rates) {
        return new RateLimiter(rates, () -> now, nanos -> now += nanos);
    }

    private long millis() {
        return (now - start) / 1_000_000;
    }

    private static Rates rates(Optional<Duration> usual, String... named) {
        return new Rates(usual, named.length == 0 ? Map.of() : Map.of(named[0], Rates.interval(named[1])));
    }

    @Test
    void callsOfAnOperationAreSpacedEvenlyFromTheFirst() {
        RateLimiter limiter = limiter(rates(Optional.empty(), "CreateDomain", "4 per second"));
        List<Long> times = new ArrayList<>();

        for (int call = 0; call < 4; call++) {
            limiter.await("CreateDomain");
            times.add(millis());
        }

        assertEquals(List.of(0L, 250L, 500L, 750L), times);
    }

    @Test
    void idleTimeIsNotSavedUpForABurst() {
        RateLimiter limiter = limiter(rates(Optional.empty(), "CreateDomain", "1/s"));
        limiter.await("CreateDomain");
        now += Duration.ofMinutes(1).toNanos();

        limiter.await("CreateDomain");
        limiter.await("CreateDomain");

        assertEquals(61_000, millis());
    }

    @Test
    void operationsDoNotWaitForEachOther() {
        RateLimiter limiter = limiter(rates(Optional.of(Duration.ofMillis(100)), "CreateDomain", "1 per minute"));

        limiter.await("CreateDomain");
        limiter.await("GetDomain");
        limiter.await("GetDomain");

        assertEquals(100, millis());
        assertEquals(Duration.ofMillis(59_900), limiter.reserve("CreateDomain"));
    }

    @Test
    void withoutACeilingNothingWaits() {
        RateLimiter limiter = limiter(rates(Optional.empty(), "CreateDomain", "1/s"));

        IntStream.range(0, 1_000).forEach(call -> limiter.await("GetDomain"));

        assertEquals(0, millis());
    }

    @Test
    void threadsShareTheTurns() {
        RateLimiter limiter = limiter(rates(Optional.of(Duration.ofMillis(10))));

        List<Duration> waits = IntStream.range(0, 100)
                .parallel()
                .mapToObj(call -> limiter.reserve("GetDomain"))
                .sorted()
                .toList();

        assertEquals(
                IntStream.range(0, 100)
                        .mapToObj(turn -> Duration.ofMillis(10L * turn))
                        .toList(),
                waits);
    }
}
