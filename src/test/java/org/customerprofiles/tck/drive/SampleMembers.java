package org.customerprofiles.tck.drive;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes up a call of an operation with every member that its schema and the SDK know, at every depth. */
final class SampleMembers {

    /** A member of PutProfileObjectType that the SDK in use does not know yet. */
    private static final String NEWER_THAN_SDK = "SourcePriority";

    private SampleMembers() {}

    static Call everythingOf(String operation) {
        return new Call(operation, structure(Schemas.bundled().request(operation)));
    }

    private static Map<String, Object> structure(Shape shape) {
        Map<String, Object> members = new LinkedHashMap<>();
        shape.members().stream()
                .filter(name -> !name.equals(NEWER_THAN_SDK))
                .forEach(name -> members.put(name, value(shape.member(name).orElseThrow(), name)));
        return members;
    }

    private static Object value(Shape shape, String name) {
        return switch (shape.type()) {
            case TEXT, PROFILE_ID -> "a " + name + " / ü:x";
            case INTEGER -> 7;
            case DECIMAL -> 0.25;
            case BOOLEAN -> true;
            case LIST_OF_TEXT, LIST_OF_PROFILE_IDS, LIST_OF_STRUCTURES ->
                List.of(
                        value(shape.element().orElseThrow(), name),
                        value(shape.element().orElseThrow(), "other"));
            case MAP -> Map.of("a key", value(shape.member("a key").orElseThrow(), name));
            case STRUCTURE -> structure(shape);
            case TIMESTAMP -> throw new AssertionError("no request has a timestamp, but " + name);
        };
    }
}
