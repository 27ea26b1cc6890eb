package org.customerprofiles.tck.drive;

import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/**
 * Recognises the answers that say nothing about what a target makes of a call, because it did not get so far: it does not
 * accept the credentials, has no room left for domains, or throttles without end.
 */
final class Admission {

    private static final int TOO_MANY_REQUESTS = 429;

    /** What AWS answers, of any service, when a request's credentials or signature will not do. */
    private static final Set<String> NOT_LET_IN = Set.of(
            "ExpiredToken",
            "ExpiredTokenException",
            "IncompleteSignature",
            "IncompleteSignatureException",
            "InvalidClientTokenId",
            "InvalidSignatureException",
            "MissingAuthenticationToken",
            "MissingAuthenticationTokenException",
            "SignatureDoesNotMatch",
            "UnrecognizedClientException");

    private static final Set<String> WRONG_CLOCK = Set.of("RequestExpired", "RequestTimeTooSkewed");
    private static final Pattern CLOCK =
            Pattern.compile("(?i)signature (?:has )?expired|not yet current|clock|too skewed");

    private static final Set<String> NO_ROOM =
            Set.of("LimitExceededException", "ServiceQuotaExceededException", "TooManyDomainsException");
    private static final Pattern QUOTA =
            Pattern.compile("(?i)\\bquota|(?:maximum|limit) (?:number )?(?:of|on) domains");

    /** Clocks that agree better than this are not to blame. */
    private static final Duration TOLERABLE = Duration.ofMinutes(1);

    private Admission() {}

    /** Why an answer to a call of an operation says nothing, and what to do; empty when it does say something. */
    static Optional<String> refusal(Exchange exchange) {
        WireResponse response = exchange.response();
        if (response.status() == TOO_MANY_REQUESTS) {
            return Optional.of(
                    "the target still throttles " + exchange.operation() + " at the " + (exchange.throttled() + 1)
                            + ". attempt; let the kit call more slowly: --rate '" + exchange.operation()
                            + "=1 per second', or --parallel 1");
        }
        Optional<String> type = ErrorType.of(response).filter(ignored -> response.status() >= 400);
        String message = message(response);
        if (type.filter(WRONG_CLOCK::contains).isPresent()
                || type.filter(NOT_LET_IN::contains).isPresent()
                        && CLOCK.matcher(message).find()) {
            return Optional.of(clocks(type.orElseThrow(), exchange));
        }
        return type.filter(NOT_LET_IN::contains)
                .map(refused -> credentials(refused, exchange))
                .or(() -> type.filter(name -> isQuota(exchange.operation(), name, message))
                        .map(name -> quota(exchange.operation(), name)));
    }

    private static boolean isQuota(String operation, String type, String message) {
        return NO_ROOM.contains(type)
                || operation.equals("CreateDomain") && QUOTA.matcher(message).find();
    }

    private static String quota(String operation, String type) {
        return "the target has no room left for " + operation + " (" + type
                + "); delete domains that are not needed, such as tck-… of earlier runs, raise the quota, or run fewer"
                + " scenarios at the same time with --parallel";
    }

    private static String credentials(String type, Exchange exchange) {
        boolean signed = exchange.request().headers().keySet().stream().anyMatch("Authorization"::equalsIgnoreCase);
        return "the target does not accept the credentials (" + type + "); "
                + (signed
                        ? "check AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY or --credentials, --region, and the clock"
                        : "requests are sent unsigned: give it --credentials environment or profile:NAME");
    }

    private static String clocks(String type, Exchange exchange) {
        String refused = "the target does not accept the time of the signature (" + type + "); ";
        Optional<Instant> theirs = date(exchange.response());
        if (theirs.isEmpty()) {
            return refused + "compare this machine's clock with the target's, whose answer has no Date header";
        }
        Duration behind = Duration.between(exchange.startedAt().plus(exchange.duration()), theirs.get());
        if (behind.abs().compareTo(TOLERABLE) < 0) {
            return refused + "yet the Date of its answer agrees with this machine's clock: is the clock right where it"
                    + " checks signatures?";
        }
        return refused + "by the Date of its answer this machine's clock is " + inWords(behind.abs())
                + (behind.isNegative() ? " ahead" : " behind") + ": set it right, by NTP for example";
    }

    private static Optional<Instant> date(WireResponse response) {
        try {
            return response.header("Date")
                    .map(date -> ZonedDateTime.parse(date, DateTimeFormatter.RFC_1123_DATE_TIME)
                            .toInstant());
        } catch (DateTimeParseException malformed) {
            return Optional.empty();
        }
    }

    private static String inWords(Duration time) {
        return time.toHours() > 0
                ? time.toHours() + " h " + time.toMinutesPart() + " min"
                : time.toMinutes() + " min " + time.toSecondsPart() + " s";
    }

    private static String message(WireResponse response) {
        JsonNode body = response.json().orElse(null);
        if (body == null) {
            return "";
        }
        return body.path("message").asString("") + body.path("Message").asString("");
    }
}
