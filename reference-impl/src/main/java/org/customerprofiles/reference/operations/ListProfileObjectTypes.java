package org.customerprofiles.reference.operations;

import org.customerprofiles.reference.model.ObjectType;
import org.customerprofiles.reference.store.Transaction;

/** Lists the object types of a domain in the order of their names. */
final class ListProfileObjectTypes implements Operation {

    private static final int DEFAULT_PAGE = 100;

    @Override
    public Outcome apply(Request request, Transaction state, Circumstances circumstances) {
        return Existing.domain(
                request,
                state,
                domain -> Cursor.in(
                        "ListProfileObjectTypes",
                        request,
                        DEFAULT_PAGE,
                        cursor -> Outcome.done(cursor.page(
                                "Items",
                                domain.objectTypes().after(cursor.after()).iterator(),
                                ObjectType::name,
                                ObjectTypeMembers::summary))));
    }

    @Override
    public boolean readsOnly() {
        return true;
    }
}
