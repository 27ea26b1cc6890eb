package org.customerprofiles.reference.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import org.customerprofiles.reference.server.RawConnection.Reply;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.json.JsonMapper;

class AccessLogTest {

    private static final String END = " HTTP/1.1\r\nHost: localhost\r\nX-Key: canary\r\n";

    private final ByteArrayOutputStream written = new ByteArrayOutputStream();

    @Test
    void hasALineForEachRequestWithItsId() throws IOException {
        List<Reply> replies = replies(Log.JSON);
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
    void tellsNothingThatCouldBeACustomers(Log log) throws IOException {
        replies(log);

        assertFalse(written.toString().contains("canary"), written::toString);
        assertTrue(written.toString().contains("SearchProfiles"), written::toString);
    }

    @Test
    void saysNothingWhenItIsOff() throws IOException {
        replies(Log.OFF);

        assertEquals("", written.toString());
    }

    /** Each request has a canary where a customer's data could be. */
    private List<Reply> replies(Log log) throws IOException {
        String body = "{\"KeyName\": \"_email\", \"Values\": [\"canary@e.c\"]}";
        PrintStream before = System.err;
        System.setErr(new PrintStream(written, true));
        try (CustomerProfilesServer server =
                        CustomerProfilesServer.start(ServerOptions.local().withLog(log));
                RawConnection connection = new RawConnection(server.endpoint())) {
            return List.of(
                    connection.exchange("POST /domains/shop/profiles/search?next-token=canary" + END
                            + "Content-Type: application/json\r\nContent-Length: " + body.length() + "\r\n\r\n" + body),
                    connection.exchange("GET /domains/canary@example.com" + END + "\r\n"),
                    connection.exchange("GET /canary" + END + "\r\n"),
                    connection.exchange("GET /tags/arn:canary" + END + "\r\n"));
        } finally {
            System.setErr(before);
        }
    }
}
