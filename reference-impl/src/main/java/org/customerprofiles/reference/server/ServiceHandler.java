package org.customerprofiles.reference.server;

import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import org.customerprofiles.reference.restjson.RestJson;
import org.customerprofiles.reference.restjson.WireError;
import org.customerprofiles.reference.restjson.WireRequest;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.thread.Scheduler;

/** Gives every request, once its body has arrived, to the service. */
final class ServiceHandler extends Handler.Abstract {

    /** What is read, and answered if possible, without another thread. */
    private static final int BRIEF = 16 << 10;

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

    /** By the thread that reads from the connections, which saves a change of threads where there is little to do. */
    @Override
    public InvocationType getInvocationType() {
        return InvocationType.NON_BLOCKING;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        HttpExchange exchange = new HttpExchange(request, response, callback);
        if (isNotWorthReading(request)) {
            refuse(exchange, RequestBody.tooLarge(LARGEST));
            return true;
        }
        if (isBrief(request)) {
            take(exchange, this::answerSoon);
        } else {
            exchange.later(() -> take(exchange, this::answer));
        }
        return true;
    }

    private void take(HttpExchange exchange, BiConsumer<HttpExchange, WireRequest> taker) {
        Request request = exchange.request();
        int expected = (int) Math.max(0, Math.min(request.getLength(), BRIEF));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(expected);
        RequestBody body = new RequestBody(
                request,
                bytes,
                LARGEST,
                () -> taker.accept(exchange, exchange.request(bytes.toByteArray())),
                error -> refuse(exchange, error));
        if (!body.read()) {
            Scheduler.Task deadline = request.getComponents()
                    .getScheduler()
                    .schedule(body::expire, arrival.toMillis(), TimeUnit.MILLISECONDS);
            body.whenDone(deadline::cancel);
        }
    }

    private void answer(HttpExchange exchange, WireRequest request) {
        exchange.answer(service.handle(request));
    }

    /** By this thread if that takes no time, and else by one that has some. */
    private void answerSoon(HttpExchange exchange, WireRequest request) {
        service.handleAtOnce(request)
                .ifPresentOrElse(exchange::answer, () -> exchange.later(() -> answer(exchange, request)));
    }

    private void refuse(HttpExchange exchange, WireError error) {
        exchange.lastAnswer(protocol.answer(error));
    }

    private static boolean isBrief(Request request) {
        return request.getLength() >= 0 && request.getLength() <= BRIEF;
    }

    /** Whether a client announces more than will be read, or asks first whether it may send more than it may. */
    private static boolean isNotWorthReading(Request request) {
        long length = request.getLength();
        return length > RequestBody.MOST_DROPPED
                || length > LARGEST && request.getHeaders().contains(HttpHeader.EXPECT);
    }
}
