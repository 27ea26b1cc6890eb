package org.customerprofiles.reference.operations;

import java.util.List;
import java.util.Map;
import org.customerprofiles.reference.model.Members;
import org.customerprofiles.reference.model.Profile;
import org.customerprofiles.reference.store.Transaction;

/** Creates a standard profile. */
final class CreateProfile implements Operation {

    @Override
    public Outcome apply(Request request, Transaction state, Circumstances circumstances) {
        return Existing.domain(request, state, domain -> {
            Map<String, Object> given = Members.only(Profile.MEMBERS, request.members());
            Profile profile = new Profile(circumstances.newId(), Members.patched(Map.of(), given), List.of());
            domain.profiles().put(profile);
            return Outcome.done(Map.of("ProfileId", profile.id()));
        });
    }

    @Override
    public boolean isBrief() {
        return true;
    }
}
