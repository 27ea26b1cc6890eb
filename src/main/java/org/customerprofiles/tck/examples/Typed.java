package org.customerprofiles.tck.examples;

import org.customerprofiles.tck.drive.Shape;
import org.customerprofiles.tck.drive.Unsayable;
import tools.jackson.databind.JsonNode;

/** What the types of every client rule out before anything is sent. */
final class Typed {

    private Typed() {}

    /**
     * Checks a value and everything in it.
     *
     * @param place where it stands, for the reason
     * @throws Unsayable when no client could send it
     */
    static void check(Shape shape, JsonNode value, String place) {
        if (value.isNull()) {
            throw new Unsayable("Clients leave a member out rather than send null, as here for " + place + ".");
        }
        if (!fits(shape, value)) {
            throw new Unsayable("Clients take " + expected(shape) + " as " + place + ", and nothing else.");
        }
        shape.element().ifPresent(element -> value.valueStream().forEach(each -> check(element, each, place)));
        value.properties()
                .forEach(member ->
                        check(inner(shape, member.getKey(), place), member.getValue(), place + "." + member.getKey()));
    }

    private static Shape inner(Shape shape, String name, String place) {
        return shape.member(name)
                .orElseThrow(() -> new Unsayable("Clients know no member " + name + " of " + place + "."));
    }

    private static boolean fits(Shape shape, JsonNode value) {
        return switch (shape.type()) {
            case TEXT, PROFILE_ID -> value.isString();
            case INTEGER ->
                value.isIntegralNumber() && (isLong(shape) ? value.canConvertToLong() : value.canConvertToInt());
            case DECIMAL, TIMESTAMP -> value.isNumber();
            case BOOLEAN -> value.isBoolean();
            case LIST_OF_TEXT, LIST_OF_PROFILE_IDS, LIST_OF_STRUCTURES -> value.isArray();
            case STRUCTURE, MAP -> value.isObject();
        };
    }

    private static String expected(Shape shape) {
        return switch (shape.type()) {
            case TEXT, PROFILE_ID -> "a text";
            case INTEGER -> isLong(shape) ? "an integer of 64 bits" : "an integer of 32 bits";
            case DECIMAL -> "a number";
            case TIMESTAMP -> "a point in time";
            case BOOLEAN -> "true or false";
            case LIST_OF_TEXT, LIST_OF_PROFILE_IDS, LIST_OF_STRUCTURES -> "a list";
            case STRUCTURE -> "a structure";
            case MAP -> "a map";
        };
    }

    static boolean isLong(Shape shape) {
        return shape.document().path("format").asString("").equals("int64");
    }
}
