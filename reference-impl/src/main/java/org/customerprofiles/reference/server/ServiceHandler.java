package org.customerprofiles.reference.server;

import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.customerprofiles.reference.restjson.RestJson;
import org.customerprofiles.reference.restjson.WireError;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.thread.Scheduler;

/** Gives every request, once its body has arrived, to the service. */
final class ServiceHandler extends Handler.Abstract {

    /** Room for an object of 256,000 characters, each written as two JSON escapes, which are 12 bytes. */
    private static final int LARGEST = 4 << 20;

    private final Service service;
    private final RestJson protocol;
    private final Duration arrival;

    /**
     * @param protocol how a body that cannot be had is refused
     * @param arrival how long a body may take
     */
    ServiceHandler(Service service, RestJson protocol, Duration arrival) {
        this.service = service;
        this.protocol = protocol;
        this.arrival = arrival;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        HttpExchange exchange = new HttpExchange(request, response, callback);
        Consumer<WireError> refused = error -> exchange.lastAnswer(protocol.answer(error));
        if (isNotWorthReading(request)) {
            refused.accept(RequestBody.tooLarge(LARGEST));
            return true;
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        RequestBody body = new RequestBody(
                request,
                bytes,
                LARGEST,
                () -> exchange.answer(service.handle(exchange.request(bytes.toByteArray()))),
                refused);
        if (!body.read()) {
            Scheduler.Task deadline = request.getComponents()
                    .getScheduler()
                    .schedule(body::expire, arrival.toMillis(), TimeUnit.MILLISECONDS);
            body.whenDone(deadline::cancel);
        }
        return true;
    }

    /** Whether a client announces more than will be read, or asks first whether it may send more than it may. */
    private static boolean isNotWorthReading(Request request) {
        long length = request.getLength();
        return length > RequestBody.MOST_DROPPED
                || length > LARGEST && request.getHeaders().contains(HttpHeader.EXPECT);
    }
}
