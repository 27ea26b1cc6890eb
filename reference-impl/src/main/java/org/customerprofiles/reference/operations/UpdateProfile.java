package org.customerprofiles.reference.operations;

import java.util.Map;
import org.customerprofiles.reference.model.Members;
import org.customerprofiles.reference.model.Profile;
import org.customerprofiles.reference.store.Transaction;

/**
 * Changes members of a profile: an absent one stays, an empty text removes (UpdateProfile-1, -2). The same holds for
 * the members of an address and for the keys of {@code Attributes}, one by one, which is left open (UpdateProfile-6,
 * -7).
 */
final class UpdateProfile implements Operation {

    @Override
    public Outcome apply(Request request, Transaction state, Circumstances circumstances) {
        return Existing.profile(request, state, (domain, profile) -> {
            Map<String, Object> changes = Members.only(Profile.MEMBERS, request.members());
            domain.profiles().put(profile.withMembers(Members.patched(profile.members(), changes)));
            return Outcome.done(Map.of("ProfileId", profile.id()));
        });
    }

    @Override
    public boolean isBrief() {
        return true;
    }
}
