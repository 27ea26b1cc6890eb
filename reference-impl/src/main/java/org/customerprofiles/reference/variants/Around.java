package org.customerprofiles.reference.variants;

import org.customerprofiles.reference.mutants.Parts;
import org.customerprofiles.reference.operations.Circumstances;
import org.customerprofiles.reference.operations.Operation;
import org.customerprofiles.reference.operations.Outcome;
import org.customerprofiles.reference.operations.Request;
import org.customerprofiles.reference.store.Transaction;

/**
 * An operation with something done before or after it, or instead of it.
 *
 * @param operation what is surrounded; it decides whether the whole reads only
 */
record Around(Operation operation, Advice advice) implements Operation {

    /** What is done around an operation. */
    @FunctionalInterface
    interface Advice {

        /** @param call calls the operation itself */
        Outcome apply(Request request, Transaction state, Call call);
    }

    /** The operation that is surrounded, ready to be called. */
    @FunctionalInterface
    interface Call {

        Outcome with(Request request);
    }

    /** These parts with something done around one operation. */
    static Parts the(String operation, Parts parts, Advice advice) {
        return parts.withOperation(operation, same -> new Around(same, advice));
    }

    @Override
    public Outcome apply(Request request, Transaction state, Circumstances circumstances) {
        return advice.apply(request, state, other -> operation.apply(other, state, circumstances));
    }

    @Override
    public boolean readsOnly() {
        return operation.readsOnly();
    }
}
