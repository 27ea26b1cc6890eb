package org.customerprofiles.reference.server;

import java.util.Objects;
import java.util.Set;
import org.customerprofiles.reference.restjson.RestJson;
import org.customerprofiles.reference.restjson.WireError;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;

/** Answers in the protocol's way what Jetty refuses by itself: a malformed request line, too large headers and so on. */
record ErrorAnswers(RestJson protocol) implements Request.Handler {

    /** What HTTP counts among the server's errors although the client has to change its request. */
    private static final Set<Integer> CLIENT_ERRORS =
            Set.of(HttpStatus.NOT_IMPLEMENTED_501, HttpStatus.HTTP_VERSION_NOT_SUPPORTED_505);

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        int status = response.getStatus();
        String reason = Objects.requireNonNullElse(
                (String) request.getAttribute(ErrorHandler.ERROR_MESSAGE), HttpStatus.getMessage(status));
        // Jetty ends the connection of a request that it cannot read, and does not say so by itself
        new HttpExchange(request, response, callback).lastAnswer(protocol.answer(error(status, reason)));
        return true;
    }

    private static WireError error(int status, String reason) {
        if (status < 500 || CLIENT_ERRORS.contains(status)) {
            return new WireError(
                    status < 500 ? status : HttpStatus.BAD_REQUEST_400,
                    "BadRequestException",
                    "The request cannot be read as HTTP: " + reason + ".");
        }
        return new WireError(status, "InternalServerException", "The request was not handled: " + reason + ".");
    }
}
