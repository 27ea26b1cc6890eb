package org.customerprofiles.reference.store.durable;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The name of a row: where it belongs, then texts, each of which ends. Rows are ordered by their bytes, so those that
 * share a beginning stand together, in the order of the texts that follow. Names of domains and types, ids and unique
 * keys are ASCII or hexadecimal: their bytes have the order of their characters.
 */
record RowKey(byte[] bytes) {

    private static final byte END = 0;
    /** Stands behind a zero that is part of a text, which sorts after the two zeros that end one. */
    private static final byte ESCAPED = (byte) 0xff;

    private static final byte AFTER_END = 1;

    /** What holds for the store as a whole. */
    static RowKey of(char table) {
        return new RowKey(new byte[] {(byte) table});
    }

    /** What belongs to the contents of the domain with this number; a number is never used again. */
    static RowKey ofContents(long number) {
        return new RowKey(ByteBuffer.allocate(Long.BYTES + 1)
                .put((byte) 'C')
                .putLong(number)
                .array());
    }

    RowKey in(char table) {
        byte[] longer = Arrays.copyOf(bytes, bytes.length + 1);
        longer[bytes.length] = (byte) table;
        return new RowKey(longer);
    }

    RowKey with(String... texts) {
        ByteArrayOutputStream longer = new ByteArrayOutputStream(bytes.length + 80);
        longer.writeBytes(bytes);
        for (String text : texts) {
            for (byte each : text.getBytes(UTF_8)) {
                longer.write(each);
                if (each == END) {
                    longer.write(ESCAPED);
                }
            }
            longer.write(END);
            longer.write(END);
        }
        return new RowKey(longer.toByteArray());
    }

    /** Where the rows begin that come after this one, and after those that begin with all of its texts. */
    RowKey after() {
        byte[] next = bytes.clone();
        next[next.length - 1] = AFTER_END;
        return new RowKey(next);
    }

    /** Where the rows end that begin like this one. */
    RowKey end() {
        byte[] next = bytes.clone();
        int last = next.length - 1;
        while (next[last] == (byte) 0xff) {
            last--;
        }
        next[last]++;
        return new RowKey(Arrays.copyOf(next, last + 1));
    }

    /** The texts that a row has after this beginning. */
    List<String> textsOf(byte[] row) {
        List<String> texts = new ArrayList<>();
        ByteArrayOutputStream text = new ByteArrayOutputStream(row.length);
        for (int at = bytes.length; at < row.length; at++) {
            if (row[at] != END) {
                text.write(row[at]);
                continue;
            }
            at++;
            if (row[at] == ESCAPED) {
                text.write(END);
            } else {
                texts.add(text.toString(UTF_8));
                text.reset();
            }
        }
        return texts;
    }
}
