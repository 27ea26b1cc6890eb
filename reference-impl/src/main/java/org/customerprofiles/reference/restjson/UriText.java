package org.customerprofiles.reference.restjson;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The text behind the percent-encoding of a URI. Strict: an escape has two hexadecimal digits, the bytes are UTF-8, and
 * whatever is not ASCII is escaped. A plus sign is a plus sign, as tag keys may hold one.
 */
final class UriText {

    private UriText() {}

    static String decoded(String encoded) {
        if (isPlain(encoded)) {
            return encoded;
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(encoded.length());
        for (int at = 0; at < encoded.length(); at++) {
            char c = encoded.charAt(at);
            if (c == '%') {
                bytes.write(escaped(encoded, at));
                at += 2;
            } else if (c > ' ' && c < 0x7f) {
                bytes.write(c);
            } else {
                throw Refusal.of(
                        "The URI part %s has a character that must be percent-encoded.".formatted(Echo.of(encoded)));
            }
        }
        return Utf8.decoded("The URI part " + Echo.of(encoded), bytes.toByteArray());
    }

    /** Whether there is nothing to decode, as in nearly all paths. */
    private static boolean isPlain(String encoded) {
        for (int at = 0; at < encoded.length(); at++) {
            char c = encoded.charAt(at);
            if (c <= ' ' || c >= 0x7f || c == '%') {
                return false;
            }
        }
        return true;
    }

    /** The parameters of a query string in their order; one without a value has the empty text. */
    static Map<String, List<String>> parameters(String query) {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        for (String parameter : query.split("&")) {
            if (!parameter.isEmpty()) {
                int equals = parameter.indexOf('=');
                String name = decoded(equals < 0 ? parameter : parameter.substring(0, equals));
                String value = equals < 0 ? "" : decoded(parameter.substring(equals + 1));
                parameters.computeIfAbsent(name, none -> new ArrayList<>()).add(value);
            }
        }
        return parameters;
    }

    private static int escaped(String encoded, int at) {
        int value = at + 2 < encoded.length() ? hex(encoded.charAt(at + 1)) << 4 | hex(encoded.charAt(at + 2)) : -1;
        if (value < 0) {
            throw Refusal.of(
                    "The URI part %s has a percent sign without two hexadecimal digits.".formatted(Echo.of(encoded)));
        }
        return value;
    }

    /** The digit's value; negative, and so whatever it is combined with, when it is none. */
    private static int hex(char c) {
        return c < 0x7f ? Character.digit(c, 16) : -1;
    }
}
