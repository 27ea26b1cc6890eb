package org.customerprofiles.reference.operations;

import static org.customerprofiles.reference.operations.Fault.BAD_REQUEST;

import java.util.List;
import org.customerprofiles.reference.model.ContentType;
import org.customerprofiles.reference.model.Profile;
import org.customerprofiles.reference.model.ProfileKey;
import org.customerprofiles.reference.model.StandardKey;
import org.customerprofiles.reference.store.DomainContents;
import org.customerprofiles.reference.store.Transaction;

/**
 * Makes a profile findable by further values of a key; the key's name need not be defined anywhere (AddProfileKey-5).
 */
final class AddProfileKey implements Operation {

    @Override
    public Outcome apply(Request request, Transaction state, Circumstances circumstances) {
        return Existing.profile(request, state, (domain, profile) -> add(SearchKey.of(request), domain, profile));
    }

    @Override
    public boolean isBrief() {
        return true;
    }

    private static Outcome add(SearchKey added, DomainContents domain, Profile profile) {
        if (added.values().isEmpty()) {
            return Outcome.refused(BAD_REQUEST, "Values must hold a value");
        }
        if (added.name().equals(StandardKey.PROFILE_ID.keyName())) {
            return Outcome.refused(BAD_REQUEST, "A profile has one _profileId, which is its own");
        }
        ContentType type = KeyTypes.of(domain, added.name());
        List<ProfileKey> keys = added.values().stream()
                .map(value -> new ProfileKey(added.name(), value, type))
                .toList();
        domain.profiles().put(profile.withAddedKeys(keys));
        return Outcome.done(added.members());
    }
}
