package org.customerprofiles.reference.server;

import java.io.IOException;
import java.lang.System.Logger.Level;
import org.customerprofiles.reference.restjson.RestJson;
import org.customerprofiles.reference.restjson.WireResponse;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Gives control requests, whose bodies may be large, to {@link Control}, and all others on. */
final class ControlHandler extends Handler.Wrapper {

    /** More than the largest test needs; less than what fills a disk by accident. */
    private static final long LARGEST = 4L << 30;

    private final Control control;
    private final RestJson protocol;

    /** @param next handles what is not for control */
    ControlHandler(Control control, RestJson protocol, Handler next) {
        super(next);
        this.control = control;
        this.protocol = protocol;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        if (!Control.isFor(String.valueOf(request.getHttpURI().getPath()))) {
            return super.handle(request, response, callback);
        }
        Spool body = new Spool();
        Spool large = new Spool();
        HttpExchange exchange = new HttpExchange(request, response, Callback.from(callback, () -> drop(body, large)));
        exchange.later(new RequestBody(
                request,
                body,
                LARGEST,
                () -> answer(exchange, control.handle(asked(exchange, body, large)), large),
                error -> exchange.lastAnswer(protocol.answer(error))));
        return true;
    }

    private static ControlRequest asked(HttpExchange exchange, Spool body, Spool large) {
        return new ControlRequest(exchange.request(new byte[0]), body, large);
    }

    /** No thread waits for a client that reads slowly. */
    private static void answer(HttpExchange exchange, WireResponse answer, Spool large) {
        if (answer.status() != 200 || large.isEmpty()) {
            exchange.answer(answer);
            return;
        }
        exchange.response().setStatus(answer.status());
        answer.headers().forEach(exchange.response().getHeaders()::put);
        try {
            Content.copy(Content.Source.from(large.read()), exchange.response(), exchange.callback());
        } catch (IOException lost) {
            exchange.callback().failed(lost);
        }
    }

    private static void drop(Spool... spools) {
        for (Spool spool : spools) {
            try {
                spool.close();
            } catch (IOException left) {
                System.getLogger(ControlHandler.class.getName())
                        .log(Level.WARNING, "a temporary file was left behind", left);
            }
        }
    }
}
