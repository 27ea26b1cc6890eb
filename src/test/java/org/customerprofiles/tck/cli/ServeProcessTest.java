package org.customerprofiles.tck.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** {@code tck serve} as a process of its own, which is told to end as a shell or a container does it. */
@Timeout(60)
class ServeProcessTest {

    private static final String BODY = "{\"DefaultExpirationDays\": 30}";

    /** 128 and the number of SIGTERM. */
    private static final int TERMINATED = 143;

    private final HttpClient http = HttpClient.newHttpClient();

    @TempDir
    Path folder;

    @Test
    void answersWhatHasBegunToArriveBeforeItEnds() throws Exception {
        Path log = folder.resolve("requests.log");
        String status;
        Process process = serve("--log=text", "--log-file=" + log);
        try {
            URI endpoint = endpoint(process);
            try (Socket client = new Socket(endpoint.getHost(), endpoint.getPort())) {
                client.setSoTimeout(20_000);
                send(
                        client,
                        "POST /domains/shop HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                                + "Content-Length: " + BODY.length() + "\r\n\r\n" + BODY.substring(0, 9));
                awaitTwoInFlight(endpoint);
                process.destroy();
                send(client, BODY.substring(9));
                status = new BufferedReader(new InputStreamReader(client.getInputStream(), UTF_8)).readLine();
            }
            assertTrue(process.waitFor(20, SECONDS), "the process does not end");
        } finally {
            process.destroyForcibly();
        }
        assertEquals("HTTP/1.1 200 OK", status);
        assertEquals(TERMINATED, process.exitValue());
        assertTrue(Files.readString(log).contains("operation=CreateDomain domain=shop status=200"), "it is logged");
        assertEquals(200, statusOfDomainAfterRestart());
    }

    private int statusOfDomainAfterRestart() throws Exception {
        Process process = serve();
        try {
            return get(endpoint(process).resolve("/domains/shop")).statusCode();
        } finally {
            process.destroyForcibly().waitFor();
        }
    }

    private Process serve(String... options) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                "serve",
                "--port=0",
                "--data-dir=" + folder.resolve("data")));
        command.addAll(List.of(options));
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    /** The last word of the first line that it writes. */
    private static URI endpoint(Process process) throws IOException {
        String greeting = new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8)).readLine();
        return URI.create(greeting.substring(greeting.lastIndexOf(' ') + 1));
    }

    /** The question itself, and the one of which half has arrived. */
    private void awaitTwoInFlight(URI endpoint) throws IOException, InterruptedException {
        String wanted = "customer_profiles_requests_in_flight 2.0";
        while (!get(endpoint.resolve("/_metrics")).body().contains(wanted)) {
            Thread.onSpinWait();
        }
    }

    private HttpResponse<String> get(URI uri) throws IOException, InterruptedException {
        return http.send(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.ofString());
    }

    private static void send(Socket client, String text) throws IOException {
        client.getOutputStream().write(text.getBytes(UTF_8));
        client.getOutputStream().flush();
    }
}
