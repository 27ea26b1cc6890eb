package org.customerprofiles.reference.restjson;

/** An integer of 32 bits, both ends included. A number written with a fraction or an exponent is none. */
record Whole(int min, int max) implements Shape {

    @Override
    public Object accept(Place place, Object value) {
        if (value instanceof Integer number && min <= number && number <= max) {
            return number;
        }
        throw Refusal.of(place, value, expected());
    }

    @Override
    public String expected() {
        return "an integer from %d to %d".formatted(min, max);
    }
}
