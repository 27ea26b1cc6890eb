package org.customerprofiles.reference.operations;

import org.customerprofiles.reference.store.Transaction;

/**
 * One operation of the service, pure: the same request, state and circumstances always give the same outcome and the
 * same new state.
 */
@FunctionalInterface
public interface Operation {

    /**
     * Answers a validated request. What is written before a refusal is undone by the caller.
     *
     * @param state what the operation may read and write
     * @param circumstances the moment and the source of new ids
     */
    Outcome apply(Request request, Transaction state, Circumstances circumstances);

    /** Whether the operation never writes, so that it may run beside others that do not either. */
    default boolean readsOnly() {
        return false;
    }

    /** Whether the operation as a rule takes little time, however many profiles there are. */
    default boolean isBrief() {
        return false;
    }
}
