package org.customerprofiles.tck.report;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

/**
 * A request and its response as a report may show them: without secrets, and of bearable length.
 *
 * @param operation the operation that was called, or {@code Wire}
 * @param response empty when none came
 * @param durationMs from sending to the whole response, in milliseconds
 * @param curl a command line, with credentials from the environment, that sends the request again
 */
public record ReportedExchange(
        String operation, ReportedRequest request, Optional<ReportedResponse> response, long durationMs, String curl) {

    /** From here on a body is left out, in characters. */
    static final int LONGEST_BODY = 64 * 1024;

    /**
     * Takes the secrets out of an exchange, wherever they stand, and shortens its bodies.
     *
     * @param response empty when none came
     * @param region the one that the request was signed for
     */
    public static ReportedExchange of(
            String operation,
            SentRequest request,
            Optional<ReceivedResponse> response,
            Duration duration,
            String region) {
        Redaction redaction = Redaction.of(request.headers());
        return new ReportedExchange(
                operation,
                new ReportedRequest(
                        request.method(),
                        redaction.url(request.url()),
                        redaction.headers(request.headers()),
                        body(request.body(), redaction)),
                response.map(received -> new ReportedResponse(
                        received.status(), redaction.headers(received.headers()), body(received.body(), redaction))),
                duration.toMillis(),
                Curl.line(request, region, redaction));
    }

    private static String body(byte[] bytes, Redaction redaction) {
        String body = redaction.text(new String(bytes, StandardCharsets.UTF_8));
        if (body.length() <= LONGEST_BODY) {
            return body;
        }
        return String.format(
                Locale.ROOT,
                "%s… [shortened: the first %,d of %,d characters]",
                body.substring(0, LONGEST_BODY),
                LONGEST_BODY,
                body.length());
    }
}
