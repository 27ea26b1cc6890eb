package org.customerprofiles.tck.examples;

import java.util.List;
import java.util.Map;
import org.customerprofiles.tck.report.JsonText;

/** Requests and responses in the form of the wire, with JSON laid out. */
final class WireText {

    /** From here on the middle of a text is left out. */
    private static final int LONGEST = 8_000;

    private static final int ENDS = 1_000;

    private static final Map<Integer, String> REASONS = Map.of(
            200, "OK",
            400, "Bad Request",
            403, "Forbidden",
            404, "Not Found",
            405, "Method Not Allowed",
            413, "Payload Too Large",
            414, "URI Too Long",
            415, "Unsupported Media Type",
            431, "Request Header Fields Too Large",
            500, "Internal Server Error");

    private WireText() {}

    static String of(WireRequestText request) {
        String line = request.method() + " " + shortened(request.target()) + " HTTP/1.1";
        return message(line, request.headers(), request.body());
    }

    static String of(WireResponseText response) {
        String reason = REASONS.getOrDefault(response.status(), "");
        return message(("HTTP/1.1 " + response.status() + " " + reason).strip(), response.headers(), response.body());
    }

    private static String message(String line, Map<String, List<String>> headers, String body) {
        StringBuilder message = new StringBuilder(line);
        headers.forEach((name, values) ->
                values.forEach(value -> message.append('\n').append((name + ": " + shortened(value)).strip())));
        if (!body.isEmpty()) {
            message.append("\n\n").append(shortened(JsonText.laidOut(body)));
        }
        return message.toString();
    }

    private static String shortened(String text) {
        if (text.length() <= LONGEST) {
            return text;
        }
        return text.substring(0, ENDS) + " [… left out …] " + text.substring(text.length() - ENDS);
    }
}
