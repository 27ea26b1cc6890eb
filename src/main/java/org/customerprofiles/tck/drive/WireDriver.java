package org.customerprofiles.tck.drive;

import java.time.Duration;
import java.time.Instant;
import org.customerprofiles.tck.target.Target;

/**
 * Makes calls without an AWS client: the request is put together from the operation's binding, signed, and sent as bytes.
 *
 * <p>Raw requests go through REST Assured. Calls of operations, of which a run makes thousands to set up and observe, go
 * through a plain pooled client: REST Assured takes some six milliseconds of processor time a call.
 */
public final class WireDriver implements Driver {

    private static final int TOO_MANY_REQUESTS = 429;

    private final RequestBuilder requests;
    private final Entrusted entrusted;
    private final Secrets secrets;
    private final RateLimiter limiter;
    private final Transport calls;
    private final Transport rawRequests;

    public WireDriver(Target target, RateLimiter limiter) {
        this.requests = new RequestBuilder(target.endpoint(), new Bindings());
        this.entrusted = new Entrusted(target);
        this.secrets = new Secrets(target.headers().keySet());
        this.limiter = limiter;
        this.calls = new PooledTransport(target);
        this.rawRequests = new RestAssuredTransport(target);
    }

    @Override
    public String name() {
        return "wire";
    }

    @Override
    public Exchange call(Call call) {
        return exchange(call.operation(), requests.build(call), calls);
    }

    @Override
    public Exchange send(String operation, WireRequest request) {
        return exchange(operation, request, rawRequests);
    }

    @Override
    public void close() {
        calls.close();
    }

    private Exchange exchange(String operation, WireRequest request, Transport transport) {
        int throttled = 0;
        while (true) {
            limiter.await(operation);
            WireRequest sent = entrusted.with(request);
            Instant startedAt = Instant.now();
            long start = System.nanoTime();
            WireResponse response = secrets.outOf(transport.send(sent), sent);
            Duration duration = Duration.ofNanos(System.nanoTime() - start);
            if (response.status() != TOO_MANY_REQUESTS || !Backoff.allows(throttled)) {
                return new Exchange(operation, name(), secrets.outOf(sent), response, startedAt, duration, throttled);
            }
            Backoff.pause(throttled++);
        }
    }
}
