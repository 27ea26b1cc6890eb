package org.customerprofiles.reference.fuzz;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.customerprofiles.reference.restjson.WireRequest;

/**
 * Requests as lines that can be kept, read and sent again: the number, the method, the path with its query, the content
 * type when it is an odd one, the body. What is not printable is written {@code \x00;}.
 */
final class Script {

    private static final String USUAL = "application/json";
    private static final Pattern LINE = Pattern.compile("\\s*(\\d+) (\\S*) (\\S*)(?: <([^>]*)>)?(?: (.*))?");
    private static final Pattern ESCAPE = Pattern.compile("\\\\x([0-9a-f]{2,4});");

    private Script() {}

    static String of(List<Sent> requests) {
        return requests.stream().map(Script::line).collect(Collectors.joining("\n"));
    }

    static String line(Sent sent) {
        WireRequest request = sent.request();
        String query = request.query().isEmpty() ? "" : "?" + escaped(request.query(), false);
        String type = request.header("Content-Type").orElse("none");
        boolean isUsual = type.equals(USUAL) || request.body().length == 0 && type.equals("none");
        return "%6d %s %s%s%s %s"
                .formatted(
                        sent.number(),
                        escaped(request.method(), false),
                        escaped(request.path(), false).replace("?", "\\x3f;"),
                        query,
                        isUsual ? "" : " <" + escaped(type, false) + ">",
                        escaped(new String(request.body(), ISO_8859_1), true))
                .stripTrailing();
    }

    static Sent parsed(String line) {
        Matcher parts = LINE.matcher(line);
        if (!parts.matches()) {
            throw new IllegalArgumentException("\"" + line + "\" is no request; write: 1 POST /domains/shop {…}");
        }
        String[] target = parts.group(3).split("\\?", 2);
        byte[] body =
                parts.group(5) == null ? new byte[0] : plain(parts.group(5)).getBytes(ISO_8859_1);
        String type = parts.group(4) == null ? body.length == 0 ? "none" : USUAL : plain(parts.group(4));
        return new Sent(
                Integer.parseInt(parts.group(1)),
                new WireRequest(
                        plain(parts.group(2)),
                        plain(target[0]),
                        target.length < 2 ? "" : plain(target[1]),
                        type.equals("none") ? Map.of() : Map.of("Content-Type", type),
                        body));
    }

    private static String escaped(String text, boolean isBody) {
        StringBuilder escaped = new StringBuilder();
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            boolean mistakable = c == '\\' && text.startsWith("\\x", at) || !isBody && "<>".indexOf(c) >= 0;
            boolean printable = c > ' ' && c < 0x7f || c == ' ' && isBody && at < text.length() - 1;
            escaped.append(printable && !mistakable ? String.valueOf(c) : "\\x%02x;".formatted((int) c));
        }
        return escaped.toString();
    }

    private static String plain(String escaped) {
        return ESCAPE.matcher(escaped)
                .replaceAll(
                        code -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(code.group(1), 16))));
    }
}
