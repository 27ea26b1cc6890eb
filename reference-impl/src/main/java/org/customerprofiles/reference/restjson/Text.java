package org.customerprofiles.reference.restjson;

import java.util.Optional;
import java.util.regex.Pattern;

/** A text of so many characters (code points, not UTF-16 units), of which the whole matches the pattern. */
record Text(int min, int max, Optional<Pattern> pattern) implements Shape {

    @Override
    public Object accept(Place place, Object value) {
        if (value instanceof String text && hasLength(text) && matches(text)) {
            return text;
        }
        throw Refusal.of(place, value, expected());
    }

    @Override
    public String expected() {
        return "a text" + Bounds.described(min, max, "characters")
                + pattern.map(p -> " matching " + p).orElse("");
    }

    private boolean hasLength(String text) {
        int length = text.codePointCount(0, text.length());
        return min <= length && length <= max;
    }

    private boolean matches(String text) {
        return pattern.map(p -> p.matcher(text).matches()).orElse(true);
    }
}
