package org.customerprofiles.reference.operations;

import java.util.Map;
import org.customerprofiles.reference.store.Transaction;

/** Deletes a profile with its keys and objects. */
final class DeleteProfile implements Operation {

    @Override
    public Outcome apply(Request request, Transaction state, Circumstances circumstances) {
        return Existing.profile(request, state, (domain, profile) -> {
            domain.profiles().delete(profile.id());
            return Outcome.done(Map.of("Message", "The profile was deleted"));
        });
    }
}
