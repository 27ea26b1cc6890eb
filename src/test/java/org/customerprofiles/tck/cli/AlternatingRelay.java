package org.customerprofiles.tck.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Gives each request to another of several servers than the one before, whichever connection it comes by. Requests and
 * responses pass as they are, byte by byte; they have to be framed as HTTP says, whatever else is wrong with them.
 */
final class AlternatingRelay implements AutoCloseable {

    private static final Pattern LENGTH = Pattern.compile("\ncontent-length: *([0-9]+) *\r?\n");
    private static final Pattern CHUNKED = Pattern.compile("\ntransfer-encoding: *chunked *\r?\n");
    private static final Pattern WITHOUT_BODY = Pattern.compile("^HTTP/1\\.1 (?:1..|204|304) ");

    private final List<URI> servers;
    private final AtomicIntegerArray counts;
    private final AtomicLong requests = new AtomicLong();
    private final ServerSocket listening;
    private final ExecutorService connections = Executors.newCachedThreadPool(AlternatingRelay::daemon);

    private AlternatingRelay(List<URI> servers) throws IOException {
        this.servers = servers;
        this.counts = new AtomicIntegerArray(servers.size());
        this.listening = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    }

    static AlternatingRelay between(URI... servers) {
        try {
            AlternatingRelay relay = new AlternatingRelay(List.of(servers));
            relay.connections.execute(relay::accept);
            return relay;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    URI endpoint() {
        return URI.create("http://127.0.0.1:" + listening.getLocalPort());
    }

    /** How many requests the server with this number has got. */
    int count(int server) {
        return counts.get(server);
    }

    @Override
    public void close() throws IOException {
        listening.close();
        connections.shutdown();
    }

    private void accept() {
        while (!listening.isClosed()) {
            try {
                Socket client = listening.accept();
                connections.execute(() -> serve(client));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void serve(Socket client) {
        try (client) {
            client.setTcpNoDelay(true);
            InputStream requests = new BufferedInputStream(client.getInputStream());
            for (Optional<byte[]> head = head(requests); head.isPresent(); head = head(requests)) {
                byte[] response = answer(head.get(), body(text(head.get()), requests));
                client.getOutputStream().write(response);
            }
        } catch (IOException gone) {
            // a client that gets no response says so in the test
        }
    }

    /** A connection of its own for each request: none is ever answered by what was kept open too long. */
    private byte[] answer(byte[] head, byte[] body) throws IOException {
        int turn = (int) (requests.getAndIncrement() % servers.size());
        counts.incrementAndGet(turn);
        try (Socket server =
                new Socket(servers.get(turn).getHost(), servers.get(turn).getPort())) {
            try {
                server.getOutputStream().write(head);
                server.getOutputStream().write(body);
            } catch (IOException refused) {
                // a server may answer, and stop reading, before everything was sent
            }
            InputStream responses = new BufferedInputStream(server.getInputStream());
            byte[] answer = head(responses).orElseThrow(EOFException::new);
            boolean empty =
                    WITHOUT_BODY.matcher(text(answer)).find() || text(head).startsWith("HEAD ");
            return empty ? answer : joined(answer, body(text(answer), responses));
        }
    }

    /** What stands before the body, with the empty line that ends it; nothing at the end of the stream. */
    private static Optional<byte[]> head(InputStream in) throws IOException {
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        int last = 0;
        for (int next = in.read(); next >= 0; next = in.read()) {
            head.write(next);
            if (next == '\n' && last == '\n') {
                return Optional.of(head.toByteArray());
            }
            last = next == '\r' ? last : next;
        }
        return Optional.empty();
    }

    private static byte[] body(String head, InputStream in) throws IOException {
        if (CHUNKED.matcher(head.toLowerCase(Locale.ROOT)).find()) {
            return chunks(in);
        }
        Matcher length = LENGTH.matcher(head.toLowerCase(Locale.ROOT));
        return length.find() ? in.readNBytes(Integer.parseInt(length.group(1))) : new byte[0];
    }

    private static byte[] chunks(InputStream in) throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        for (int size = -1; size != 0; ) {
            String line = line(in);
            size = Integer.parseInt(line.strip().split(";")[0], 16);
            body.writeBytes(line.getBytes(ISO_8859_1));
            body.writeBytes(in.readNBytes(size + 2));
        }
        return body.toByteArray();
    }

    private static String line(InputStream in) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int next = in.read(); next >= 0; next = in.read()) {
            line.append((char) next);
            if (next == '\n') {
                return line.toString();
            }
        }
        throw new EOFException();
    }

    private static byte[] joined(byte[] head, byte[] body) {
        ByteArrayOutputStream joined = new ByteArrayOutputStream();
        joined.writeBytes(head);
        joined.writeBytes(body);
        return joined.toByteArray();
    }

    private static Thread daemon(Runnable task) {
        Thread thread = new Thread(task, "alternating-relay");
        thread.setDaemon(true);
        return thread;
    }

    private static String text(byte[] head) {
        return new String(head, ISO_8859_1);
    }
}
