package org.customerprofiles.reference.operations;

import java.util.Map;
import org.customerprofiles.reference.store.Transaction;

/** Deletes a domain with everything in it. */
final class DeleteDomain implements Operation {

    @Override
    public Outcome apply(Request request, Transaction state, Circumstances circumstances) {
        return Existing.domain(request, state, domain -> {
            state.delete(domain.domain().name());
            return Outcome.done(Map.of("Message", "Domain Deleted"));
        });
    }
}
