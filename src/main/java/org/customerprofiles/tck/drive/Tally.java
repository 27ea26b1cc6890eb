package org.customerprofiles.tck.drive;

import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/** A driver that counts the calls that are made through it, also those that set up and clean up. */
public final class Tally implements Driver {

    private final Driver driver;
    private final Map<String, Long> calls = new ConcurrentHashMap<>();

    public Tally(Driver driver) {
        this.driver = driver;
    }

    /** How often each operation was called so far, by its name; raw requests count as {@code Wire}. */
    public Map<String, Long> calls() {
        return new TreeMap<>(calls);
    }

    @Override
    public String name() {
        return driver.name();
    }

    @Override
    public Exchange call(Call call) {
        calls.merge(call.operation(), 1L, Long::sum);
        return driver.call(call);
    }

    @Override
    public Exchange send(String operation, WireRequest request) {
        calls.merge(operation, 1L, Long::sum);
        return driver.send(operation, request);
    }

    @Override
    public void close() {
        driver.close();
    }
}
