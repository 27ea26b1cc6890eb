package org.customerprofiles.reference.store.records;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Reads a record that an {@link Encoder} wrote. */
final class Decoder {

    /** The version in which records are written; those of later versions cannot be read. */
    static final byte VERSION = 1;

    private static final int LOW_BITS = 0x7f;
    private static final int BITS = 7;

    private final ByteBuffer bytes;

    private Decoder(ByteBuffer bytes) {
        this.bytes = bytes;
    }

    /** @throws DamagedStoreException when the bytes are no such record */
    static <T> T decoded(byte[] record, Function<Decoder, T> parts) {
        try {
            ByteBuffer bytes = ByteBuffer.wrap(record);
            byte version = bytes.get();
            if (version != VERSION) {
                throw new DamagedStoreException("A record was written in format " + version
                        + " by a newer version; this one reads format " + VERSION + ".");
            }
            return parts.apply(new Decoder(bytes));
        } catch (BufferUnderflowException | IllegalArgumentException cut) {
            throw new DamagedStoreException(cut);
        }
    }

    long count() {
        long number = 0;
        for (int shift = 0; ; shift += BITS) {
            byte next = bytes.get();
            number |= (long) (next & LOW_BITS) << shift;
            if (next >= 0) {
                return number;
            }
        }
    }

    String text() {
        int length = (int) count();
        String text = new String(bytes.array(), bytes.position(), length(length), UTF_8);
        bytes.position(bytes.position() + length);
        return text;
    }

    Instant instant() {
        long seconds = bytes.getLong();
        return Instant.ofEpochSecond(seconds, bytes.getInt());
    }

    <T> List<T> list(Function<Decoder, T> element) {
        int size = length((int) count());
        List<T> elements = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            elements.add(element.apply(this));
        }
        return elements;
    }

    Map<String, Object> members() {
        return map(Decoder::value);
    }

    Map<String, String> texts() {
        return map(decoder -> (String) decoder.value());
    }

    Object value() {
        byte kind = bytes.get();
        return switch (kind) {
            case 's' -> text();
            case 'm' -> members();
            case 'l' -> list(Decoder::value);
            case 't' -> true;
            case 'f' -> false;
            case 'i' -> (int) bytes.getLong();
            case 'n' -> bytes.getLong();
            case 'd' -> Double.longBitsToDouble(bytes.getLong());
            default -> throw new IllegalArgumentException("no kind of value is called " + kind);
        };
    }

    private <T> Map<String, T> map(Function<Decoder, T> value) {
        int size = length((int) count());
        Map<String, T> members = new LinkedHashMap<>();
        for (int i = 0; i < size; i++) {
            String name = text();
            members.put(name, value.apply(this));
        }
        return members;
    }

    /** Nothing is longer than what is left of the record. */
    private int length(int length) {
        if (length < 0 || length > bytes.remaining()) {
            throw new BufferUnderflowException();
        }
        return length;
    }
}
