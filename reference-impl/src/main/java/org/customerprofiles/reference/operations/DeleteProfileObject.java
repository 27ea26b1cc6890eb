package org.customerprofiles.reference.operations;

import java.util.Map;
import org.customerprofiles.reference.store.Transaction;

/** Deletes an object of a profile. The profile keeps what the object has brought it. */
final class DeleteProfileObject implements Operation {

    @Override
    public Outcome apply(Request request, Transaction state, Circumstances circumstances) {
        String typeName = request.text("ObjectTypeName");
        String uniqueKey = request.text("ProfileObjectUniqueKey");
        return Existing.profile(
                request,
                state,
                (domain, profile) -> domain.objects().delete(profile.id(), typeName, uniqueKey)
                        ? Outcome.done(Map.of("Message", "The object was deleted"))
                        : Existing.missing("object " + uniqueKey + " of type " + typeName));
    }
}
