package org.customerprofiles.reference.variants;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Map;
import java.util.UUID;
import org.customerprofiles.reference.restjson.WireResponse;

/** Errors as the wire carries them, for what stands before the protocol. */
final class Errors {

    private Errors() {}

    /** @param message must need no escapes in JSON */
    static WireResponse written(int status, String type, String message) {
        Map<String, String> headers = Map.of(
                "Content-Type",
                "application/json",
                "x-amzn-requestid",
                UUID.randomUUID().toString(),
                "X-Amzn-Errortype",
                type);
        return new WireResponse(
                status, headers, "{\"Message\":\"%s\"}".formatted(message).getBytes(UTF_8));
    }
}
