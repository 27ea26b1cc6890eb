package org.customerprofiles.reference.concurrency;

import java.util.concurrent.atomic.AtomicInteger;
import org.customerprofiles.reference.restjson.WireRequest;
import org.customerprofiles.reference.restjson.WireResponse;

/** Acknowledges the deletion of a key, and every other time the key comes back. */
record Forgetful(Port port, AtomicInteger deletions) implements Port {

    Forgetful(Port port) {
        this(port, new AtomicInteger());
    }

    @Override
    public WireResponse send(WireRequest request) {
        WireResponse answer = port.send(request);
        boolean deleted = request.path().endsWith("/keys/delete") && answer.status() == 200;
        if (deleted && deletions.incrementAndGet() % 2 == 0) {
            port.send(new WireRequest(
                    request.method(),
                    request.path().replace("/delete", ""),
                    request.query(),
                    request.headers(),
                    request.body()));
        }
        return answer;
    }
}
