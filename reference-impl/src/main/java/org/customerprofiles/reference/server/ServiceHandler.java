package org.customerprofiles.reference.server;

import org.customerprofiles.reference.restjson.RestJson;
import org.customerprofiles.reference.restjson.WireError;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Gives every request, once its body has arrived, to the service. */
final class ServiceHandler extends Handler.Abstract {

    private final Service service;
    private final RestJson protocol;

    /** @param protocol how a body that cannot be had is refused */
    ServiceHandler(Service service, RestJson protocol) {
        this.service = service;
        this.protocol = protocol;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        HttpExchange exchange = new HttpExchange(request, response, callback);
        new RequestBody(
                        request,
                        body -> exchange.answer(service.handle(exchange.request(body))),
                        reason -> exchange.lastAnswer(protocol.answer(WireError.badRequest(reason))))
                .run();
        return true;
    }
}
