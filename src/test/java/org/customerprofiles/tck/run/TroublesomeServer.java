package org.customerprofiles.tck.run;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.function.UnaryOperator;

/** A server that answers every connection in one wrong way. */
final class TroublesomeServer implements AutoCloseable {

    /** What it does with a connection on which a request has begun to arrive. */
    interface Trouble {
        void make(Socket connection) throws IOException, InterruptedException;
    }

    private interface Answer {
        void give(Socket connection, String request) throws IOException, InterruptedException;
    }

    private final ServerSocket listener;

    TroublesomeServer(Trouble trouble) {
        this((Answer) (connection, request) -> trouble.make(connection));
    }

    /** A server whose answer follows from the first line of the request. */
    static TroublesomeServer answering(UnaryOperator<String> answers) {
        return new TroublesomeServer((Answer) (connection, request) -> send(connection, answers.apply(request)));
    }

    private TroublesomeServer(Answer answer) {
        try {
            listener = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException unavailable) {
            throw new UncheckedIOException(unavailable);
        }
        daemon(() -> {
            while (!listener.isClosed()) {
                Socket connection = listener.accept();
                daemon(() -> {
                    try (connection) {
                        answer.give(connection, readRequest(connection.getInputStream()));
                    }
                });
            }
        });
    }

    URI endpoint() {
        return URI.create("http://127.0.0.1:" + listener.getLocalPort());
    }

    /** Sends text as it stands. */
    static void send(Socket connection, String text) throws IOException {
        OutputStream out = connection.getOutputStream();
        out.write(text.getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    private static String readRequest(InputStream in) throws IOException {
        StringBuilder head = new StringBuilder();
        while (head.indexOf("\r\n\r\n") < 0) {
            int next = in.read();
            if (next < 0) {
                break;
            }
            head.append((char) next);
        }
        return head.toString();
    }

    private interface Work {
        void run() throws IOException, InterruptedException;
    }

    private static void daemon(Work work) {
        Thread thread = new Thread(() -> {
            try {
                work.run();
            } catch (IOException | InterruptedException over) {
                // the test has ended, or the client has gone: both are what these servers are for
            }
        });
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() throws IOException {
        listener.close();
    }
}
