package org.customerprofiles.reference.server;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.customerprofiles.reference.control.Latency;
import org.customerprofiles.reference.control.PerOperation;
import org.customerprofiles.reference.control.Throttling;
import org.customerprofiles.reference.restjson.RestJson;

/** What keeps calls of the API from being answered at once, or at all. Safe for use by several threads. */
final class Disturbances {

    private record Throttled(PerOperation<Throttling> rules, PerOperation<Valve> valves) {}

    private final AtomicReference<PerOperation<Latency>> latency = new AtomicReference<>(PerOperation.none());
    private final AtomicReference<Throttled> throttled =
            new AtomicReference<>(new Throttled(PerOperation.none(), PerOperation.none()));

    private final Set<CompletableFuture<Void>> waits = ConcurrentHashMap.newKeySet();

    PerOperation<Latency> latency() {
        return latency.get();
    }

    /** Those who wait already go on waiting. */
    void delay(PerOperation<Latency> rules) {
        latency.set(rules);
    }

    PerOperation<Throttling> throttling() {
        return throttled.get().rules();
    }

    /** Begins to count anew. */
    void throttle(PerOperation<Throttling> rules) {
        throttled.set(new Throttled(rules, rules.map(rule -> Valve.of(rule, System::nanoTime))));
    }

    /** Lets nobody wait any more, those who do already included. */
    void endLatency() {
        latency.set(PerOperation.none());
        waits.forEach(wait -> wait.complete(null));
    }

    void end() {
        endLatency();
        throttle(PerOperation.none());
    }

    /** How long a request has to wait; zero for what calls no operation. */
    Duration delay(String method, String path) {
        PerOperation<Latency> rules = latency.get();
        if (rules.equals(PerOperation.none())) {
            return Duration.ZERO;
        }
        return RestJson.operation(method, path)
                .flatMap(rules::of)
                .map(Disturbances::chosen)
                .orElse(Duration.ZERO);
    }

    /** Is done after this time, or when the latency is ended. */
    CompletableFuture<Void> waiting(Duration delay) {
        CompletableFuture<Void> wait = new CompletableFuture<>();
        waits.add(wait);
        wait.whenComplete((done, failure) -> waits.remove(wait));
        // the latency may have been ended since the delay was chosen, and would not have known of this wait
        if (latency.get().equals(PerOperation.none())) {
            wait.complete(null);
        }
        return wait.completeOnTimeout(null, delay.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Whether any request may be throttled. */
    boolean isThrottling() {
        return !throttled.get().valves().equals(PerOperation.none());
    }

    /** Whether a request that has come is throttled; what calls no operation never is. */
    boolean throttles(String method, String path) {
        return isThrottling()
                && RestJson.operation(method, path)
                        .flatMap(throttled.get().valves()::of)
                        .map(Valve::throttles)
                        .orElse(false);
    }

    private static Duration chosen(Latency latency) {
        long least = latency.least().toMillis();
        return Duration.ofMillis(
                ThreadLocalRandom.current().nextLong(least, latency.most().toMillis() + 1));
    }
}
