package org.customerprofiles.reference.operations;

import static java.util.stream.Collectors.toSet;
import static org.customerprofiles.reference.operations.Fault.BAD_REQUEST;

import java.util.Map;
import java.util.Set;
import org.customerprofiles.reference.model.ContentType;
import org.customerprofiles.reference.model.IndexEntry;
import org.customerprofiles.reference.model.Profile;
import org.customerprofiles.reference.model.ProfileKey;
import org.customerprofiles.reference.store.DomainContents;
import org.customerprofiles.reference.store.Transaction;

/**
 * Takes values of a key from a profile, all of those given or none (DeleteProfileKey-1). A value that the profile lacks
 * is refused as not found. One that comes from a member is refused as invalid: it would come back with the member,
 * which only UpdateProfile changes.
 */
final class DeleteProfileKey implements Operation {

    @Override
    public Outcome apply(Request request, Transaction state, Circumstances circumstances) {
        return Existing.profile(request, state, (domain, profile) -> delete(SearchKey.of(request), domain, profile));
    }

    @Override
    public boolean isBrief() {
        return true;
    }

    private static Outcome delete(SearchKey deleted, DomainContents domain, Profile profile) {
        ContentType type = KeyTypes.of(domain, deleted.name());
        Set<IndexEntry> unwanted = deleted.values().stream()
                .map(value -> new IndexEntry(deleted.name(), type.normalised(value)))
                .collect(toSet());
        if (unwanted.isEmpty()) {
            return Outcome.refused(BAD_REQUEST, "Values must hold a value");
        }
        if (!profile.entries().containsAll(unwanted)) {
            return Existing.missing("such value of the key " + deleted.name() + " at profile " + profile.id());
        }
        if (!profile.keys().stream().map(ProfileKey::entry).collect(toSet()).containsAll(unwanted)) {
            return Outcome.refused(BAD_REQUEST, "The value comes from a member of the profile; use UpdateProfile");
        }
        domain.profiles()
                .put(profile.withKeys(profile.keys().stream()
                        .filter(key -> !unwanted.contains(key.entry()))
                        .toList()));
        return Outcome.done(Map.of("Message", "The key was deleted"));
    }
}
