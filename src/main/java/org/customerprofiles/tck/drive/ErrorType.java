package org.customerprofiles.tck.drive;

import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * Recovers an error's type as every restJson1 client does: from the header X-Amzn-Errortype, else from {@code __type},
 * else from {@code code} in the body; without what follows a colon and without the namespace before a {@code #}.
 */
public final class ErrorType {

    private static final String HEADER = "X-Amzn-Errortype";

    private ErrorType() {}

    /** The type's shape name, for example {@code BadRequestException}; empty when it cannot be recovered. */
    public static Optional<String> of(WireResponse response) {
        return response.header(HEADER)
                .or(() -> response.json().flatMap(ErrorType::inBody))
                .map(ErrorType::bare)
                .filter(type -> !type.isEmpty());
    }

    /** The type that the header gives a response, which is an error then, whatever its status. */
    public static Optional<String> inHeader(WireResponse response) {
        return response.header(HEADER).map(ErrorType::bare);
    }

    private static Optional<String> inBody(JsonNode body) {
        return Stream.of("__type", "code")
                .map(body::path)
                .filter(JsonNode::isString)
                .map(JsonNode::stringValue)
                .findFirst();
    }

    private static String bare(String type) {
        String beforeColon = type.split(":", 2)[0];
        return beforeColon.substring(beforeColon.indexOf('#') + 1).strip();
    }
}
