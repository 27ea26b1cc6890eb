package org.customerprofiles.tck.check;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.customerprofiles.tck.drive.Exchange;
import org.customerprofiles.tck.drive.WireRequest;
import org.customerprofiles.tck.drive.WireResponse;

/** Exchanges that keep every rule, but for what a test makes wrong. */
final class Exchanges {

    private static final String MESSAGE = "{\"Message\":\"Something is wrong.\"}";

    private Exchanges() {}

    /** A call of an operation that succeeded with this body. */
    static Exchange success(String operation, String body) {
        return exchange(operation, 200, body, Map.of());
    }

    /** A call of GetDomain that was refused with a status and a type. */
    static Exchange error(int status, String type) {
        return error(status, type, MESSAGE);
    }

    /** A call of GetDomain that was refused with a status, a type and this body. */
    static Exchange error(int status, String type, String body) {
        return exchange("GetDomain", status, body, Map.of("X-Amzn-Errortype", type));
    }

    /** Any exchange; a header given as the empty text is left out. */
    static Exchange exchange(String operation, int status, String body, Map<String, String> headers) {
        Map<String, String> all = new HashMap<>(Map.of("Content-Type", "application/json", "x-amzn-requestid", "4711"));
        all.putAll(headers);
        all.values().removeIf(String::isEmpty);
        Map<String, List<String>> sent = new HashMap<>();
        all.forEach((name, value) -> sent.put(name, List.of(value)));
        return new Exchange(
                operation,
                "wire",
                new WireRequest("POST", URI.create("http://127.0.0.1/"), Map.of(), new byte[0]),
                new WireResponse(status, sent, body.getBytes(StandardCharsets.UTF_8)),
                Instant.EPOCH,
                Duration.ZERO,
                0);
    }
}
