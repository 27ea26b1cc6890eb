package org.customerprofiles.tck.drive;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

/**
 * A driver that lets only answers through that say something about the target, and gives a target up when none came
 * several times in a row, so that a run ends by itself.
 */
public final class Breaker implements Driver {

    private static final int PATIENCE = 5;

    private final Driver driver;
    private final AtomicInteger unanswered = new AtomicInteger();
    private final AtomicReference<ConnectionTrouble> givenUp = new AtomicReference<>();

    public Breaker(Driver driver) {
        this.driver = driver;
    }

    /** Why the target was given up; empty while it answers. */
    public Optional<String> reason() {
        return Optional.ofNullable(givenUp.get())
                .map(trouble -> "the target stopped answering calls: " + trouble.getMessage());
    }

    @Override
    public String name() {
        return driver.name();
    }

    @Override
    public Exchange call(Call call) {
        return guarded(() -> driver.call(call));
    }

    @Override
    public Exchange send(String operation, WireRequest request) {
        return guarded(() -> driver.send(operation, request));
    }

    @Override
    public void close() {
        driver.close();
    }

    private Exchange guarded(Supplier<Exchange> exchange) {
        if (givenUp.get() != null) {
            throw new NotSent(reason().orElseThrow());
        }
        try {
            Exchange answered = exchange.get();
            Admission.refusal(answered).ifPresent(reason -> {
                throw new ConnectionTrouble(reason);
            });
            unanswered.set(0);
            return answered;
        } catch (ConnectionTrouble trouble) {
            if (unanswered.incrementAndGet() >= PATIENCE) {
                givenUp.compareAndSet(null, trouble);
            }
            throw trouble;
        }
    }
}
