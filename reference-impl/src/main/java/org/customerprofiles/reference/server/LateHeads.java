package org.customerprofiles.reference.server;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.component.AbstractLifeCycle;

/**
 * Cuts connections whose next request does not get its head together. A client that sends a byte now and then is never
 * idle, and would otherwise hold its connection for ever.
 */
final class LateHeads extends AbstractLifeCycle implements Runnable {

    private final ServerConnector connector;
    private final long arrivalNanos;
    private final long everyMillis;
    private Map<EndPoint, Waiting> waiting = new HashMap<>();

    /** How many requests had come when a connection was first seen to wait for the next one. */
    private record Waiting(long requests, long sinceNanos) {}

    /** @param arrival how long a head may take, a tenth more or less */
    LateHeads(ServerConnector connector, Duration arrival) {
        this.connector = connector;
        this.arrivalNanos = arrival.toNanos();
        this.everyMillis = Math.max(1, arrival.toMillis() / 10);
    }

    @Override
    protected void doStart() {
        connector.getScheduler().schedule(this, everyMillis, TimeUnit.MILLISECONDS);
    }

    @Override
    public void run() {
        if (!isRunning()) {
            return;
        }
        long now = System.nanoTime();
        Map<EndPoint, Waiting> still = new HashMap<>();
        for (EndPoint endPoint : connector.getConnectedEndPoints()) {
            Connection connection = endPoint.getConnection();
            if (connection != null && connection.getMessagesIn() == connection.getMessagesOut()) {
                still.put(endPoint, seen(endPoint, connection.getMessagesIn(), now));
            }
        }
        waiting = still;
        still.forEach((endPoint, since) -> cutWhenLate(endPoint, since, now));
        doStart();
    }

    private Waiting seen(EndPoint endPoint, long requests, long now) {
        Waiting before = waiting.get(endPoint);
        return before != null && before.requests == requests ? before : new Waiting(requests, now);
    }

    private void cutWhenLate(EndPoint endPoint, Waiting since, long now) {
        if (now - since.sinceNanos > arrivalNanos) {
            endPoint.close();
        }
    }
}
