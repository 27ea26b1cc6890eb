package org.customerprofiles.tck.steps;

import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.customerprofiles.tck.drive.Exchange;
import org.customerprofiles.tck.drive.WireRequest;
import org.customerprofiles.tck.drive.WireResponse;

/**
 * What a scenario has been through before the matching run that it waits for.
 *
 * @param domain what it calls its domain
 * @param otherDomain what it calls the other one
 * @param answers in their order; the last one is that of GetMatches before the run
 */
public record Recording(String domain, String otherDomain, List<Answer> answers) {

    /** One character for each byte, so that bytes that are no text survive. */
    private static final Charset BYTES = StandardCharsets.ISO_8859_1;

    public Recording {
        answers = List.copyOf(answers);
    }

    /**
     * An exchange, without the headers of its request.
     *
     * @param body of the response, with one character for each byte, like the request's
     */
    public record Answer(
            String operation,
            String method,
            URI uri,
            String requestBody,
            int status,
            Map<String, List<String>> headers,
            String body) {

        static Answer of(Exchange exchange) {
            return new Answer(
                    exchange.operation(),
                    exchange.request().method(),
                    exchange.request().uri(),
                    new String(exchange.request().body(), BYTES),
                    exchange.response().status(),
                    exchange.response().headers(),
                    new String(exchange.response().body(), BYTES));
        }

        /** The exchange as it was, as far as it was written down. */
        Exchange replayed(String driver) {
            return new Exchange(
                    operation,
                    driver,
                    new WireRequest(method, uri, Map.of(), requestBody.getBytes(BYTES)),
                    new WireResponse(status, headers, body.getBytes(BYTES)),
                    Instant.now(),
                    Duration.ZERO,
                    0);
        }
    }
}
