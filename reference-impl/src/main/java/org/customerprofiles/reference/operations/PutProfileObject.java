package org.customerprofiles.reference.operations;

import static org.customerprofiles.reference.operations.Fault.BAD_REQUEST;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.customerprofiles.reference.model.Members;
import org.customerprofiles.reference.model.Profile;
import org.customerprofiles.reference.model.ProfileKey;
import org.customerprofiles.reference.operations.IngestedObject.Key;
import org.customerprofiles.reference.store.DomainContents;
import org.customerprofiles.reference.store.Transaction;

/**
 * Ingests an object: finds the profile that it belongs to, or creates one, and gives it the object, the keys, and the
 * values of members that it lacks. The object takes the place of one of its type with the same unique value
 * (PutProfileObject-1 to -4).
 */
final class PutProfileObject implements Operation {

    private final ObjectParser parser;

    PutProfileObject(ObjectParser parser) {
        this.parser = parser;
    }

    @Override
    public Outcome apply(Request request, Transaction state, Circumstances circumstances) {
        String content = request.text("Object");
        return Existing.objectType(
                request,
                state,
                (domain, type) -> parser.parse(content)
                        .map(object -> ingest(IngestedObject.of(object, content, type, domain), domain, circumstances))
                        .orElseGet(() -> Outcome.refused(BAD_REQUEST, "Object must be one JSON object, as a text")));
    }

    @Override
    public boolean isBrief() {
        return true;
    }

    private static Outcome ingest(IngestedObject object, DomainContents domain, Circumstances circumstances) {
        if (!object.hasKeyThatIs("UNIQUE")) {
            return Outcome.refused(BAD_REQUEST, "The object has no value for the UNIQUE key of its type");
        }
        if (!object.hasKeyThatIs("PROFILE")) {
            return Outcome.refused(BAD_REQUEST, "The object has no value for any PROFILE key of its type");
        }
        // an object without a profile goes to the dead letter queue: accepted, and never seen in the domain
        owner(object, domain, circumstances).ifPresent(profile -> {
            domain.profiles().put(profile);
            domain.objects().put(profile.id(), object.asProfileObject());
        });
        return Outcome.done(Map.of("ProfileObjectUniqueKey", object.uniqueKey()));
    }

    /** The profile as it is afterwards; empty when none is found and none may be created. */
    private static Optional<Profile> owner(IngestedObject object, DomainContents domain, Circumstances circumstances) {
        Optional<Profile> found = object.profileKeys()
                .filter(key -> holders(key, domain).size() == 1)
                .findFirst()
                .flatMap(key -> domain.profiles().find(holders(key, domain).get(0)));
        if (found.isEmpty() && !object.type().allowsProfileCreation()) {
            return Optional.empty();
        }
        Profile before = found.orElseGet(() -> new Profile(circumstances.newId(), Map.of(), List.of()));
        Map<String, Object> brought = found.isPresent() ? object.members() : object.membersOfNewProfile();
        return Optional.of(before.withMembers(Members.filled(before.members(), brought))
                .withAddedKeys(keptKeys(object, found.isEmpty(), domain)));
    }

    /** A PROFILE key that leads to several profiles is discarded: it identifies nobody. */
    private static List<ProfileKey> keptKeys(IngestedObject object, boolean isNewProfile, DomainContents domain) {
        return object.keys().stream()
                .filter(key -> !key.is("LOOKUP_ONLY"))
                .filter(key -> isNewProfile || !key.is("NEW_ONLY"))
                .filter(key -> !key.is("PROFILE") || holders(key, domain).size() < 2)
                .map(Key::value)
                .toList();
    }

    /** The profiles that have the key's value; of several no more than two. */
    private static List<String> holders(Key key, DomainContents domain) {
        return domain.profiles().idsAfter(key.value().entry(), "").limit(2).toList();
    }
}
