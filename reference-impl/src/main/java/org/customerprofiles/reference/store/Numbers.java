package org.customerprofiles.reference.store;

import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Gives what is in tables its numbers, beginning with 0, those that are free again first. References are only ever appended
 * to it: a garbage collector has to look again at every place that got one, which for a hash table of the library is a
 * different one each time.
 *
 * @param <V> what has numbers
 */
final class Numbers<V extends Numbered> {

    private Numbered[] values = new Numbered[8];
    private int used;
    private int[] free = new int[8];
    private int freeCount;

    @SuppressWarnings("unchecked")
    V get(int number) {
        return (V) values[number];
    }

    /** One key more leads to the value, whose number is returned. */
    int use(V value) {
        if (value.uses() == 0) {
            value.number(next(), 0);
            values[value.number()] = value;
        }
        value.number(value.number(), value.uses() + 1);
        return value.number();
    }

    /** One key less leads to the value with the number; without any it has none. */
    void drop(int number) {
        Numbered value = values[number];
        value.number(number, value.uses() - 1);
        if (value.uses() == 0) {
            values[number] = null;
            if (freeCount == free.length) {
                free = Arrays.copyOf(free, freeCount + (freeCount >> 1));
            }
            free[freeCount++] = number;
        }
    }

    /** All that have numbers. */
    @SuppressWarnings("unchecked")
    Stream<V> all() {
        return Arrays.stream(values, 0, used).filter(Objects::nonNull).map(value -> (V) value);
    }

    private int next() {
        if (freeCount > 0) {
            return free[--freeCount];
        }
        if (used == values.length) {
            values = Arrays.copyOf(values, used + (used >> 1));
        }
        return used++;
    }
}
