package org.customerprofiles.tck.report;

import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultPrettyPrinter;

/**
 * JSON, member by member. Binding records would be shorter, but costs a run 0.2 s more, as its JVM has just started. Values
 * are written as their {@link Object#toString()} has them.
 */
public final class JsonOutput implements AutoCloseable {

    private static final ObjectWriteContext INDENTED = new ObjectWriteContext.Base() {
        @Override
        public PrettyPrinter getPrettyPrinter() {
            return new DefaultPrettyPrinter();
        }
    };

    private final JsonGenerator json;

    public JsonOutput(Writer out) {
        this.json = new JsonFactory().createGenerator(INDENTED, out);
    }

    /**
     * A document that is one object, in UTF-8. What a target sent may be no valid Unicode; that becomes question marks.
     *
     * @param members writes what is in the object
     */
    public static byte[] document(Consumer<JsonOutput> members) {
        StringWriter text = new StringWriter();
        try (JsonOutput json = new JsonOutput(text)) {
            json.object(() -> members.accept(json));
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    public void text(String name, Object value) {
        json.writeStringProperty(name, value.toString());
    }

    /** No member at all when there is no value. */
    public void text(String name, Optional<String> value) {
        value.ifPresent(present -> json.writeStringProperty(name, present));
    }

    public void number(Object name, long value) {
        json.writeNumberProperty(name.toString(), value);
    }

    public void flag(String name, boolean value) {
        json.writeBooleanProperty(name, value);
    }

    public void texts(String name, List<String> values) {
        json.writeArrayPropertyStart(name);
        values.forEach(json::writeString);
        json.writeEndArray();
    }

    public void object(Runnable members) {
        json.writeStartObject();
        members.run();
        json.writeEndObject();
    }

    public void object(String name, Runnable members) {
        json.writeName(name);
        object(members);
    }

    public <T> void objects(String name, List<T> values, Consumer<T> members) {
        json.writeArrayPropertyStart(name);
        values.forEach(value -> object(() -> members.accept(value)));
        json.writeEndArray();
    }

    @Override
    public void close() {
        json.close();
    }
}
