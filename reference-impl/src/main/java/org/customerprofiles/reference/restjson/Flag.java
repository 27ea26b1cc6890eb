package org.customerprofiles.reference.restjson;

/** True or false, and not their names as texts. */
record Flag() implements Shape {

    @Override
    public Object accept(Place place, Object value) {
        if (value instanceof Boolean) {
            return value;
        }
        throw Refusal.of(place, value, expected());
    }

    @Override
    public String expected() {
        return "true or false";
    }
}
