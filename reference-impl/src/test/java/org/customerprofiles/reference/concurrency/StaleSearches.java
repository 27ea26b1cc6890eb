package org.customerprofiles.reference.concurrency;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.customerprofiles.reference.oracle.Json;
import org.customerprofiles.reference.restjson.WireRequest;
import org.customerprofiles.reference.restjson.WireResponse;

/** Answers every fourth search as it was answered before. */
record StaleSearches(Port port, Map<Object, WireResponse> earlier, AtomicInteger searches) implements Port {

    StaleSearches(Port port) {
        this(port, new ConcurrentHashMap<>(), new AtomicInteger());
    }

    @Override
    public WireResponse send(WireRequest request) {
        if (!request.path().endsWith("/search")) {
            return port.send(request);
        }
        Object asked = request.path() + Json.object(new String(request.body(), UTF_8));
        WireResponse before = earlier.get(asked);
        if (before != null && searches.incrementAndGet() % 4 == 0) {
            return before;
        }
        WireResponse now = port.send(request);
        earlier.put(asked, now);
        return now;
    }
}
