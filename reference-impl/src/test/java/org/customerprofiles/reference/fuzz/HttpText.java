package org.customerprofiles.reference.fuzz;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.regex.Pattern;
import org.customerprofiles.reference.restjson.WireRequest;

/** Requests as HTTP has them. */
final class HttpText {

    static final byte[] GET = "GET /domains HTTP/1.1\r\nHost: localhost\r\n\r\n".getBytes(US_ASCII);

    /** Each is refused, whatever follows. */
    static final List<String> WRONG_HEADS = List.of(
            "GET /domains HTTP/1.1",
            "GET /domains HTTP/3.7\r\nHost: localhost",
            "GET /domains\r\nHost: localhost",
            "POST /domains/x HTTP/1.1\r\nHost: localhost\r\nContent-Length: -1",
            "POST /domains/x HTTP/1.1\r\nHost: localhost\r\nContent-Length: two",
            "POST /domains/x HTTP/1.1\r\nHost: localhost\r\nContent-Length: 2\r\nContent-Length: 3",
            "POST /domains/x HTTP/1.1\r\nHost: localhost\r\nContent-Length: 2\r\nTransfer-Encoding: chunked",
            "POST /domains/x HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: gzip",
            "POST /domains/x HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\nzz",
            "POST /domains/x HTTP/1.1\r\nHost: localhost\r\n: nothing",
            "POST /domains/x HTTP/1.1\r\nHost: localhost\r\nX-Large: " + "x".repeat(70_000));

    private static final Pattern TOKEN = Pattern.compile("[!-~&&[^\"(),/:;<=>?@\\[\\\\\\]{}]]+");
    private static final Pattern PATH = Pattern.compile("/[!-~&&[^?#]]*");
    private static final Pattern QUERY = Pattern.compile("[!-~&&[^#]]*");
    private static final Pattern VALUE = Pattern.compile("[!-~]([ -~]*[!-~])?");

    private HttpText() {}

    /** Whether HTTP can say the request at all, with a body in the answer. */
    static boolean canBe(WireRequest request) {
        return TOKEN.matcher(request.method()).matches()
                && !List.of("HEAD", "CONNECT").contains(request.method())
                && PATH.matcher(request.path()).matches()
                // Jetty refuses it wherever it stands, even at the end of an ARN
                && !request.path().contains("%00")
                && QUERY.matcher(request.query()).matches()
                && request.header("Content-Type").stream()
                        .allMatch(type -> VALUE.matcher(type).matches());
    }

    static byte[] of(WireRequest request, boolean chunked) {
        String query = request.query().isEmpty() ? "" : "?" + request.query();
        String type = request.header("Content-Type")
                .map(given -> "Content-Type: " + given + "\r\n")
                .orElse("");
        String length = chunked ? "Transfer-Encoding: chunked" : "Content-Length: " + request.body().length;
        String head = "%s %s%s HTTP/1.1\r\nHost: localhost\r\n%s%s\r\n\r\n"
                .formatted(request.method(), request.path(), query, type, length);
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        text.writeBytes(head.getBytes(ISO_8859_1));
        text.writeBytes(chunked ? chunks(request.body()) : request.body());
        return text.toByteArray();
    }

    /** The body in two chunks, the second of one byte. */
    private static byte[] chunks(byte[] body) {
        ByteArrayOutputStream chunks = new ByteArrayOutputStream();
        int rest = Math.min(1, body.length);
        chunk(chunks, body, 0, body.length - rest);
        chunk(chunks, body, body.length - rest, rest);
        chunks.writeBytes("0\r\n\r\n".getBytes(US_ASCII));
        return chunks.toByteArray();
    }

    private static void chunk(ByteArrayOutputStream chunks, byte[] body, int from, int length) {
        if (length > 0) {
            chunks.writeBytes((Integer.toHexString(length) + "\r\n").getBytes(US_ASCII));
            chunks.write(body, from, length);
            chunks.writeBytes("\r\n".getBytes(US_ASCII));
        }
    }
}
