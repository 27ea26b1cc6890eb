package org.customerprofiles.tck.drive;

import java.time.Duration;
import java.time.Instant;

/**
 * One request and its response.
 *
 * @param operation the operation that was called, or {@code Wire} for a request that is none
 * @param driver how the call was made: {@code wire} or {@code sdk}
 * @param startedAt when the request was sent
 * @param duration from sending to the whole response
 * @param throttled how many times the target answered 429 before this response
 */
public record Exchange(
        String operation,
        String driver,
        WireRequest request,
        WireResponse response,
        Instant startedAt,
        Duration duration,
        int throttled) {}
