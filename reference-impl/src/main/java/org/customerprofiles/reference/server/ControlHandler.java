package org.customerprofiles.reference.server;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.customerprofiles.reference.restjson.RestJson;
import org.customerprofiles.reference.restjson.WireError;
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
        HttpExchange exchange = new HttpExchange(request, response, callback);
        try (Spool body = new Spool();
                Spool large = new Spool()) {
            if (arrives(request, body)) {
                ControlRequest asked = new ControlRequest(exchange.request(new byte[0]), body, large);
                answer(exchange, control.handle(asked), large);
            } else {
                exchange.lastAnswer(protocol.answer(
                        WireError.badRequest("The body did not arrive as announced, not in time, or is too large.")));
            }
        }
        return true;
    }

    private static boolean arrives(Request request, Spool body) {
        byte[] buffer = new byte[1 << 16];
        try (InputStream arriving = Content.Source.asInputStream(request)) {
            long arrived = 0;
            for (int read = arriving.read(buffer); read >= 0; read = arriving.read(buffer)) {
                arrived += read;
                if (arrived > LARGEST) {
                    return false;
                }
                body.write(buffer, 0, read);
            }
            return true;
        } catch (IOException broken) {
            return false;
        }
    }

    private static void answer(HttpExchange exchange, WireResponse answer, Spool large) {
        if (answer.status() != 200 || large.isEmpty()) {
            exchange.answer(answer);
            return;
        }
        exchange.response().setStatus(answer.status());
        answer.headers().forEach(exchange.response().getHeaders()::put);
        try (InputStream written = large.read();
                OutputStream out = Content.Sink.asOutputStream(exchange.response())) {
            written.transferTo(out);
        } catch (IOException gone) {
            exchange.callback().failed(gone);
            return;
        }
        exchange.callback().succeeded();
    }
}
