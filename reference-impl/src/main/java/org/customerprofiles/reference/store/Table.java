package org.customerprofiles.reference.store;

import java.util.AbstractCollection;
import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Arrays;
import java.util.Collection;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * A hash table for a great many texts, in no order. What is put is appended, and only numbers are scattered, as in the
 * dictionaries of Python: a garbage collector has to look again at every place that got a reference, which for a table of
 * the library is a different one each time. The keys are no objects, as the collector would have to copy and to visit each.
 *
 * @param <V> never null
 */
final class Table<V> extends AbstractMap<String, V> {

    private static final int NONE = -1;
    private static final int INITIAL_CAPACITY = 8;

    /** What there is for each slot, side by side as it is looked at together. */
    private static final int LINKS = 3;

    private static final int HASH = 0;
    /** The next slot with the same remainder, or the next free one; plus one, as in {@link #firsts}. */
    private static final int NEXT = 1;

    private static final int KEY = 2;

    /**
     * For each remainder of hashes the first slot, plus one so that nothing has to be filled in. More than there are slots:
     * an empty one says most quickly that a text is new.
     */
    private int[] firsts = new int[2 * INITIAL_CAPACITY];

    private int[] links = new int[LINKS * INITIAL_CAPACITY];
    private Object[] values = new Object[INITIAL_CAPACITY];
    private Texts keys = new Texts();
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
        return slot(key) != NONE;
    }

    @Override
    public V get(Object key) {
        int slot = slot(key);
        return slot == NONE ? null : value(slot);
    }

    @Override
    public V put(String key, V value) {
        int hash = TextHash.of(key);
        int slot = slot(key, hash);
        if (slot == NONE) {
            append(key, hash, value);
            return null;
        }
        V before = value(slot);
        values[slot] = value;
        return before;
    }

    @Override
    public V putIfAbsent(String key, V value) {
        int hash = TextHash.of(key);
        int slot = slot(key, hash);
        if (slot == NONE) {
            append(key, hash, value);
            return null;
        }
        return value(slot);
    }

    @Override
    public V remove(Object key) {
        int slot = slot(key);
        if (slot == NONE) {
            return null;
        }
        V before = value(slot);
        unlink(slot);
        values[slot] = null;
        keys.remove(link(slot, KEY));
        if (keys.isMostlyGaps()) {
            collectKeys();
        }
        link(slot, NEXT, firstFree);
        firstFree = slot + 1;
        size--;
        return before;
    }

    @Override
    public Collection<V> values() {
        return new AbstractCollection<>() {
            @Override
            public Iterator<V> iterator() {
                return each(Table.this::value);
            }

            @Override
            public int size() {
                return size;
            }
        };
    }

    @Override
    public Set<Entry<String, V>> entrySet() {
        return new AbstractSet<>() {
            @Override
            public Iterator<Entry<String, V>> iterator() {
                return each(slot -> Map.entry(keys.get(link(slot, KEY)), value(slot)));
            }

            @Override
            public int size() {
                return size;
            }
        };
    }

    private int slot(Object key) {
        return key instanceof String text ? slot(text, TextHash.of(text)) : NONE;
    }

    private int slot(String key, int hash) {
        int slot = firsts[hash & firsts.length - 1] - 1;
        while (slot != NONE && (link(slot, HASH) != hash || !keys.is(link(slot, KEY), key))) {
            slot = link(slot, NEXT) - 1;
        }
        return slot;
    }

    private int link(int slot, int which) {
        return links[LINKS * slot + which];
    }

    private void link(int slot, int which, int value) {
        links[LINKS * slot + which] = value;
    }

    @SuppressWarnings("unchecked")
    private V value(int slot) {
        return (V) values[slot];
    }

    private void append(String key, int hash, V value) {
        int slot = newSlot();
        values[slot] = value;
        link(slot, HASH, hash);
        link(slot, KEY, keys.add(key));
        link(slot);
        size++;
    }

    private int newSlot() {
        if (firstFree != 0) {
            int slot = firstFree - 1;
            firstFree = link(slot, NEXT);
            return slot;
        }
        if (used == values.length) {
            grow();
        }
        return used++;
    }

    /** Only when no slot is free: all of them are linked again. */
    private void grow() {
        int capacity = used + (used >> 1);
        links = Arrays.copyOf(links, LINKS * capacity);
        values = Arrays.copyOf(values, capacity);
        if (2 * capacity > firsts.length) {
            firsts = new int[firsts.length * 2];
            for (int slot = 0; slot < used; slot++) {
                link(slot);
            }
        }
    }

    private void link(int slot) {
        int remainder = link(slot, HASH) & firsts.length - 1;
        link(slot, NEXT, firsts[remainder]);
        firsts[remainder] = slot + 1;
    }

    private void unlink(int slot) {
        int remainder = link(slot, HASH) & firsts.length - 1;
        int before = firsts[remainder] - 1;
        if (before == slot) {
            firsts[remainder] = link(slot, NEXT);
            return;
        }
        while (link(before, NEXT) - 1 != slot) {
            before = link(before, NEXT) - 1;
        }
        link(before, NEXT, link(slot, NEXT));
    }

    private void collectKeys() {
        Texts collected = new Texts();
        for (int slot = 0; slot < used; slot++) {
            if (values[slot] != null) {
                link(slot, KEY, collected.add(keys.get(link(slot, KEY))));
            }
        }
        keys = collected;
    }

    private <T> Iterator<T> each(IntFunction<T> what) {
        return IntStream.range(0, used)
                .filter(slot -> values[slot] != null)
                .mapToObj(what)
                .iterator();
    }
}
