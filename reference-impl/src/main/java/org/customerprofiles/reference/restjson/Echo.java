package org.customerprofiles.reference.restjson;

import java.util.List;
import java.util.Map;

/** A value of a request, as an error message repeats it: recognisable and short. */
final class Echo {

    private static final int LONGEST = 60;

    private Echo() {}

    static String of(Object value) {
        if (value instanceof String text) {
            return '"' + shortened(text) + '"';
        }
        if (value instanceof List<?> list) {
            return "a list of " + list.size();
        }
        if (value instanceof Map) {
            return "an object";
        }
        return shortened(String.valueOf(value));
    }

    private static String shortened(String text) {
        if (text.codePointCount(0, text.length()) <= LONGEST) {
            return text;
        }
        // by code points, as half a surrogate pair could not be encoded
        return text.substring(0, text.offsetByCodePoints(0, LONGEST)) + "…";
    }
}
