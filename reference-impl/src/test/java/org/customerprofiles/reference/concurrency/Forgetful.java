package org.customerprofiles.reference.concurrency;

import java.util.concurrent.atomic.AtomicInteger;
import org.customerprofiles.reference.restjson.WireRequest;
import org.customerprofiles.reference.restjson.WireResponse;

/** Acknowledges every tenth deletion without a word to anybody. */
record Forgetful(Port port, AtomicInteger deletions) implements Port {

    Forgetful(Port port) {
        this(port, new AtomicInteger());
    }

    @Override
    public WireResponse send(WireRequest request) {
        boolean forgotten = request.path().endsWith("/keys/delete") && deletions.incrementAndGet() % 10 == 0;
        WireResponse answer = port.send(request);
        if (forgotten && answer.status() == 200) {
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
