package org.customerprofiles.tck.check;

import java.nio.charset.StandardCharsets;

/** What came over the wire, short enough for one line. */
final class Excerpt {

    private static final int LENGTH = 100;

    private Excerpt() {}

    /** The beginning of a body, and its length where that is not all. */
    static String of(byte[] body) {
        return body.length == 0 ? "no body" : of(new String(body, StandardCharsets.UTF_8));
    }

    /** The beginning of a text, and its length where that is not all. */
    static String of(String text) {
        if (text.length() <= LENGTH) {
            return text;
        }
        return text.substring(0, LENGTH) + "… (" + text.length() + " characters)";
    }
}
