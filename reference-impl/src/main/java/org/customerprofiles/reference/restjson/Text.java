package org.customerprofiles.reference.restjson;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text of so many characters (code points, not UTF-16 units), of which the whole matches the pattern. */
record Text(int min, int max, Optional<Pattern> pattern, Optional<ThreadLocal<Matcher>> matcher) implements Shape {

    Text(int min, int max, Optional<Pattern> pattern) {
        // making a matcher takes longer than matching most texts
        this(min, max, pattern, pattern.map(p -> ThreadLocal.withInitial(() -> p.matcher(""))));
    }

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
        return matcher.isEmpty() || matcher.get().get().reset(text).matches();
    }
}
