package org.customerprofiles.reference.restjson;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;

/**
 * How answers are written. Each part can be replaced, so that a server that writes one of them wrongly can be built.
 *
 * @param headers what every answer carries
 * @param errorStatus the status of an error
 * @param errorHeaders what errors carry besides
 * @param errorBody the members of an error's body
 * @param timestamp what a point in time is on the wire: a number or a text
 */
public record Encoding(
        Supplier<Map<String, String>> headers,
        ToIntFunction<WireError> errorStatus,
        Function<WireError, Map<String, String>> errorHeaders,
        Function<WireError, Map<String, Object>> errorBody,
        Function<Instant, Object> timestamp) {

    /** The header that names each answer. */
    static final String REQUEST_ID = "x-amzn-requestid";

    /** The protocol restJson1: errors are typed by a header, points in time are seconds since 1970 with a fraction. */
    public static Encoding restJson1() {
        return new Encoding(
                () -> Map.of("Content-Type", "application/json", REQUEST_ID, requestId()),
                WireError::status,
                error -> Map.of("X-Amzn-Errortype", error.type()),
                error -> Map.of("Message", error.message()),
                instant -> BigDecimal.valueOf(instant.toEpochMilli(), 3));
    }

    /** In the form of a random UUID; nobody has to be kept from guessing it, and secure randomness makes threads wait. */
    private static String requestId() {
        ThreadLocalRandom random = ThreadLocalRandom.current();
        long version = 0x4000;
        long variant = 0x8000_0000_0000_0000L;
        return new UUID(random.nextLong() & ~0xf000L | version, random.nextLong() >>> 2 | variant).toString();
    }

    public Encoding withHeaders(Supplier<Map<String, String>> other) {
        return new Encoding(other, errorStatus, errorHeaders, errorBody, timestamp);
    }

    public Encoding withErrorStatus(ToIntFunction<WireError> other) {
        return new Encoding(headers, other, errorHeaders, errorBody, timestamp);
    }

    public Encoding withErrorHeaders(Function<WireError, Map<String, String>> other) {
        return new Encoding(headers, errorStatus, other, errorBody, timestamp);
    }

    public Encoding withErrorBody(Function<WireError, Map<String, Object>> other) {
        return new Encoding(headers, errorStatus, errorHeaders, other, timestamp);
    }

    public Encoding withTimestamp(Function<Instant, Object> other) {
        return new Encoding(headers, errorStatus, errorHeaders, errorBody, other);
    }

    WireResponse success(Map<String, Object> members) {
        return new WireResponse(200, headers.get(), JsonWriter.bytes(members, timestamp));
    }

    WireResponse error(WireError error) {
        Map<String, String> all = new LinkedHashMap<>(headers.get());
        all.putAll(errorHeaders.apply(error));
        all.putAll(error.headers());
        return new WireResponse(
                errorStatus.applyAsInt(error), all, JsonWriter.bytes(errorBody.apply(error), timestamp));
    }
}
