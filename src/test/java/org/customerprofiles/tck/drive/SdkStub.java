package org.customerprofiles.tck.drive;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.customerprofiles.tck.target.Target;

/** A target without a network, that answers what it was told to, in turn; and a driver that calls it. */
final class SdkStub implements Transport {

    static final Target TARGET = Target.at(URI.create("http://127.0.0.1:9/base"))
            .region("eu-north-1")
            .timeout(Duration.ofSeconds(1))
            .build();

    static final RateLimiter LIMITER = new RateLimiter(TARGET.rates());

    private final List<WireRequest> received = new ArrayList<>();
    private final Deque<WireResponse> answers = new ArrayDeque<>();

    SdkStub answering(int status, String body) {
        return answering(status, body, Map.of());
    }

    SdkStub answering(int status, String body, Map<String, String> headers) {
        Map<String, List<String>> all = new HashMap<>();
        headers.forEach((name, value) -> all.put(name, List.of(value)));
        answers.add(new WireResponse(status, all, body.getBytes(StandardCharsets.UTF_8)));
        return this;
    }

    @Override
    public synchronized WireResponse send(WireRequest request) {
        received.add(request);
        if (answers.isEmpty()) {
            throw new ConnectionTrouble("nobody answers");
        }
        return answers.size() == 1 ? answers.peek() : answers.poll();
    }

    List<WireRequest> received() {
        return received;
    }

    Driver driver() {
        return new SdkDriver(TARGET, this, LIMITER, new WireDriver(TARGET, LIMITER));
    }

    Exchange call(String operation, Map<String, Object> members) {
        return driver().call(new Call(operation, members));
    }
}
