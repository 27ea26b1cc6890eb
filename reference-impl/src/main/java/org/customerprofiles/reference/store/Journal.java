package org.customerprofiles.reference.store;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

/** Makes the writes of one call and remembers how to take every one of them back. */
final class Journal {

    private final boolean open;
    private final Deque<Runnable> undo = new ArrayDeque<>();

    private Journal(boolean open) {
        this.open = open;
    }

    static Journal open() {
        return new Journal(true);
    }

    /** A journal that refuses writes, for calls that share the store with others. */
    static Journal closed() {
        return new Journal(false);
    }

    /** Takes back everything that was written, the latest first. */
    void rollBack() {
        while (!undo.isEmpty()) {
            undo.pop().run();
        }
    }

    <T> void set(AtomicReference<T> cell, T value) {
        requireOpen();
        T before = cell.getAndSet(value);
        undo.push(() -> cell.set(before));
    }

    /** Calls what changes a value with the new one, and with the one before when it is taken back. */
    <T> void set(Consumer<T> setter, T before, T value) {
        requireOpen();
        setter.accept(value);
        undo.push(() -> setter.accept(before));
    }

    <K, V> void put(Map<K, V> map, K key, V value) {
        requireOpen();
        V before = map.put(key, value);
        undo.push(() -> restore(map, key, before));
    }

    /** What is there already stays, and is returned; null when there was nothing. */
    <K, V> V putIfAbsent(Map<K, V> map, K key, V value) {
        requireOpen();
        V there = map.putIfAbsent(key, value);
        if (there == null) {
            undo.push(() -> map.remove(key));
        }
        return there;
    }

    <K, V> void remove(Map<K, V> map, K key) {
        requireOpen();
        V before = map.remove(key);
        undo.push(() -> restore(map, key, before));
    }

    <E> void add(Set<E> set, E element) {
        requireOpen();
        if (set.add(element)) {
            undo.push(() -> set.remove(element));
        }
    }

    <E> void remove(Set<E> set, E element) {
        requireOpen();
        if (set.remove(element)) {
            undo.push(() -> set.add(element));
        }
    }

    private void requireOpen() {
        if (!open) {
            throw new IllegalStateException("a call that reads only has tried to write");
        }
    }

    private static <K, V> void restore(Map<K, V> map, K key, V before) {
        if (before == null) {
            map.remove(key);
        } else {
            map.put(key, before);
        }
    }
}
