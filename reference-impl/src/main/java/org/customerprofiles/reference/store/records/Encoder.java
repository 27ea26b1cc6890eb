package org.customerprofiles.reference.store.records;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/** Writes a record: the format's version, then its parts one after the other, as {@link Decoder} reads them. */
final class Encoder {

    private static final int MORE = 0x80;
    private static final int BITS = 7;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(256);

    Encoder() {
        bytes.write(Decoder.VERSION);
    }

    byte[] bytes() {
        return bytes.toByteArray();
    }

    /** Small numbers are short. */
    Encoder count(long number) {
        long rest = number;
        while ((rest & -MORE) != 0) {
            bytes.write((int) rest | MORE);
            rest >>>= BITS;
        }
        bytes.write((int) rest);
        return this;
    }

    Encoder text(String text) {
        byte[] encoded = text.getBytes(UTF_8);
        count(encoded.length);
        bytes.writeBytes(encoded);
        return this;
    }

    Encoder instant(Instant instant) {
        bytes.writeBytes(ByteBuffer.allocate(Long.BYTES + Integer.BYTES)
                .putLong(instant.getEpochSecond())
                .putInt(instant.getNano())
                .array());
        return this;
    }

    <T> Encoder list(Collection<T> elements, BiConsumer<Encoder, T> element) {
        count(elements.size());
        elements.forEach(each -> element.accept(this, each));
        return this;
    }

    /** Members by name; their values are texts, numbers, booleans, lists and members again. */
    Encoder members(Map<?, ?> members) {
        count(members.size());
        members.forEach((name, value) -> text((String) name).value(value));
        return this;
    }

    Encoder value(Object value) {
        if (value instanceof String text) {
            return kind('s').text(text);
        }
        if (value instanceof Map<?, ?> members) {
            return kind('m').members(members);
        }
        if (value instanceof List<?> elements) {
            return kind('l').list(elements, Encoder::value);
        }
        if (value instanceof Boolean flag) {
            return kind(flag ? 't' : 'f');
        }
        return number(value);
    }

    private Encoder number(Object value) {
        if (value instanceof Integer number) {
            return kind('i').eightBytes(number);
        }
        if (value instanceof Long number) {
            return kind('n').eightBytes(number);
        }
        if (value instanceof Double number) {
            return kind('d').eightBytes(Double.doubleToRawLongBits(number));
        }
        throw new IllegalArgumentException("no way to keep " + value);
    }

    private Encoder kind(char kind) {
        bytes.write(kind);
        return this;
    }

    private Encoder eightBytes(long number) {
        bytes.writeBytes(ByteBuffer.allocate(Long.BYTES).putLong(number).array());
        return this;
    }
}
