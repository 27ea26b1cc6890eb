package org.customerprofiles.reference.restjson;

import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * One JSON object, too large to be held: its members are met one after the other, as strictly as in a request's body.
 * What is malformed ends the reading with a {@link Refusal}.
 */
public final class JsonDocument {

    private final JsonReader reader;

    private JsonDocument(JsonReader reader) {
        this.reader = reader;
    }

    /**
     * Reads a document from its beginning to its end.
     *
     * @param what what it is, for messages, for example {@code The file}
     * @param visitor is at the beginning of the object, and reads all of it by {@link #members}
     */
    public static void read(String what, InputStream json, Consumer<JsonDocument> visitor) {
        JsonReader.streamed(what, json, reader -> visitor.accept(new JsonDocument(reader)));
    }

    /**
     * Reads the members of the present object. Those with these names are lists of objects; the visitor has to read one
     * by {@link #elements} or {@link #eachMembers}. All others are read whole.
     *
     * @param lists the names of the members that are not held
     * @param visitor is told the name of each of those, with the members that came before
     * @return the other members
     */
    public Map<String, Object> members(Set<String> lists, ListVisitor visitor) {
        Map<String, Object> whole = new LinkedHashMap<>();
        reader.eachMember(name -> {
            if (lists.contains(name)) {
                reader.expectList(name);
                visitor.visit(name, whole);
            } else {
                whole.put(name, reader.currentValue());
            }
        });
        return whole;
    }

    /** Reads each element of the present list as an object. */
    public void elements(Consumer<Map<String, Object>> visitor) {
        reader.eachObject(() -> visitor.accept(reader.currentObject()));
    }

    /** Meets each element of the present list, an object that the visitor reads by {@link #members}. */
    public void eachMembers(Runnable visitor) {
        reader.eachObject(visitor);
    }

    /** Is told of a list before it is read. */
    @FunctionalInterface
    public interface ListVisitor {

        /**
         * @param name the list's name
         * @param before the members before it, other than lists
         */
        void visit(String name, Map<String, Object> before);
    }
}
