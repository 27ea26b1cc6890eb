package org.customerprofiles.reference.concurrency;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.customerprofiles.reference.store.Store;
import org.customerprofiles.reference.store.Transaction;

/** A store whose transactions are not what they should be. */
final class UnlockedStore implements Store {

    private static final long GAP_NANOS = 300_000;

    private final Store store;
    private final Fault fault;

    UnlockedStore(Store store, Fault fault) {
        this.store = store;
        this.fault = fault;
    }

    /** How a transaction is not whole. */
    enum Fault {
        /** What is written follows from what was read earlier, and overwrites what was written in between. */
        READ_THEN_WRITE,
        /** One after the other transaction, but others can read between two writes of one. */
        WRITE_BY_WRITE
    }

    @Override
    public <T> T read(Function<Transaction, T> work) {
        return store.read(work);
    }

    @Override
    public <T> T transact(Function<Transaction, T> work, Predicate<T> kept) {
        if (fault == Fault.READ_THEN_WRITE) {
            return apart(work, kept, writes -> all(writes));
        }
        synchronized (this) {
            return apart(work, kept, writes -> writes.forEach(write -> all(List.of(write))));
        }
    }

    private <T> T apart(
            Function<Transaction, T> work, Predicate<T> kept, Consumer<List<Consumer<Transaction>>> writing) {
        List<Consumer<Transaction>> writes = new ArrayList<>();
        T result = store.transact(state -> work.apply(new RecordedTransaction(state, writes::add)), done -> false);
        if (kept.test(result)) {
            writing.accept(writes);
        }
        return result;
    }

    private void all(List<Consumer<Transaction>> writes) {
        LockSupport.parkNanos(GAP_NANOS);
        store.transact(
                state -> {
                    writes.forEach(write -> write.accept(state));
                    return state;
                },
                done -> true);
    }
}
