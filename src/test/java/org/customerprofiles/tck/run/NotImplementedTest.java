package org.customerprofiles.tck.run;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.customerprofiles.tck.drive.Exchange;
import org.customerprofiles.tck.drive.WireRequest;
import org.customerprofiles.tck.drive.WireResponse;
import org.junit.jupiter.api.Test;

class NotImplementedTest {

    private static final String UNKNOWN = "{\"__type\":\"com.amazon.coral#UnknownOperationException\"}";
    private static final String NO_PROFILE = "{\"__type\":\"ResourceNotFoundException\",\"Message\":\"no\"}";

    private static Exchange exchange(String operation, int status, String body) {
        return new Exchange(
                operation,
                "wire",
                new WireRequest("GET", URI.create("http://127.0.0.1/"), Map.of(), new byte[0]),
                new WireResponse(status, Map.of(), body.getBytes(StandardCharsets.UTF_8)),
                Instant.EPOCH,
                Duration.ZERO,
                0);
    }

    private static List<String> of(Exchange... exchanges) {
        return NotImplemented.operations(List.of(exchanges));
    }

    @Test
    void anOperationThatIsNeverKnownIsNotImplemented() {
        assertEquals(
                List.of("GetMatches", "MergeProfiles", "SearchProfiles"),
                of(
                        exchange("SearchProfiles", 404, "<html>Not yet implemented</html>"),
                        exchange("SearchProfiles", 404, ""),
                        exchange("MergeProfiles", 501, "{}"),
                        exchange("GetMatches", 400, UNKNOWN)));
    }

    @Test
    void anOperationThatKnowsSomethingIsImplemented() {
        assertEquals(List.of(), of(exchange("SearchProfiles", 404, ""), exchange("SearchProfiles", 200, "{}")));
        assertEquals(List.of(), of(exchange("GetMatches", 404, NO_PROFILE)));
        assertEquals(List.of(), of(exchange("MergeProfiles", 500, "")));
    }

    @Test
    void rawRequestsAreNoOperation() {
        assertEquals(List.of(), of(exchange("Wire", 404, "")));
    }
}
