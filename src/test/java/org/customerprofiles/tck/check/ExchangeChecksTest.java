package org.customerprofiles.tck.check;

import static org.customerprofiles.tck.check.ExchangeChecks.check;
import static org.customerprofiles.tck.check.Exchanges.exchange;
import static org.customerprofiles.tck.check.Exchanges.success;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class ExchangeChecksTest {

    @Test
    void rawRequestIsOnlyAskedWhatHoldsForAnyResponse() {
        assertEquals(List.of(), check(exchange("Wire", 201, "[1]", Map.of())));
        assertEquals(List.of(), check(exchange("Wire", 404, "{}", Map.of("X-Amzn-Errortype", "BadRequestException"))));
    }

    @Test
    void rawRequestThatFailsBreaksThoseRules() {
        Map<String, String> nothing = Map.of("Content-Type", "text/html", "x-amzn-requestid", "");

        assertEquals(
                List.of("Wire-2", "Wire-3", "Wire-4", "Wire-6", "Wire-9"),
                check(exchange("Wire", 502, "<html/>", nothing)).stream()
                        .map(Violation::rule)
                        .toList());
    }

    @Test
    void responsesAreJudgedAlikeByManyThreads() {
        List<List<Violation>> judged = IntStream.range(0, 400)
                .parallel()
                .mapToObj(i -> i % 2 == 0 ? "{}" : "{\"ProfileId\":\"x\"}")
                .map(profile -> check(success("SearchProfiles", "{\"Items\":[" + profile + "]}")))
                .toList();

        assertEquals(200, judged.stream().filter(List::isEmpty).count());
        assertEquals(200, judged.stream().filter(list -> list.size() == 1).count());
    }
}
