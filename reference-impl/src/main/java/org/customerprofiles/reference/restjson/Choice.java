package org.customerprofiles.reference.restjson;

import java.util.List;

/** One of these texts, exactly as written. */
record Choice(List<String> values) implements Shape {

    @Override
    public Object accept(Place place, Object value) {
        if (value instanceof String text && values.contains(text)) {
            return text;
        }
        throw Refusal.of(place, value, expected());
    }

    @Override
    public String expected() {
        return "one of " + String.join(", ", values);
    }
}
