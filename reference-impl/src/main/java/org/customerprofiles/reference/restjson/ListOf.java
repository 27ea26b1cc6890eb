package org.customerprofiles.reference.restjson;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A list of so many elements, all of one shape and none null. */
record ListOf(Shape element, int min, int max) implements Shape {

    @Override
    public Object accept(Place place, Object value) {
        if (!(value instanceof List<?> list) || list.size() < min || list.size() > max) {
            throw Refusal.of(place, value, expected());
        }
        List<Object> accepted = new ArrayList<>(list.size());
        for (Object each : list) {
            accepted.add(element.accept(place.element(accepted.size()), each));
        }
        return Collections.unmodifiableList(accepted);
    }

    @Override
    public String expected() {
        return "a list" + Bounds.described(min, max, "elements");
    }
}
