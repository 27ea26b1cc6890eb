package org.customerprofiles.reference.store;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import org.customerprofiles.reference.model.TextHash;

/**
 * A hash table for a great many texts, in no order. What is put is appended, and only numbers are scattered, as in the
 * dictionaries of Python: a garbage collector has to look again at every place that got a reference, which for a table of
 * the library is a different one each time, and cost a third of every write. Takes half the room too.
 *
 * @param <V> never null
 */
final class Table<V> extends AbstractMap<String, V> {

    private static final int NONE = -1;
    private static final int INITIAL_CAPACITY = 8;

    /** For each remainder of hashes the first slot, plus one so that nothing has to be filled in. */
    private int[] firsts = new int[INITIAL_CAPACITY];
    /** For each slot the next one with the same remainder, or the next free one; plus one too. */
    private int[] nexts = new int[INITIAL_CAPACITY];

    private int[] hashes = new int[INITIAL_CAPACITY];
    private String[] keys = new String[INITIAL_CAPACITY];
    private Object[] values = new Object[INITIAL_CAPACITY];
    /** How many slots have been used, those that are free again included. */
    private int used;

    private int firstFree;
    private int size;

    @Override
    public int size() {
        return size;
    }

    @Override
    public boolean containsKey(Object key) {
        return key instanceof String text && slot(text, TextHash.of(text)) != NONE;
    }

    @Override
    public V get(Object key) {
        int slot = key instanceof String text ? slot(text, TextHash.of(text)) : NONE;
        return slot == NONE ? null : value(slot);
    }

    @Override
    public V put(String key, V value) {
        int hash = TextHash.of(key);
        int slot = slot(key, hash);
        V before = null;
        if (slot == NONE) {
            slot = newSlot();
            keys[slot] = key;
            hashes[slot] = hash;
            link(slot);
            size++;
        } else {
            before = value(slot);
        }
        values[slot] = value;
        return before;
    }

    @Override
    public V remove(Object key) {
        int slot = key instanceof String text ? slot(text, TextHash.of(text)) : NONE;
        if (slot == NONE) {
            return null;
        }
        V before = value(slot);
        unlink(slot);
        keys[slot] = null;
        values[slot] = null;
        nexts[slot] = firstFree;
        firstFree = slot + 1;
        size--;
        return before;
    }

    @Override
    public Set<Entry<String, V>> entrySet() {
        return new Entries();
    }

    private int slot(String key, int hash) {
        int slot = firsts[hash & firsts.length - 1] - 1;
        while (slot != NONE && (hashes[slot] != hash || !keys[slot].equals(key))) {
            slot = nexts[slot] - 1;
        }
        return slot;
    }

    @SuppressWarnings("unchecked")
    private V value(int slot) {
        return (V) values[slot];
    }

    private int newSlot() {
        if (firstFree != 0) {
            int slot = firstFree - 1;
            firstFree = nexts[slot];
            return slot;
        }
        if (used == keys.length) {
            grow();
        }
        return used++;
    }

    /** Only when no slot is free: all of them are linked again. */
    private void grow() {
        int capacity = used + (used >> 1);
        hashes = Arrays.copyOf(hashes, capacity);
        keys = Arrays.copyOf(keys, capacity);
        values = Arrays.copyOf(values, capacity);
        nexts = Arrays.copyOf(nexts, capacity);
        if (capacity > firsts.length) {
            firsts = new int[firsts.length * 2];
            for (int slot = 0; slot < used; slot++) {
                link(slot);
            }
        }
    }

    private void link(int slot) {
        int remainder = hashes[slot] & firsts.length - 1;
        nexts[slot] = firsts[remainder];
        firsts[remainder] = slot + 1;
    }

    private void unlink(int slot) {
        int remainder = hashes[slot] & firsts.length - 1;
        int before = firsts[remainder] - 1;
        if (before == slot) {
            firsts[remainder] = nexts[slot];
            return;
        }
        while (nexts[before] - 1 != slot) {
            before = nexts[before] - 1;
        }
        nexts[before] = nexts[slot];
    }

    private final class Entries extends AbstractSet<Entry<String, V>> {

        @Override
        public int size() {
            return size;
        }

        @Override
        public Iterator<Entry<String, V>> iterator() {
            return new Iterator<>() {
                private int next = presentFrom(0);

                @Override
                public boolean hasNext() {
                    return next < used;
                }

                @Override
                public Entry<String, V> next() {
                    if (!hasNext()) {
                        throw new NoSuchElementException();
                    }
                    int slot = next;
                    next = presentFrom(slot + 1);
                    return Map.entry(keys[slot], value(slot));
                }
            };
        }

        private int presentFrom(int slot) {
            int present = slot;
            while (present < used && keys[present] == null) {
                present++;
            }
            return present;
        }
    }
}
