package org.customerprofiles.reference.server;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.customerprofiles.reference.control.Throttling;
import org.junit.jupiter.api.Test;

class ValveTest {

    private long nanos = 5;

    private static List<Boolean> calls(Valve valve, int count) {
        return Stream.generate(valve::throttles).limit(count).toList();
    }

    @Test
    void everyThirdCallIsThrottled() {
        Valve valve = Valve.of(Throttling.everyNth(3), () -> nanos);

        assertEquals(List.of(false, false, true, false, false, true), calls(valve, 6));
    }

    @Test
    void everyFirstCallIsEveryCall() {
        assertEquals(List.of(true, true), calls(Valve.of(Throttling.everyNth(1), () -> nanos), 2));
    }

    @Test
    void aSecondBringsAsManyCallsAsTheRate() {
        Valve valve = Valve.of(Throttling.perSecond(2), () -> nanos);
        assertEquals(List.of(false, false, true), calls(valve, 3));

        nanos += Duration.ofMillis(500).toNanos();
        assertEquals(List.of(false, true), calls(valve, 2));

        nanos += Duration.ofHours(1).toNanos();
        assertEquals(List.of(false, false, true), calls(valve, 3));
    }

    @Test
    void aRateBelowOneLetsACallThroughNowAndThen() {
        Valve valve = Valve.of(Throttling.perSecond(0.5), () -> nanos);
        assertEquals(List.of(false, true), calls(valve, 2));

        nanos += Duration.ofSeconds(1).toNanos();
        assertEquals(List.of(true), calls(valve, 1));

        nanos += Duration.ofSeconds(1).toNanos();
        assertEquals(List.of(false, true), calls(valve, 2));
    }
}
