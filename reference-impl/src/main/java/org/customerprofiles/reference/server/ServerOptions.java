package org.customerprofiles.reference.server;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;

/**
 * How a server is started.
 *
 * @param host the name or address to listen on
 * @param port the port to listen on; 0 takes a free one
 * @param clock what every point in time comes from
 * @param control whether {@code /_control/} answers; without a value it does on a loopback address only, as whoever
 *     reaches it can empty the server
 * @param seed a snapshot whose domains are there from the start, and again after a reset
 */
public record ServerOptions(String host, int port, Clock clock, Optional<Boolean> control, Optional<Path> seed) {

    /** A free port of 127.0.0.1 and the system's clock. */
    public static ServerOptions local() {
        return new ServerOptions("127.0.0.1", 0, Clock.systemUTC(), Optional.empty(), Optional.empty());
    }

    public ServerOptions withHost(String other) {
        return new ServerOptions(other, port, clock, control, seed);
    }

    public ServerOptions withPort(int other) {
        return new ServerOptions(host, other, clock, control, seed);
    }

    public ServerOptions withClock(Clock other) {
        return new ServerOptions(host, port, other, control, seed);
    }

    public ServerOptions withControl(boolean answers) {
        return new ServerOptions(host, port, clock, Optional.of(answers), seed);
    }

    public ServerOptions withSeed(Path snapshot) {
        return new ServerOptions(host, port, clock, control, Optional.of(snapshot));
    }
}
