package org.customerprofiles.reference.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.customerprofiles.reference.server.RawConnection.Reply;
import org.customerprofiles.reference.telemetry.Log;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.json.JsonMapper;

class AccessLogTest {

    private static final String END = " HTTP/1.1\r\nHost: localhost\r\nX-Key: canary\r\n";

    private static final String SEARCH = "{\"KeyName\": \"_email\", \"Values\": [\"canary@e.c\"]}";

    private final ByteArrayOutputStream written = new ByteArrayOutputStream();

    @Test
    void hasALineForEachRequestWithItsId() throws IOException {
        List<Reply> replies = replies(Log.of(Log.Form.JSON));
        List<String> lines = written.toString().lines().toList();

        assertEquals(replies.size(), lines.size(), written::toString);
        for (int i = 0; i < lines.size(); i++) {
            Map<?, ?> line = new JsonMapper().readValue(lines.get(i), Map.class);
            assertEquals(replies.get(i).headers().get("x-amzn-requestid"), line.get("requestId"));
            assertEquals(replies.get(i).status(), line.get("status"));
            assertEquals(replies.get(i).body().length(), line.get("bytesOut"));
        }
        Map<?, ?> search = new JsonMapper().readValue(lines.get(0), Map.class);
        assertEquals("SearchProfiles", search.get("operation"));
        assertEquals("shop", search.get("domain"));
        assertEquals("POST", search.get("method"));
        assertEquals("ResourceNotFoundException", search.get("errorType"));
        assertEquals(47, search.get("bytesIn"));
        assertTrue((Integer) search.get("durationMs") >= 0);
    }

    @ParameterizedTest
    @EnumSource(names = {"JSON", "TEXT"})
    void tellsNothingThatCouldBeACustomers(Log.Form form) throws IOException {
        replies(Log.of(form));

        assertFalse(written.toString().contains("canary"), written::toString);
        assertTrue(written.toString().contains("SearchProfiles"), written::toString);
    }

    @Test
    void hasPathsAndBodiesWhenTheyAreAskedFor() throws IOException {
        List<Reply> replies = replies(Log.of(Log.Form.JSON).withBodies());

        Map<?, ?> search = new JsonMapper()
                .readValue(written.toString().lines().findFirst().orElseThrow(), Map.class);
        assertEquals("/domains/shop/profiles/search", search.get("path"));
        assertEquals("next-token=canary", search.get("query"));
        assertEquals(SEARCH, search.get("requestBody"));
        assertEquals(replies.get(0).body(), search.get("responseBody"));
        assertFalse(written.toString().contains("X-Key"), "headers may hold secrets");
    }

    @ParameterizedTest
    @EnumSource(names = {"JSON", "TEXT"})
    void keepsALineALineWhateverABodyHas(Log.Form form) throws IOException {
        String body = "{\n\"KeyName\": \"" + "x".repeat(20_000) + "\"}\r\n";
        logged(Log.of(form).withBodies(), List.of(search(body)));

        assertEquals(1, written.toString().lines().count());
        assertTrue(written.toString().contains("… (20018 bytes)"), "a long body is cut");
    }

    @Test
    void isAddedToAFile(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("requests.log"), "before\n");
        List<Reply> replies = replies(Log.of(Log.Form.TEXT).withFile(file));

        List<String> lines = Files.readAllLines(file);
        assertEquals("before", lines.get(0));
        assertEquals(1 + replies.size(), lines.size());
        assertEquals("", written.toString());
    }

    @Test
    void saysNothingWhenItIsOff() throws IOException {
        replies(Log.OFF);

        assertEquals("", written.toString());
    }

    /** Each request has a canary where a customer's data could be. */
    private List<Reply> replies(Log log) throws IOException {
        return logged(
                log,
                List.of(
                        search(SEARCH),
                        "GET /domains/canary@example.com" + END + "\r\n",
                        "GET /canary" + END + "\r\n",
                        "GET /tags/arn:canary" + END + "\r\n"));
    }

    private static String search(String body) {
        return "POST /domains/shop/profiles/search?next-token=canary" + END
                + "Content-Type: application/json\r\nContent-Length: " + body.length() + "\r\n\r\n" + body;
    }

    private List<Reply> logged(Log log, List<String> requests) throws IOException {
        PrintStream before = System.err;
        System.setErr(new PrintStream(written, true));
        List<Reply> replies = new ArrayList<>();
        try (CustomerProfilesServer server =
                        CustomerProfilesServer.start(ServerOptions.local().withLog(log));
                RawConnection connection = new RawConnection(server.endpoint())) {
            for (String request : requests) {
                replies.add(connection.exchange(request));
            }
        } finally {
            System.setErr(before);
        }
        return replies;
    }
}
