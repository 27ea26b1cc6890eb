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
    private final Signer signer;
    private final Transport calls;
    private final Transport rawRequests;

    public WireDriver(Target target) {
        this.requests = new RequestBuilder(target.endpoint(), new Bindings());
        this.signer = new Signer(target.region(), Credentials.of(target)::resolveCredentials);
        this.calls = new PooledTransport(target.timeout());
        this.rawRequests = new RestAssuredTransport(target.timeout());
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
            WireRequest signed = signer.sign(request);
            Instant startedAt = Instant.now();
            long start = System.nanoTime();
            WireResponse response = transport.send(signed);
            Duration duration = Duration.ofNanos(System.nanoTime() - start);
            if (response.status() != TOO_MANY_REQUESTS || !Backoff.allows(throttled)) {
                return new Exchange(operation, name(), signed, response, startedAt, duration, throttled);
            }
            Backoff.pause(throttled++);
        }
    }
}
