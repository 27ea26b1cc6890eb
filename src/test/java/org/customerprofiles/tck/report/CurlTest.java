package org.customerprofiles.tck.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CurlTest {

    private static String line(String method, String url, Map<String, List<String>> headers, byte[] body) {
        return Curl.line(new SentRequest(method, url, headers, body), "eu-west-2", Redaction.none());
    }

    @Test
    void aSignedRequestIsSignedAgainWithTheKeysOfTheEnvironment() {
        assertEquals(
                "curl -i -X POST --aws-sigv4 aws:amz:us-east-1:profile"
                        + " --user \"$AWS_ACCESS_KEY_ID:$AWS_SECRET_ACCESS_KEY\""
                        + " -H \"X-Amz-Security-Token: $AWS_SESSION_TOKEN\" -H 'Content-Type: application/json'"
                        + " 'http://127.0.0.1:8787/domains/tck-1/profiles/search?max-results=20'"
                        + " --data-raw '{\"KeyName\":\"_email\",\"Values\":[\"o'\\''neill@example.com\"]}'",
                Samples.exchange().curl());
    }

    @Test
    void anUnsignedRequestStaysUnsigned() {
        assertEquals("curl -i http://h/domains", line("GET", "http://h/domains", Map.of(), new byte[0]));
    }

    @Test
    void curlAddsNothingThatWasNotSent() {
        assertEquals(
                "curl -i -X PUT -H Content-Type: http://h/ --data-raw x",
                line("PUT", "http://h/", Map.of(), Samples.bytes("x")));
        assertEquals("curl -i --head http://h/", line("HEAD", "http://h/", Map.of(), new byte[0]));
        assertEquals(
                "curl -i -H 'X-Empty;' --globoff --path-as-is 'http://h/[a]/../b'",
                line("GET", "http://h/[a]/../b", Map.of("X-Empty", List.of("")), new byte[0]));
    }

    @DisabledOnOs(OS.WINDOWS)
    @ParameterizedTest
    @ValueSource(
            strings = {
                "it's $HOME `id` \"x\" \\n !! %s",
                "@/etc/hostname",
                "two\nlines\tand 100%\n",
                "Zoë 🦊",
                "a\u0000b\u001Bc",
                "'"
            })
    void aShellGivesTheBodyToCurlUnchanged(String body) throws IOException, InterruptedException {
        String command = line("POST", "http://h/", Map.of("Content-Type", List.of("text/plain")), Samples.bytes(body));

        assertFalse(command.contains("\n"), command);
        assertEquals(body, new String(bodySeenBy(command), StandardCharsets.UTF_8));
    }

    @DisabledOnOs(OS.WINDOWS)
    @Test
    void aBodyThatIsNoTextIsKeptByteForByte() throws IOException, InterruptedException {
        byte[] body = {(byte) 0xff, 0, '1', '\\', '\'', (byte) 0xc3};

        byte[] seen = bodySeenBy(line("POST", "http://h/", Map.of(), body));

        assertEquals(HexFormat.of().formatHex(body), HexFormat.of().formatHex(seen));
    }

    /** Runs the command with a curl that only writes the body it is given. */
    private static byte[] bodySeenBy(String command) throws IOException, InterruptedException {
        String curl = """
                curl() {
                  while [ $# -gt 1 ]; do
                    case $1 in
                      --data-raw) printf %s "$2" ;;
                      --data-binary) cat ;;
                    esac
                    shift
                  done
                }
                """;
        Process shell = new ProcessBuilder("sh", "-c", curl + command).start();
        shell.getOutputStream().close();
        byte[] seen = shell.getInputStream().readAllBytes();
        assertTrue(shell.waitFor() == 0, () -> "sh refused: " + command);
        return seen;
    }
}
