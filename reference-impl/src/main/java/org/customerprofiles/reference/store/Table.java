package org.customerprofiles.reference.store;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * A hash table for a great many texts, in no order. All that is looked at together lies side by side in one array, and
 * nothing in it is a reference: the values are known by their numbers, and the keys by where their letters are, so that a
 * garbage collector has nothing to copy and nothing to visit.
 *
 * @param <V> never null
 */
final class Table<V extends Numbered> extends AbstractMap<String, V> {

    private static final int NONE = -1;
    private static final int INITIAL_CAPACITY = 8;

    /** What there is for each place, which is all 0 when it is free. */
    private static final int WIDTH = 3;

    private static final int HASH = 0;
    private static final int KEY = 1;
    /** The value's number, plus one. */
    private static final int VALUE = 2;

    private final Numbers<? super V> numbers;
    private int[] places = new int[WIDTH * INITIAL_CAPACITY];
    private Texts keys = new Texts();
    private int capacity = INITIAL_CAPACITY;
    private int size;

    /** @param numbers of the values; other tables may have the same */
    Table(Numbers<? super V> numbers) {
        this.numbers = numbers;
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public boolean containsKey(Object key) {
        return place(key) != NONE;
    }

    @Override
    public V get(Object key) {
        int place = place(key);
        return place == NONE ? null : value(place);
    }

    @Override
    public V put(String key, V value) {
        int place = add(key, value);
        if (place == NONE) {
            return null;
        }
        V before = value(place);
        int number = numbers.use(value);
        numbers.drop(before.number());
        places[place + VALUE] = number + 1;
        return before;
    }

    @Override
    public V putIfAbsent(String key, V value) {
        int place = add(key, value);
        return place == NONE ? null : value(place);
    }

    @Override
    public V remove(Object key) {
        int place = place(key);
        if (place == NONE) {
            return null;
        }
        V before = value(place);
        numbers.drop(before.number());
        keys.remove(places[place + KEY]);
        close(place);
        size--;
        if (keys.isMostlyGaps()) {
            collectKeys();
        }
        return before;
    }

    @Override
    public Set<Entry<String, V>> entrySet() {
        return new AbstractSet<>() {
            @Override
            public Iterator<Entry<String, V>> iterator() {
                return IntStream.range(0, capacity)
                        .map(place -> WIDTH * place)
                        .filter(Table.this::isTaken)
                        .mapToObj(place -> Map.entry(keys.get(places[place + KEY]), value(place)))
                        .iterator();
            }

            @Override
            public int size() {
                return size;
            }
        };
    }

    private boolean isTaken(int place) {
        return places[place + VALUE] != 0;
    }

    @SuppressWarnings("unchecked") // nothing else gets into this table
    private V value(int place) {
        return (V) numbers.get(places[place + VALUE] - 1);
    }

    private int place(Object key) {
        if (!(key instanceof String text)) {
            return NONE;
        }
        int place = placeFor(text, TextHash.of(text));
        return isTaken(place) ? place : NONE;
    }

    /** Where the key is; where it is to be put if there is none. */
    private int placeFor(String key, int hash) {
        int place = first(hash);
        while (isTaken(place) && (places[place + HASH] != hash || !keys.is(places[place + KEY], key))) {
            place = after(place);
        }
        return place;
    }

    /** The first place of a hash: the greater it is, the greater, so that the capacity can be anything. */
    private int first(int hash) {
        return WIDTH * (int) ((hash & 0xffff_ffffL) * capacity >>> Integer.SIZE);
    }

    private int after(int place) {
        int next = place + WIDTH;
        return next == places.length ? 0 : next;
    }

    /** Where the key is already; {@link #NONE} if it was not, and then it is now. */
    private int add(String key, V value) {
        int hash = TextHash.of(key);
        int place = placeFor(key, hash);
        if (isTaken(place)) {
            return place;
        }
        set(place, hash, keys.add(key), numbers.use(value) + 1);
        size++;
        if (4 * size > 3 * capacity) {
            grow();
        }
        return NONE;
    }

    private void set(int place, int hash, int key, int value) {
        places[place + HASH] = hash;
        places[place + KEY] = key;
        places[place + VALUE] = value;
    }

    private void grow() {
        int[] before = places;
        capacity += capacity >> 1;
        places = new int[WIDTH * capacity];
        for (int old = 0; old < before.length; old += WIDTH) {
            if (before[old + VALUE] != 0) {
                int place = first(before[old + HASH]);
                while (isTaken(place)) {
                    place = after(place);
                }
                System.arraycopy(before, old, places, place, WIDTH);
            }
        }
    }

    /** Frees a place, which those behind it could otherwise no more be reached across. */
    private void close(int place) {
        int hole = place;
        for (int next = after(hole); isTaken(next); next = after(next)) {
            if (distance(first(places[next + HASH]), next) >= distance(hole, next)) {
                System.arraycopy(places, next, places, hole, WIDTH);
                hole = next;
            }
        }
        set(hole, 0, 0, 0);
    }

    /** How far one has to go to come from a place to another. */
    private int distance(int from, int to) {
        return to >= from ? to - from : to - from + places.length;
    }

    private void collectKeys() {
        Texts collected = new Texts();
        for (int place = 0; place < places.length; place += WIDTH) {
            if (isTaken(place)) {
                places[place + KEY] = collected.add(keys.get(places[place + KEY]));
            }
        }
        keys = collected;
    }
}
