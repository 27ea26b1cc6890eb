package org.customerprofiles.reference.server;

import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import org.customerprofiles.reference.sigv4.SignatureCheck;
import org.customerprofiles.reference.telemetry.Log;

/**
 * How a server is started.
 *
 * @param host the name or address to listen on
 * @param port the port to listen on; 0 takes a free one
 * @param clock what every point in time comes from
 * @param control whether {@code /_control/} answers; without a value it does on a loopback address only, as whoever
 *     reaches it can empty the server
 * @param seed a snapshot whose domains are there from the start, unless the store has some already, and again after a reset
 * @param signatures what requests of the API have to be signed with; without a value nobody looks at signatures
 * @param log what is written down of each request
 * @param limits how long clients may take, and how many there may be
 */
public record ServerOptions(
        String host,
        int port,
        Clock clock,
        Optional<Boolean> control,
        Optional<Path> seed,
        Optional<SignatureCheck> signatures,
        Log log,
        Limits limits) {

    /** A free port of 127.0.0.1 and the system's clock. */
    public static ServerOptions local() {
        return new ServerOptions(
                "127.0.0.1",
                0,
                Clock.systemUTC(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Log.OFF,
                Limits.usual());
    }

    public ServerOptions withHost(String other) {
        return new ServerOptions(other, port, clock, control, seed, signatures, log, limits);
    }

    public ServerOptions withPort(int other) {
        return new ServerOptions(host, other, clock, control, seed, signatures, log, limits);
    }

    public ServerOptions withClock(Clock other) {
        return new ServerOptions(host, port, other, control, seed, signatures, log, limits);
    }

    public ServerOptions withControl(boolean answers) {
        return new ServerOptions(host, port, clock, Optional.of(answers), seed, signatures, log, limits);
    }

    public ServerOptions withSeed(Path snapshot) {
        return new ServerOptions(host, port, clock, control, Optional.of(snapshot), signatures, log, limits);
    }

    public ServerOptions withSignatures(SignatureCheck check) {
        return new ServerOptions(host, port, clock, control, seed, Optional.of(check), log, limits);
    }

    public ServerOptions withLog(Log other) {
        return new ServerOptions(host, port, clock, control, seed, signatures, other, limits);
    }

    public ServerOptions withLimits(Limits other) {
        return new ServerOptions(host, port, clock, control, seed, signatures, log, other);
    }

    /**
     * Whether nobody beyond this machine can reach the server.
     *
     * @throws UncheckedIOException when there is no such host
     */
    public boolean isLocal() {
        try {
            return InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException unknown) {
            throw new UncheckedIOException("There is no host " + host + ".", unknown);
        }
    }

    /** Whether {@code /_control/} answers. */
    public boolean hasControl() {
        return control.orElseGet(this::isLocal);
    }
}
