package org.customerprofiles.reference.server;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A connection on which anything can be sent, as no HTTP client would. */
public final class RawConnection implements AutoCloseable {

    static final int PATIENCE_MILLIS = 20_000;

    private final Socket socket;
    private final InputStream in;

    public RawConnection(URI endpoint) throws IOException {
        socket = new Socket(endpoint.getHost(), endpoint.getPort());
        socket.setSoTimeout(PATIENCE_MILLIS);
        in = new BufferedInputStream(socket.getInputStream());
    }

    /** A response; header names in any case. */
    public record Reply(int status, Map<String, String> headers, String body) {}

    public Reply exchange(String request) throws IOException {
        send(request);
        return receive();
    }

    public void send(byte[] bytes) throws IOException {
        socket.getOutputStream().write(bytes);
        socket.getOutputStream().flush();
    }

    public void send(String text) throws IOException {
        send(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Says that nothing more will be sent, and goes on to listen. */
    public void endSending() throws IOException {
        socket.shutdownOutput();
    }

    Reply receiveWithin(int millis) throws IOException {
        socket.setSoTimeout(millis);
        try {
            return receive();
        } finally {
            socket.setSoTimeout(PATIENCE_MILLIS);
        }
    }

    public Reply receive() throws IOException {
        String statusLine = line();
        Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        for (String header = line(); !header.isEmpty(); header = line()) {
            String[] parts = header.split(": ", 2);
            headers.put(parts[0], parts[1]);
        }
        int length = Integer.parseInt(
                Optional.ofNullable(headers.get("Content-Length")).orElse("0"));
        String body = new String(in.readNBytes(length), StandardCharsets.UTF_8);
        return new Reply(Integer.parseInt(statusLine.split(" ")[1]), headers, body);
    }

    boolean isEnded() throws IOException {
        return in.read() < 0;
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }

    private String line() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int c = in.read(); c != '\n'; c = in.read()) {
            if (c < 0) {
                throw new IOException("the connection ended after \"" + line + "\"");
            }
            line.write(c);
        }
        return line.toString(StandardCharsets.US_ASCII).strip();
    }
}
