package org.customerprofiles.reference.model;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * Writes members into bytes: each is its name and its value; a value is its kind, how many bytes follow, and these. A
 * name that is known beforehand is one byte, any other a zero and a text.
 */
final class Packer {

    static final int LATIN = 0;
    static final int UTF_16 = 1;
    static final int MEMBERS = 2;
    static final int LIST = 3;

    private byte[] bytes = new byte[128];
    private int size;

    byte[] bytes() {
        return Arrays.copyOf(bytes, size);
    }

    Packer members(Map<?, ?> members) {
        members.forEach((name, value) -> {
            int code = KnownNames.code((String) name);
            write(code);
            if (code == KnownNames.UNKNOWN) {
                value(name);
            }
            value(value);
        });
        return this;
    }

    private void value(Object value) {
        if (value instanceof String text) {
            text(text);
        } else if (value instanceof Map<?, ?> members) {
            write(MEMBERS, new Packer().members(members).bytes());
        } else if (value instanceof List<?> list) {
            Packer elements = new Packer();
            list.forEach(elements::value);
            write(LIST, elements.bytes());
        } else {
            throw new IllegalArgumentException("a profile holds texts, lists and maps, not " + value);
        }
    }

    private void text(String text) {
        if (isLatin(text)) {
            write(LATIN, text.getBytes(ISO_8859_1));
        } else {
            // by hand, as every encoding of the library would lose half a surrogate pair
            ByteBuffer units = ByteBuffer.allocate(text.length() * Character.BYTES);
            units.asCharBuffer().put(text);
            write(UTF_16, units.array());
        }
    }

    private static boolean isLatin(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > 0xff) {
                return false;
            }
        }
        return true;
    }

    private void write(int kind, byte[] content) {
        write(kind);
        int rest = content.length;
        while (rest > 0x7f) {
            write(rest & 0x7f | 0x80);
            rest >>>= 7;
        }
        write(rest);
        makeRoom(content.length);
        System.arraycopy(content, 0, bytes, size, content.length);
        size += content.length;
    }

    private void write(int number) {
        makeRoom(1);
        bytes[size++] = (byte) number;
    }

    private void makeRoom(int more) {
        if (bytes.length - size < more) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, size + more));
        }
    }
}
