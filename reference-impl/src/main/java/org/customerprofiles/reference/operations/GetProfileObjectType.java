package org.customerprofiles.reference.operations;

import org.customerprofiles.reference.store.Transaction;

/** Tells of an object type. */
final class GetProfileObjectType implements Operation {

    @Override
    public Outcome apply(Request request, Transaction state, Circumstances circumstances) {
        return Existing.objectType(request, state, (domain, type) -> Outcome.done(ObjectTypeMembers.details(type)));
    }

    @Override
    public boolean readsOnly() {
        return true;
    }
}
