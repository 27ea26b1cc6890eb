package org.customerprofiles.reference.fuzz;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.customerprofiles.reference.restjson.WireRequest;

/** Requests with one thing changed in how they are written. */
final class WireDamage {

    private static final List<String> LABELS = List.of(
            "",
            ".",
            "..",
            "a%2Fb",
            "%00",
            "%20",
            "%",
            "%4",
            "%zz",
            "%C0%AF",
            "%ED%A0%80",
            "%FF",
            "a+b",
            "%C3%BC",
            "a b",
            "ü",
            "a;b",
            "a?",
            "*",
            "-",
            "%2e%2e");
    private static final List<String> QUERIES = List.of(
            "max-results=0",
            "max-results=1",
            "max-results=100",
            "max-results=101",
            "max-results=-1",
            "max-results=1.5",
            "max-results=",
            "max-results",
            "max-results=1&max-results=1",
            "max-results=99999999999",
            "max-results=%31",
            "next-token=",
            "next-token=AAAA",
            "next-token=%",
            "next-token=a&next-token=b",
            "unknown=1",
            "&&&",
            "=",
            "=x",
            "tagKeys=",
            "tagKeys=a&tagKeys=a",
            "tagKeys",
            "%ff",
            "a b",
            "MaxResults=0");
    private static final List<String> TYPES = List.of(
            "text/plain",
            "application/json; charset=utf-8",
            "application/json;charset=latin1",
            "application/xml",
            "",
            "APPLICATION/JSON",
            "application/x-amz-json-1.1",
            "application/json, text/plain",
            " application/json ");
    private static final String DEEP = "[".repeat(150);

    private final Dice dice;
    private final List<UnaryOperator<WireRequest>> ways;

    WireDamage(Dice dice) {
        this.dice = dice;
        this.ways = List.of(
                this::label,
                this::path,
                request -> Wire.withQuery(request, dice.of(QUERIES)),
                request -> Wire.withQuery(request, request.query() + "&" + dice.of(QUERIES)),
                request ->
                        Wire.withMethod(request, dice.of("GET", "PUT", "POST", "DELETE", "PATCH", "HEAD", "post", "X")),
                request -> Wire.withHeaders(request, Map.of("Content-Type", dice.of(TYPES))),
                request -> Wire.withHeaders(request, Map.of()),
                request -> Wire.withBody(request, text(Wire.body(request))),
                request -> Wire.withBody(request, text(Wire.body(request))),
                request -> Wire.withBody(request, bytes(request.body())));
    }

    WireRequest damaged(WireRequest request) {
        return dice.of(ways).apply(request);
    }

    /** The request with another token: its own with a letter changed, or shortened. */
    WireRequest tampered(WireRequest request, String token) {
        int at = dice.between(0, token.length() - 1);
        String changed = dice.of(
                token.substring(0, at),
                token.substring(0, at) + "A" + token.substring(at + 1),
                token + "A",
                token + "=");
        return Wire.withQuery(request, "next-token=" + changed);
    }

    private WireRequest label(WireRequest request) {
        String[] segments = request.path().split("/", -1);
        int at = dice.between(1, Math.max(1, segments.length - 1));
        segments[Math.min(at, segments.length - 1)] = dice.of(LABELS);
        return Wire.withPath(request, String.join("/", segments));
    }

    private WireRequest path(WireRequest request) {
        return Wire.withPath(
                request,
                dice.of(
                        request.path() + "/",
                        "/" + request.path(),
                        request.path().replaceFirst("/", ""),
                        request.path().toUpperCase(),
                        request.path() + "/x",
                        request.path().replaceFirst("/", "/./"),
                        request.path().replace("domains", "%64omains"),
                        "*",
                        "/",
                        request.path() + "%",
                        Values.repeated("/a", 3_000)));
    }

    private String text(String body) {
        String inner = body.length() < 2 ? "" : body.substring(1, body.length() - 1);
        return dice.of(
                body + "x",
                body + body,
                " \n\t" + body + " ",
                body.substring(0, body.length() / 2),
                "\ufeff" + body,
                "[" + body + "]",
                "{" + inner + "," + inner + "}",
                "{" + inner + ",}",
                "{\"ProfileId\":null," + inner + "}",
                "{\"DomainName\":\"shop-2\",\"ObjectTypeName\":\"Call\"," + inner + "}",
                "{\"Extra\":" + odd() + "," + inner + "}",
                "{\"Extra\":" + odd() + "}",
                "{\"Values\":" + odd() + "," + inner + "}",
                body.replaceFirst(":\"", ":\"\\\\ud800"),
                body.replaceFirst(":\"", ":\"\\\\u0000"),
                body.replaceFirst(":\"", ":\"\\\\x"),
                body.replaceFirst(":\"", ":\"\u0001"),
                body.replace('"', '\''),
                "/* */" + body,
                "null",
                "\"\"",
                "");
    }

    private String odd() {
        return dice.of(
                "NaN",
                "-Infinity",
                "1e999",
                "1e-999",
                "01",
                "+1",
                ".5",
                "1.",
                "0x1",
                "-0",
                "9".repeat(400),
                "9".repeat(1_100),
                "tru",
                "'x'",
                DEEP + "]".repeat(150),
                "[".repeat(99) + "]".repeat(99),
                DEEP,
                "{\"a\":1,\"a\":2}",
                "\"\\ud83d\"",
                "1E400",
                "123456789012345678901234567890",
                "\"" + "y".repeat(5_000) + "\"");
    }

    private byte[] bytes(byte[] body) {
        String wrong =
                dice.of("\u00c0\u00af", "\u00ed\u00a0\u0080", "\u00ff", "\u00f4\u0090\u0080\u0080", "\u00e2\u0082");
        String text = new String(body, ISO_8859_1);
        int at = dice.between(0, text.length());
        return (text.substring(0, at) + wrong + text.substring(at)).getBytes(ISO_8859_1);
    }
}
