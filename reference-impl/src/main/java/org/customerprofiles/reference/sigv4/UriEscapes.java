package org.customerprofiles.reference.sigv4;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;

/** Percent-encoding as signatures want it: each byte is escaped, in capitals, unless RFC 3986 calls it unreserved. */
final class UriEscapes {

    private UriEscapes() {}

    static String encoded(byte[] bytes) {
        StringBuilder text = new StringBuilder(bytes.length);
        for (byte b : bytes) {
            if (isUnreserved(b)) {
                text.append((char) b);
            } else {
                text.append('%').append(Character.toUpperCase(Character.forDigit(b >> 4 & 0xf, 16)));
                text.append(Character.toUpperCase(Character.forDigit(b & 0xf, 16)));
            }
        }
        return text.toString();
    }

    /** The same text in canonical escapes, whichever way it was escaped; what is no escape stands for itself. */
    static String reencoded(String text) {
        byte[] bytes = text.getBytes(UTF_8);
        ByteArrayOutputStream decoded = new ByteArrayOutputStream(bytes.length);
        for (int at = 0; at < bytes.length; at++) {
            int value = bytes[at] == '%' && at + 2 < bytes.length ? hex(bytes[at + 1]) << 4 | hex(bytes[at + 2]) : -1;
            decoded.write(value < 0 ? bytes[at] : value);
            at += value < 0 ? 0 : 2;
        }
        return encoded(decoded.toByteArray());
    }

    private static boolean isUnreserved(byte b) {
        return b >= 'a' && b <= 'z' || b >= 'A' && b <= 'Z' || b >= '0' && b <= '9' || "-._~".indexOf(b) >= 0;
    }

    /** Negative, and so whatever it is combined with, when it is no digit. */
    private static int hex(byte b) {
        return Character.digit(b, 16);
    }
}
