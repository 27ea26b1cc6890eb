package org.customerprofiles.tck.report;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Writes a request as a command line that sends it again, from any POSIX shell. */
final class Curl {

    private static final int LONGEST_BODY = 8 * 1024;
    private static final String KEYS = "\"$AWS_ACCESS_KEY_ID:$AWS_SECRET_ACCESS_KEY\"";
    private static final String TOKEN = "\"X-Amz-Security-Token: $AWS_SESSION_TOKEN\"";

    /** What curl sets itself, what signing brings, and what would only be right once. */
    private static final Set<String> OWN_HEADERS = Set.of(
            "accept-encoding",
            "amz-sdk-invocation-id",
            "amz-sdk-request",
            "authorization",
            "connection",
            "content-length",
            "cookie",
            "expect",
            "host",
            "proxy-authorization",
            "transfer-encoding",
            "user-agent",
            "x-amz-content-sha256",
            "x-amz-date",
            "x-amz-security-token");

    private Curl() {}

    /**
     * The command line, without line ends. Signed when the request was, with the keys in AWS_ACCESS_KEY_ID,
     * AWS_SECRET_ACCESS_KEY and, if it had a token, AWS_SESSION_TOKEN. A long body is left out, and the line says so.
     */
    static String line(SentRequest request, String region, Redaction redaction) {
        List<String> words = new ArrayList<>(List.of("curl", "-i"));
        words.addAll(method(request));
        if (request.isSigned()) {
            words.addAll(List.of("--aws-sigv4", quoted("aws:amz:" + region + ":profile"), "--user", KEYS));
        }
        if (request.has("X-Amz-Security-Token")) {
            words.addAll(List.of("-H", TOKEN));
        }
        headers(request, redaction).forEach(header -> words.addAll(List.of("-H", quoted(header))));
        words.addAll(address(redaction.url(request.url())));
        return withBody(String.join(" ", words), request.body());
    }

    private static List<String> method(SentRequest request) {
        boolean implied = request.method().equals("GET") && request.body().length == 0;
        if (implied) {
            return List.of();
        }
        return request.method().equals("HEAD") ? List.of("--head") : List.of("-X", quoted(request.method()));
    }

    /** With data and no content type, curl would add its own: a header without value takes that away. */
    private static List<String> headers(SentRequest request, Redaction redaction) {
        List<String> headers = new ArrayList<>();
        if (request.has("Authorization") && !request.isSigned()) {
            headers.add("Authorization: " + Redaction.MARK);
        }
        redaction.headers(request.headers()).forEach((name, values) -> {
            if (!OWN_HEADERS.contains(name.toLowerCase(Locale.ROOT))) {
                values.forEach(value -> headers.add(value.isEmpty() ? name + ";" : name + ": " + value));
            }
        });
        if (request.body().length > 0 && !request.has("Content-Type")) {
            headers.add("Content-Type:");
        }
        return headers;
    }

    /** Keeps curl from reading ranges into brackets, and from tidying up dots. */
    private static List<String> address(String url) {
        List<String> words = new ArrayList<>();
        if (url.matches(".*[\\[\\]{}].*")) {
            words.add("--globoff");
        }
        if (url.contains("/.")) {
            words.add("--path-as-is");
        }
        words.add(quoted(url));
        return words;
    }

    /** An argument cannot hold every byte, and should not break the line: such a body comes from printf. */
    private static String withBody(String command, byte[] body) {
        if (body.length == 0) {
            return command;
        }
        if (body.length > LONGEST_BODY) {
            return "%s # and a body of %d bytes, left out here".formatted(command, body.length);
        }
        String text = new String(body, StandardCharsets.UTF_8);
        boolean plain = Arrays.equals(text.getBytes(StandardCharsets.UTF_8), body)
                && text.codePoints().allMatch(point -> point != '\n' && point != '\t' && Printable.isPlain(point));
        return plain
                ? command + " --data-raw " + quoted(text)
                : "printf '%s' | %s --data-binary @-".formatted(octal(body), command);
    }

    private static String octal(byte[] body) {
        StringBuilder format = new StringBuilder();
        for (byte unit : body) {
            boolean safe = unit >= ' ' && unit < 0x7f && unit != '\'' && unit != '\\' && unit != '%';
            format.append(safe ? Character.toString(unit) : "\\%03o".formatted(unit & 0xff));
        }
        return format.toString();
    }

    /** Single quotes keep everything from the shell but a single quote. */
    private static String quoted(String text) {
        return text.matches("[A-Za-z0-9_./:=-]+") ? text : "'" + text.replace("'", "'\\''") + "'";
    }
}
