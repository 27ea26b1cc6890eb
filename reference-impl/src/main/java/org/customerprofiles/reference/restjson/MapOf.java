package org.customerprofiles.reference.restjson;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** A map of so many entries from texts to values of one shape, none null. */
record MapOf(Shape key, Shape value, int min, int max) implements Shape {

    @Override
    public Object accept(Place place, Object given) {
        if (!(given instanceof Map<?, ?> map) || map.size() < min || map.size() > max) {
            throw Refusal.of(place, given, expected());
        }
        Map<String, Object> accepted = new LinkedHashMap<>();
        map.forEach((name, each) -> {
            String accepts = (String) key.accept(Place.of("A key of " + place), name);
            accepted.put(accepts, value.accept(place.member(accepts), each));
        });
        return Collections.unmodifiableMap(accepted);
    }

    @Override
    public String expected() {
        return "a map" + Bounds.described(min, max, "entries");
    }
}
