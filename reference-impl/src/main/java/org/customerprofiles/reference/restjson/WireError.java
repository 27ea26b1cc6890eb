package org.customerprofiles.reference.restjson;

import java.util.List;
import java.util.Map;
import org.customerprofiles.reference.operations.Fault;

/**
 * An error before it is encoded. Here alone faults get their status.
 *
 * @param type the error's shape name, without which a client cannot tell errors of one status apart
 * @param message what was wrong and what to do
 * @param headers what this error says besides
 */
public record WireError(int status, String type, String message, Map<String, String> headers) {

    public WireError(int status, String type, String message) {
        this(status, type, message, Map.of());
    }

    static WireError of(Fault fault, String message) {
        return new WireError(status(fault), fault.typeName(), message);
    }

    /** The request is not one that the service understands; the client has to change it. */
    public static WireError badRequest(String message) {
        return of(Fault.BAD_REQUEST, message);
    }

    static WireError internal() {
        return of(Fault.INTERNAL_SERVER, "The reference implementation failed. Its log says why.");
    }

    public static WireError unknownPath(String path) {
        return new WireError(404, "UnknownOperationException", "No operation has the path " + Echo.of(path) + ".");
    }

    public static WireError wrongMethod(String method, String path, List<String> allowed) {
        String methods = String.join(", ", allowed);
        String message = "The path %s has no method %s; it has %s.".formatted(Echo.of(path), Echo.of(method), methods);
        return new WireError(405, "UnknownOperationException", message, Map.of("Allow", methods));
    }

    static WireError unsupportedMediaType(String contentType) {
        return new WireError(
                415,
                "UnsupportedMediaTypeException",
                "Content-Type is %s; a body has to be application/json.".formatted(Echo.of(contentType)));
    }

    private static int status(Fault fault) {
        return switch (fault) {
            case BAD_REQUEST -> 400;
            case ACCESS_DENIED -> 403;
            case RESOURCE_NOT_FOUND -> 404;
            case THROTTLING -> 429;
            case INTERNAL_SERVER -> 500;
        };
    }
}
