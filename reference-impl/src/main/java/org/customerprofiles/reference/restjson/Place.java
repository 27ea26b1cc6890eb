package org.customerprofiles.reference.restjson;

/**
 * Where a value stands, such as {@code Matching.AutoMerging.Consolidation[0]}. Its text is put together when it is asked
 * for, as nearly every value is what it should be.
 *
 * @param in where that stands of which this is a part; null for the outermost
 * @param step a member's name or an element's number
 */
public record Place(Place in, Object step) {

    /** The request itself, whose members go by their names alone. */
    static final Place REQUEST = new Place(null, "");

    static Place of(String name) {
        return new Place(null, name);
    }

    Place member(String name) {
        return new Place(this, name);
    }

    Place element(int number) {
        return new Place(this, number);
    }

    @Override
    public String toString() {
        if (in == null || in == REQUEST) {
            return step.toString();
        }
        return step instanceof Integer ? in + "[" + step + "]" : in + "." + step;
    }
}
