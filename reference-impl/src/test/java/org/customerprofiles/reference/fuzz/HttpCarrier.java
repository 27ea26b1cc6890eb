package org.customerprofiles.reference.fuzz;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.customerprofiles.reference.oracle.Reading;
import org.customerprofiles.reference.restjson.WireRequest;
import org.customerprofiles.reference.restjson.WireResponse;
import org.customerprofiles.reference.server.RawConnection;

/**
 * Brings requests to a subject over HTTP, in all the ways in which that can be done, while others who speak no HTTP, or
 * hang up, do so between them.
 */
final class HttpCarrier implements Trial.Carrier, AutoCloseable {

    private final Subject subject;
    private final URI endpoint;
    private final Dice dice;
    private RawConnection connection;

    HttpCarrier(Subject subject, URI endpoint, Dice dice) throws IOException {
        this.subject = subject;
        this.endpoint = endpoint;
        this.dice = dice;
        this.connection = new RawConnection(endpoint);
    }

    @Override
    public Subject.Reply send(Sent sent) {
        if (sent.request().path().startsWith("/_control/") || !HttpText.canBe(sent.request())) {
            return subject.send(sent);
        }
        try {
            if (dice.chance(0.05)) {
                disturb(sent.request());
            }
            subject.begin(sent.number());
            WireResponse response = Reading.of(sent.request()).call().isPresent()
                    ? exchanged(sent.request())
                    : exchangedTwiceIfNeeded(sent.request());
            return new Subject.Reply(response, subject.answer(response));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** What is no HTTP, such as a path that leaves the root, is refused before anybody looks for an operation. */
    @Override
    public Set<String> refusals(Set<String> errorTypes) {
        Set<String> refusals = new HashSet<>(errorTypes);
        refusals.add("BadRequestException");
        return refusals;
    }

    /** Who still sends when the server hangs up may lose the answer; what is refused can be sent again. */
    private WireResponse exchangedTwiceIfNeeded(WireRequest request) throws IOException {
        try {
            return exchanged(request);
        } catch (IOException hungUp) {
            connection.close();
            connection = new RawConnection(endpoint);
            connection.send(HttpText.of(request, false));
            return response(connection.receive());
        }
    }

    private WireResponse exchanged(WireRequest request) throws IOException {
        boolean chunked = dice.chance(0.2);
        byte[] text = HttpText.of(request, chunked);
        if (dice.chance(0.05)) {
            // another request before it, in the same breath
            connection.send(joined(HttpText.GET, text));
            expectSuccess(connection.receive());
        } else if (dice.chance(0.05)) {
            int middle = dice.between(0, text.length);
            connection.send(Arrays.copyOf(text, middle));
            connection.send(Arrays.copyOfRange(text, middle, text.length));
        } else {
            connection.send(text);
        }
        return response(connection.receive());
    }

    private WireResponse response(RawConnection.Reply reply) throws IOException {
        if ("close".equalsIgnoreCase(reply.headers().get("Connection")) || dice.chance(0.02)) {
            connection.close();
            connection = new RawConnection(endpoint);
        }
        return new WireResponse(reply.status(), reply.headers(), reply.body().getBytes(UTF_8));
    }

    /** What nobody can take for a request: nothing may come of it. */
    private void disturb(WireRequest request) throws IOException {
        byte[] text = HttpText.of(request, dice.chance(0.3));
        try (RawConnection other = new RawConnection(endpoint)) {
            switch (dice.between(0, 3)) {
                case 0 -> other.send(Arrays.copyOf(text, dice.between(0, text.length - 1)));
                case 1 -> other.send(dice.bytes(400));
                case 2 -> other.send(HttpText.GET);
                default -> refused(other);
            }
        }
    }

    /** A head that contradicts itself or HTTP. */
    private void refused(RawConnection other) throws IOException {
        String head = dice.of(HttpText.WRONG_HEADS);
        other.send((head + "\r\n\r\n{}").getBytes(ISO_8859_1));
        RawConnection.Reply reply = other.receive();
        if (reply.status() < 400 || reply.status() >= 500) {
            throw new AssertionError("status " + reply.status() + " for " + head);
        }
    }

    private static void expectSuccess(RawConnection.Reply reply) {
        if (reply.status() != 200) {
            throw new AssertionError("status " + reply.status() + " for the first of two requests sent together");
        }
    }

    private static byte[] joined(byte[] one, byte[] other) throws IOException {
        ByteArrayOutputStream both = new ByteArrayOutputStream();
        both.write(one);
        both.write(other);
        return both.toByteArray();
    }

    @Override
    public void close() throws IOException {
        connection.close();
    }
}
