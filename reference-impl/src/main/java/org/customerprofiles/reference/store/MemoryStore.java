package org.customerprofiles.reference.store;

import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Keeps everything in memory. Several calls read at a time, or one writes. */
public final class MemoryStore implements Store {

    private final ReadWriteLock lock = new ReentrantReadWriteLock();
    private final NavigableMap<String, MemoryDomain> domains = new TreeMap<>();

    @Override
    public <T> T read(Function<Transaction, T> work) {
        return locked(lock.readLock(), Journal.closed(), work, result -> true);
    }

    @Override
    public <T> Optional<T> readAtOnce(Function<Transaction, T> work) {
        return ifFree(lock.readLock(), () -> read(work));
    }

    @Override
    public <T> T transact(Function<Transaction, T> work, Predicate<T> kept) {
        return locked(lock.writeLock(), Journal.open(), work, kept);
    }

    @Override
    public <T> Optional<T> transactAtOnce(Function<Transaction, T> work, Predicate<T> kept) {
        return ifFree(lock.writeLock(), () -> transact(work, kept));
    }

    private static <T> Optional<T> ifFree(Lock wanted, Supplier<T> work) {
        if (!wanted.tryLock()) {
            return Optional.empty();
        }
        try {
            return Optional.of(work.get());
        } finally {
            wanted.unlock();
        }
    }

    private <T> T locked(Lock held, Journal journal, Function<Transaction, T> work, Predicate<T> kept) {
        held.lock();
        boolean keep = false;
        try {
            T result = work.apply(new MemoryTransaction(domains, journal));
            keep = kept.test(result);
            return result;
        } finally {
            if (!keep) {
                journal.rollBack();
            }
            held.unlock();
        }
    }
}
