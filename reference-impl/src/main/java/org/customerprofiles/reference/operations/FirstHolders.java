package org.customerprofiles.reference.operations;

import java.util.function.IntPredicate;
import org.customerprofiles.reference.store.TextHash;

/**
 * Remembers who was the first to have a value, in eight bytes for each value: its hash and the holder's number, and not the
 * value, which the holder can still be asked for.
 */
final class FirstHolders {

    private static final int EMPTY = 0;

    private long[] slots = new long[16];
    private int used;

    /**
     * The number of the first holder of the value: this one, when there is none yet.
     *
     * @param has whether the holder with a number has the value
     */
    int of(String value, int number, IntPredicate has) {
        int hash = TextHash.of(value);
        int at = hash & slots.length - 1;
        while (slots[at] != EMPTY) {
            int holder = (int) slots[at] - 1;
            if ((int) (slots[at] >>> 32) == hash && has.test(holder)) {
                return holder;
            }
            at = at + 1 & slots.length - 1;
        }
        slots[at] = (long) hash << 32 | number + 1;
        if (++used > slots.length / 2) {
            grow();
        }
        return number;
    }

    private void grow() {
        long[] before = slots;
        slots = new long[before.length * 2];
        for (long slot : before) {
            if (slot != EMPTY) {
                int at = (int) (slot >>> 32) & slots.length - 1;
                while (slots[at] != EMPTY) {
                    at = at + 1 & slots.length - 1;
                }
                slots[at] = slot;
            }
        }
    }
}
