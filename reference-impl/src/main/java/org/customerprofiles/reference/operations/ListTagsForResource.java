package org.customerprofiles.reference.operations;

import java.util.Map;
import org.customerprofiles.reference.store.Transaction;

/** Tells the tags of a resource. */
final class ListTagsForResource implements Operation {

    @Override
    public Outcome apply(Request request, Transaction state, Circumstances circumstances) {
        return TaggedResource.in(request, state, resource -> Outcome.done(Map.of("tags", resource.tags())));
    }

    @Override
    public boolean readsOnly() {
        return true;
    }
}
