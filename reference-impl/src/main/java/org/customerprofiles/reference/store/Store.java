package org.customerprofiles.reference.store;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Where domains and their contents are kept. Safe for use by several threads. A store may do work again from its beginning,
 * when nothing of it was kept: what it does beside reading and writing here has to bear that.
 */
public interface Store {

    /**
     * Reads, seeing the effect of everything that was kept before and of nothing else.
     *
     * @param work must not write
     */
    <T> T read(Function<Transaction, T> work);

    /**
     * The same where it takes no waiting for others, nor for a disk or a network; empty where it would, and then nothing
     * was done.
     *
     * @param work must not write, and returns no null
     */
    default <T> Optional<T> readAtOnce(Function<Transaction, T> work) {
        return Optional.empty();
    }

    /**
     * Reads and writes as if nothing else were going on at the time. What was written is kept whole, or not at all when
     * the work throws or its result is not to be kept.
     *
     * @param kept decides by the result whether what was written is kept
     */
    <T> T transact(Function<Transaction, T> work, Predicate<T> kept);

    /**
     * The same where it takes no waiting for others, nor for a disk or a network; empty where it would, and then nothing
     * was done.
     *
     * @param work returns no null
     */
    default <T> Optional<T> transactAtOnce(Function<Transaction, T> work, Predicate<T> kept) {
        return Optional.empty();
    }
}
