package org.customerprofiles.reference.sigv4;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;

/** When a request was signed, in the form {@code 20221114T093000Z}. */
record SigningTime(String text, Instant instant) {

    /** How far two clocks may be apart. */
    private static final Duration MOST_SKEW = Duration.ofMinutes(5);

    private static final DateTimeFormatter FORMAT =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withResolverStyle(ResolverStyle.STRICT);

    /** @throws NotSigned when the text has another form */
    static SigningTime of(String text) {
        try {
            return new SigningTime(text, LocalDateTime.parse(text, FORMAT).toInstant(ZoneOffset.UTC));
        } catch (DateTimeException malformed) {
            throw NotSigned.incomplete("X-Amz-Date has to have the form yyyyMMdd'T'HHmmss'Z'.");
        }
    }

    String date() {
        return text.substring(0, text.indexOf('T'));
    }

    /** @throws NotSigned when the signature is older than five minutes, or from a future as far away */
    void verify(Instant now) {
        Instant earliest = now.minus(MOST_SKEW);
        Instant latest = now.plus(MOST_SKEW);
        if (instant.isBefore(earliest)) {
            throw NotSigned.invalid("Signature expired: %s is now earlier than %s (%s - 5 min.)"
                    .formatted(text, written(earliest), written(now)));
        }
        if (instant.isAfter(latest)) {
            throw NotSigned.invalid("Signature not yet current: %s is still later than %s (%s + 5 min.)"
                    .formatted(text, written(latest), written(now)));
        }
    }

    private static String written(Instant instant) {
        return FORMAT.format(instant.atOffset(ZoneOffset.UTC));
    }
}
