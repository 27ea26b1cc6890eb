package org.customerprofiles.reference.restjson;

/** A number, with or without a fraction, both ends included. */
record Decimal(double min, double max) implements Shape {

    @Override
    public Object accept(Place place, Object value) {
        if (value instanceof Number number && min <= number.doubleValue() && number.doubleValue() <= max) {
            return number.doubleValue();
        }
        throw Refusal.of(place, value, expected());
    }

    @Override
    public String expected() {
        return "a number from %s to %s".formatted(min, max);
    }
}
