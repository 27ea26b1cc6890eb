package org.customerprofiles.benchmarks;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;

/**
 * A server in a process of its own, which closing ends.
 *
 * @param millisToFirstAnswer counted from before its process was started
 */
record RunningServer(Process process, URI endpoint, long millisToFirstAnswer) implements AutoCloseable {

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final Duration LONGEST_START = Duration.ofMinutes(5);
    private static final Duration LONGEST_STOP = Duration.ofSeconds(20);

    /** A request that a server answers with 200. */
    record Post(String path, Map<String, String> headers, String body) {}

    /**
     * Starts a server and waits until it answers.
     *
     * @param command for a port
     * @param first what it answers as soon as it is there
     */
    static RunningServer start(IntFunction<List<String>> command, Post first) throws IOException, InterruptedException {
        int port = freePort();
        ProcessBuilder builder = new ProcessBuilder(command.apply(port))
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        long start = System.nanoTime();
        RunningServer server = new RunningServer(builder.start(), URI.create("http://127.0.0.1:" + port), 0);
        while (!isListenedOn(port) || !server.answers(first)) {
            if (!server.process.isAlive() || System.nanoTime() - start > LONGEST_START.toNanos()) {
                server.close();
                throw new IllegalStateException("does not start: " + String.join(" ", command.apply(port)));
            }
            TimeUnit.MILLISECONDS.sleep(2);
        }
        return new RunningServer(
                server.process, server.endpoint, TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start));
    }

    /**
     * The body of the answer.
     *
     * @throws IllegalStateException when its status is not 200
     */
    String answer(Post post) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(endpoint.resolve(post.path()));
        post.headers().forEach(request::header);
        var method = post.body().isEmpty() ? request.GET() : request.POST(BodyPublishers.ofString(post.body()));
        var response = CLIENT.send(method.build(), BodyHandlers.ofString());
        if (response.statusCode() != 200) {
            throw new IllegalStateException(
                    post.path() + " was answered with " + response.statusCode() + " " + response.body());
        }
        return response.body();
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit()
                .completeOnTimeout(process, LONGEST_STOP.toSeconds(), TimeUnit.SECONDS)
                .thenAccept(Process::destroyForcibly)
                .join();
    }

    private boolean answers(Post first) throws InterruptedException {
        try {
            answer(first);
            return true;
        } catch (IOException notThereYet) {
            return false;
        }
    }

    /** Costs much less than a request that fails, and so takes little from a server that is starting. */
    private static boolean isListenedOn(int port) {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return socket.isConnected();
        } catch (IOException notYet) {
            return false;
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
