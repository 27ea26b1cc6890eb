package org.customerprofiles.tck.drive;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * One request and its response.
 *
 * @param operation the operation that was called, or {@code Wire} for a request that is none
 * @param driver how the call was made: {@code wire} or {@code sdk}
 * @param startedAt when the request was sent
 * @param duration from sending to the whole response
 * @param throttled how many times the target answered 429 before this response
 * @param sdk what an AWS SDK made of the response; empty when none saw it
 */
public record Exchange(
        String operation,
        String driver,
        WireRequest request,
        WireResponse response,
        Instant startedAt,
        Duration duration,
        int throttled,
        Optional<SdkView> sdk) {

    /** An exchange that no SDK took part in. */
    public Exchange(
            String operation,
            String driver,
            WireRequest request,
            WireResponse response,
            Instant startedAt,
            Duration duration,
            int throttled) {
        this(operation, driver, request, response, startedAt, duration, throttled, Optional.empty());
    }
}
