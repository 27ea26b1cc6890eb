package org.customerprofiles.reference.mutants;

import java.util.function.Function;
import java.util.function.Predicate;
import org.customerprofiles.reference.store.Store;
import org.customerprofiles.reference.store.Transaction;

/** A store that keeps what was written before a refusal. */
record Careless(Store store) implements Store {

    @Override
    public <T> T read(Function<Transaction, T> work) {
        return store.read(work);
    }

    @Override
    public <T> T transact(Function<Transaction, T> work, Predicate<T> kept) {
        return store.transact(work, result -> true);
    }
}
