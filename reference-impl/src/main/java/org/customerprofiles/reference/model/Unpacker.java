package org.customerprofiles.reference.model;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** Goes through what a {@link Packer} has written. */
final class Unpacker {

    private final byte[] bytes;
    private final int end;
    private int at;

    Unpacker(byte[] bytes) {
        this(bytes, 0, bytes.length);
    }

    private Unpacker(byte[] bytes, int at, int end) {
        this.bytes = bytes;
        this.at = at;
        this.end = end;
    }

    boolean hasMore() {
        return at < end;
    }

    /** Goes to the value of the member with this name; says whether there is one. */
    boolean find(String name) {
        int code = KnownNames.code(name);
        while (hasMore()) {
            int there = bytes[at++];
            boolean isNamedSo = there == KnownNames.UNKNOWN ? name.equals(value()) : there == code;
            if (isNamedSo) {
                return true;
            }
            skip();
        }
        return false;
    }

    int count() {
        int count = 0;
        for (; hasMore(); count++) {
            name();
            skip();
        }
        return count;
    }

    String name() {
        int code = bytes[at++];
        return code == KnownNames.UNKNOWN ? (String) value() : KnownNames.name(code);
    }

    Object value() {
        int kind = bytes[at++];
        int length = length();
        int start = at;
        at += length;
        return switch (kind) {
            case Packer.LATIN -> new String(bytes, start, length, ISO_8859_1);
            case Packer.UTF_16 ->
                ByteBuffer.wrap(bytes, start, length).asCharBuffer().toString();
            case Packer.MEMBERS -> new PackedMembers(Arrays.copyOfRange(bytes, start, at));
            default -> new Unpacker(bytes, start, at).elements();
        };
    }

    private List<Object> elements() {
        List<Object> elements = new ArrayList<>();
        while (hasMore()) {
            elements.add(value());
        }
        return Collections.unmodifiableList(elements);
    }

    private void skip() {
        at++;
        // not in one line, where the position would be read before the length moves it
        int length = length();
        at += length;
    }

    private int length() {
        int length = 0;
        for (int shift = 0; ; shift += 7) {
            int part = bytes[at++];
            length |= (part & 0x7f) << shift;
            if (part >= 0) {
                return length;
            }
        }
    }
}
