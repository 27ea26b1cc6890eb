package org.customerprofiles.tck.check;

import java.math.BigDecimal;
import java.time.Instant;
import tools.jackson.databind.JsonNode;

/** Compares single values that were sent, and conform to their schemas, with those that an AWS SDK has read. */
final class SdkValue {

    private SdkValue() {}

    static boolean isSame(JsonNode sent, Object read) {
        if (read instanceof Instant instant) {
            return isFinite(sent) && isSame(sent.decimalValue(), instant);
        }
        if (read instanceof Number number) {
            return sent.isNumber() && sent.asDouble(Double.NaN) == number.doubleValue();
        }
        String text = sent.isString() ? sent.stringValue() : sent.toString();
        return text.equals(String.valueOf(read));
    }

    /** Whether it is a number, and none beyond all that can be counted, such as 1e400. */
    private static boolean isFinite(JsonNode sent) {
        return sent.isNumber() && Double.isFinite(sent.asDouble(Double.NaN));
    }

    /** The SDK keeps milliseconds of a timestamp, whichever way it rounds. */
    private static boolean isSame(BigDecimal seconds, Instant instant) {
        BigDecimal millis = seconds.movePointRight(3);
        return millis.subtract(BigDecimal.valueOf(instant.toEpochMilli())).abs().compareTo(BigDecimal.ONE) < 0;
    }
}
