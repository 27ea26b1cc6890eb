package org.customerprofiles.reference.operations;

import java.util.Map;
import org.customerprofiles.reference.store.Transaction;

/** Deletes an object type with all its objects. Profiles keep what those have brought them. */
final class DeleteProfileObjectType implements Operation {

    @Override
    public Outcome apply(Request request, Transaction state, Circumstances circumstances) {
        return Existing.objectType(request, state, (domain, type) -> {
            KeyTypes.following(
                    domain, KeyTypes.namesIn(type), () -> domain.objectTypes().delete(type.name()));
            return Outcome.done(Map.of("Message", "The object type was deleted"));
        });
    }
}
