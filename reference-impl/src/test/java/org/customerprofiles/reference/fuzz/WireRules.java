package org.customerprofiles.reference.fuzz;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.customerprofiles.reference.oracle.Reading;
import org.customerprofiles.reference.restjson.WireResponse;

/** What holds for every answer, whatever is in it. */
final class WireRules {

    private static final Map<String, Set<Integer>> STATUSES = Map.of(
            "BadRequestException", Set.of(400),
            "ResourceNotFoundException", Set.of(404),
            "UnknownOperationException", Set.of(404, 405),
            "UnsupportedMediaTypeException", Set.of(415));

    private WireRules() {}

    /** Which rule an answer breaks; empty when it keeps them all. */
    static Optional<String> violation(WireResponse response, Reading reading) {
        Map<String, String> headers = response.headers();
        if (!"application/json".equals(headers.get("Content-Type"))) {
            return Optional.of("Content-Type is " + headers.get("Content-Type"));
        }
        if (headers.getOrDefault("x-amzn-requestid", "").isBlank()) {
            return Optional.of("there is no request id");
        }
        if (response.status() == 200) {
            return reading.call().flatMap(call -> Schemas.violation(call.operation(), response.body()));
        }
        String type = headers.getOrDefault("X-Amzn-Errortype", "none");
        return STATUSES.getOrDefault(type, Set.of()).contains(response.status())
                ? Optional.empty()
                : Optional.of("status " + response.status() + " with the error type " + type);
    }
}
