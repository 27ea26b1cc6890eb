package org.customerprofiles.reference.server;

import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Map;
import org.customerprofiles.reference.operations.Outcome;
import org.customerprofiles.reference.operations.Reference;
import org.customerprofiles.reference.restjson.RestJson;
import org.customerprofiles.reference.restjson.WireError;
import org.customerprofiles.reference.restjson.WireResponse;
import org.customerprofiles.reference.telemetry.Metrics;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * Tells whoever watches the server how it is: {@code /_health} whether it can read and write, {@code /_metrics} what it
 * has done. Neither has to be signed, is slowed or throttled, or tells what is in a domain. All others are given on.
 */
final class StatusHandler extends Handler.Wrapper {

    private static final String HEALTH = "/_health";
    private static final String METRICS = "/_metrics";

    private final Reference reference;
    private final RestJson protocol;
    private final Metrics metrics;

    /** @param next handles what is about neither */
    StatusHandler(Reference reference, Metrics metrics, Handler next) {
        super(next);
        this.reference = reference;
        this.protocol = new RestJson(reference);
        this.metrics = metrics;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        String path = String.valueOf(request.getHttpURI().getPath());
        if (!path.equals(HEALTH) && !path.equals(METRICS)) {
            return super.handle(request, response, callback);
        }
        HttpExchange exchange = new HttpExchange(request, response, callback);
        exchange.later(() -> exchange.answer(answer(request.getMethod(), path)));
        return true;
    }

    private WireResponse answer(String method, String path) {
        if (!List.of("GET", "HEAD").contains(method)) {
            return protocol.answer(WireError.wrongMethod(method, path, List.of("GET", "HEAD")));
        }
        return path.equals(METRICS)
                ? new WireResponse(200, Map.of("Content-Type", Metrics.contentType()), metrics.text())
                : health();
    }

    private WireResponse health() {
        try {
            // no domain has this name, so nothing is seen or kept; but a store that cannot write refuses even that
            reference.operate((state, circumstances) -> state.domain("").isPresent());
            return protocol.answer(Outcome.done(Map.of("Status", "up")));
        } catch (RuntimeException broken) {
            System.getLogger(StatusHandler.class.getName()).log(Level.WARNING, "the store is not usable", broken);
            return protocol.answer(new WireError(
                    503,
                    "ServiceUnavailableException",
                    "The store cannot be written. The log of the server says why."));
        }
    }
}
