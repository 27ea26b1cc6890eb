package org.customerprofiles.reference.server;

import java.time.Duration;

/**
 * What a server bears of its clients.
 *
 * @param idle how long nothing may come or go on a connection before it is cut
 * @param arrival how long the head of a request may take, counted from the answer before it, and its body, counted from
 *     the head; longer than {@code idle}, as a connection on which nothing comes is not late
 * @param connections how many there may be; whoever comes then waits until another one has gone
 * @param stop how long requests may take to be answered after the server was told to stop
 */
public record Limits(Duration idle, Duration arrival, int connections, Duration stop) {

    /** Generous with clients that are debugged step by step, and with no other. */
    public static Limits usual() {
        return new Limits(Duration.ofSeconds(30), Duration.ofSeconds(60), 5_000, Duration.ofSeconds(10));
    }

    public Limits withIdle(Duration other) {
        return new Limits(other, arrival, connections, stop);
    }

    public Limits withArrival(Duration other) {
        return new Limits(idle, other, connections, stop);
    }

    public Limits withConnections(int other) {
        return new Limits(idle, arrival, other, stop);
    }
}
