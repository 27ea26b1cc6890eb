package org.customerprofiles.reference.mutants;

import static org.customerprofiles.reference.mutants.OtherContents.withProfiles;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.customerprofiles.reference.model.IndexEntry;
import org.customerprofiles.reference.model.Profile;
import org.customerprofiles.reference.model.ProfileKey;
import org.customerprofiles.reference.operations.Operation;
import org.customerprofiles.reference.operations.Request;
import org.customerprofiles.reference.store.Profiles;
import org.customerprofiles.reference.store.Transaction;

/** Faults in how the index follows what is written. */
final class SearchUpdateMutants {

    private static final List<Mutant> ALL = List.of(
            new Mutant(
                    "search-index-not-updated",
                    List.of("SearchProfiles-37"),
                    "UpdateProfile changes the profile, but not what it is found by.",
                    SearchUpdateMutants::staleAfterUpdate),
            new Mutant(
                    "search-finds-deleted",
                    List.of("SearchProfiles-39", "MergeProfiles-39", "MergeProfiles-52"),
                    "A deleted profile stays in the index.",
                    parts -> haunted(parts, "DeleteProfile", Graveyard::profileId, entry -> true)),
            new Mutant(
                    "search-finds-deleted-by-key",
                    List.of("SearchProfiles-39", "MergeProfiles-39"),
                    "A deleted profile is gone by its id, but not by its other keys.",
                    parts -> haunted(
                            parts,
                            "DeleteProfile",
                            Graveyard::profileId,
                            entry -> !entry.keyName().equals("_profileId"))),
            Mutant.of(
                    "search-added-key-replaces",
                    "A further value of a key takes the place of those that were added before.",
                    "AddProfileKey",
                    afterwards((request, profile) -> profile.withKeys(profile.keys().stream()
                            .filter(key -> !key.name().equals(request.text("KeyName"))
                                    || request.list("Values").contains(key.value()))
                            .toList())),
                    "SearchProfiles-41",
                    "SearchProfiles-42"),
            Mutant.of(
                    "search-added-key-hides-member",
                    "Where a key was added, the members that the key covers do not count any more.",
                    "SearchProfiles",
                    ScannedIndex.overlooking((profile, entry) -> profile.keys().stream()
                                    .anyMatch(key -> key.name().equals(entry.keyName()))
                            && profile.keys().stream().map(ProfileKey::entry).noneMatch(entry::equals)),
                    "SearchProfiles-41",
                    "MergeProfiles-25",
                    "MergeProfiles-35"),
            Mutant.of(
                    "search-added-key-has-one-owner",
                    "Adding a key to a profile takes it from the one that had it before.",
                    "AddProfileKey",
                    Tampered.afterwards((request, state, circumstances) -> changeAll(
                            request,
                            state,
                            other ->
                                    other.id().equals(request.text("ProfileId")) ? other : withoutKey(other, request))),
                    "SearchProfiles-41",
                    "SearchProfiles-42",
                    "MergeProfiles-41"),
            Mutant.of(
                    "search-removed-key-leaves-all",
                    "DeleteProfileKey takes the key from every profile that has it.",
                    "DeleteProfileKey",
                    Tampered.afterwards((request, state, circumstances) ->
                            changeAll(request, state, other -> withoutKey(other, request))),
                    "SearchProfiles-42"),
            Mutant.of(
                    "search-removed-key-takes-its-name",
                    "DeleteProfileKey removes every value of the key.",
                    "DeleteProfileKey",
                    afterwards((request, profile) -> profile.withKeys(profile.keys().stream()
                            .filter(key -> !key.name().equals(request.text("KeyName")))
                            .toList())),
                    "SearchProfiles-42"),
            Mutant.of(
                    "search-knows-latest-object",
                    "The key of an object takes the place of the same key of the object before.",
                    "PutProfileObject",
                    PerRequest.domain((request, domain) -> withProfiles(domain, LatestKeys::new)),
                    "SearchProfiles-25"));

    private SearchUpdateMutants() {}

    static List<Mutant> all() {
        return ALL;
    }

    /** A server whose searches still find profiles that an operation has deleted. */
    static Parts haunted(
            Parts parts, String operation, Function<Request, List<String>> deleted, Predicate<IndexEntry> holds) {
        Graveyard graveyard = new Graveyard();
        return parts.withOperation(operation, graveyard.burying(deleted))
                .withOperation("SearchProfiles", graveyard.haunting(holds));
    }

    private static Parts staleAfterUpdate(Parts parts) {
        Map<String, Profile> before = new ConcurrentHashMap<>();
        return parts.withOperation("UpdateProfile", Tampered.around((real, request, state, circumstances) -> {
                    named(request, state).ifPresent(profile -> before.putIfAbsent(profile.id(), profile));
                    return real.apply(request, state, circumstances);
                }))
                .withOperation(
                        "SearchProfiles",
                        ScannedIndex.seeing(profile -> profile.withMembers(
                                before.getOrDefault(profile.id(), profile).members())));
    }

    private static Optional<Profile> named(Request request, Transaction state) {
        return state.domain(request.text("DomainName"))
                .flatMap(domain -> domain.profiles().find(request.text("ProfileId")));
    }

    /** Something else happens, too, to the profile that the request names. */
    private static UnaryOperator<Operation> afterwards(BiFunction<Request, Profile, Profile> change) {
        return Tampered.afterwards((request, state, circumstances) -> named(request, state)
                .ifPresent(profile -> state.domain(request.text("DomainName"))
                        .orElseThrow()
                        .profiles()
                        .put(change.apply(request, profile))));
    }

    private static void changeAll(Request request, Transaction state, UnaryOperator<Profile> change) {
        Profiles profiles =
                state.domain(request.text("DomainName")).orElseThrow().profiles();
        profiles.all().map(change).toList().forEach(profiles::put);
    }

    private static Profile withoutKey(Profile profile, Request request) {
        return profile.withKeys(profile.keys().stream()
                .filter(key -> !key.name().equals(request.text("KeyName"))
                        || !request.list("Values").contains(key.value()))
                .toList());
    }

    /** Keeps one value of each key, the latest. */
    private record LatestKeys(Profiles real) implements OtherProfiles {

        @Override
        public void put(Profile profile) {
            Map<String, ProfileKey> latest = new LinkedHashMap<>();
            profile.keys().forEach(key -> latest.put(key.name(), key));
            real.put(profile.withKeys(List.copyOf(latest.values())));
        }
    }
}
