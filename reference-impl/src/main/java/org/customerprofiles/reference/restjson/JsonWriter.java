package org.customerprofiles.reference.restjson;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.JsonRecyclerPools;

/** JSON text from the values that {@link org.customerprofiles.reference.operations.Outcome} allows. */
public final class JsonWriter {

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .recyclerPool(JsonRecyclerPools.threadLocalPool())
            .build();

    private final JsonGenerator json;
    private final Function<Instant, Object> timestamp;

    private JsonWriter(JsonGenerator json, Function<Instant, Object> timestamp) {
        this.json = json;
        this.timestamp = timestamp;
    }

    /**
     * The text of an object, in UTF-8.
     *
     * @param timestamp what a point in time is on the wire: a number or a text
     */
    public static byte[] bytes(Map<String, ?> object, Function<Instant, Object> timestamp) {
        Bytes text = new Bytes();
        try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
            new JsonWriter(json, timestamp).value(object);
        }
        return text.all();
    }

    /** The generator has a buffer of its own, and writes most texts at once: the array is then as long as these. */
    private static final class Bytes extends ByteArrayOutputStream {

        Bytes() {
            super(0);
        }

        byte[] all() {
            return count == buf.length ? buf : toByteArray();
        }
    }

    private void value(Object value) {
        if (value instanceof String text) {
            json.writeString(text);
        } else if (value instanceof Map<?, ?> object) {
            json.writeStartObject();
            object.forEach((name, member) -> {
                json.writeName((String) name);
                value(member);
            });
            json.writeEndObject();
        } else if (value instanceof List<?> list) {
            json.writeStartArray();
            list.forEach(this::value);
            json.writeEndArray();
        } else if (value instanceof Instant instant) {
            value(timestamp.apply(instant));
        } else {
            scalar(value);
        }
    }

    private void scalar(Object value) {
        if (value instanceof Boolean flag) {
            json.writeBoolean(flag);
        } else if (value instanceof Integer || value instanceof Long) {
            json.writeNumber(((Number) value).longValue());
        } else if (value instanceof Double number) {
            json.writeNumber(number);
        } else if (value instanceof BigDecimal number) {
            json.writeNumber(number);
        } else if (value == null) {
            json.writeNull();
        } else {
            throw new IllegalArgumentException("no JSON for " + value.getClass());
        }
    }
}
