package org.customerprofiles.reference.mutants;

import static org.customerprofiles.reference.mutants.MergeMutants.merge;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.customerprofiles.reference.model.IndexEntry;
import org.customerprofiles.reference.model.Members;
import org.customerprofiles.reference.model.Profile;
import org.customerprofiles.reference.model.ProfileKey;
import org.customerprofiles.reference.model.StandardKey;
import org.customerprofiles.reference.operations.Circumstances;
import org.customerprofiles.reference.operations.Fault;
import org.customerprofiles.reference.operations.Operation;
import org.customerprofiles.reference.operations.Outcome;
import org.customerprofiles.reference.operations.Request;
import org.customerprofiles.reference.store.Profiles;
import org.customerprofiles.reference.store.Transaction;

/** Faults in which profiles take part in a merge. */
final class MergePartMutants {

    private static final List<Mutant> ALL = List.of(
            merge(
                    "merge-takes-lookalikes",
                    "Whoever has the e-mail address of a merged profile is merged, too.",
                    Tampered.around((real, request, state, circumstances) ->
                            real.apply(withLookalikes(request, state), state, circumstances)),
                    "MergeProfiles-41",
                    "GetMatches-25"),
            merge(
                    "merge-takes-keys-of-bystanders",
                    "A key that moves is taken from everybody else who has it.",
                    Merge.result(MergePartMutants::takingKeys),
                    "MergeProfiles-41"),
            merge(
                    "merge-tidies-other-domains",
                    "Profiles of other domains that equal the result are deleted as its duplicates.",
                    Tampered.afterwards(MergePartMutants::tidy),
                    "MergeProfiles-42"),
            merge(
                    "merge-crosses-domains",
                    "Profiles are looked up in all domains.",
                    Anywhere.lookingAnywhere(),
                    "MergeProfiles-43",
                    "MergeProfiles-44"),
            merge(
                    "merge-passes-over-unknown",
                    "Ids of profiles that do not exist are left out of a merge.",
                    Tampered.insteadOf(Fault.RESOURCE_NOT_FOUND, MergePartMutants::mergingExisting),
                    "MergeProfiles-44",
                    "MergeProfiles-50"),
            new Mutant(
                    "merge-deletes-before-it-looks",
                    List.of("MergeProfiles-50", "MergeProfiles-53"),
                    "Each profile is deleted in its turn, before it is known whether the next one exists.",
                    parts -> parts.withStore(Careless::new)
                            .withOperation("MergeProfiles", Tampered.around(MergePartMutants::oneByOne))),
            merge(
                    "merge-deletes-main",
                    "The main profile is deleted when the list of merged profiles has it.",
                    Tampered.around(MergePartMutants::deletingMain),
                    "MergeProfiles-54"),
            merge(
                    "merge-deletes-foreign-sources",
                    "Whoever is named as a source is merged.",
                    PerRequest.request(MergePartMutants::withSourcesMerged),
                    "MergeProfiles-57",
                    "MergeProfiles-58"));

    private MergePartMutants() {}

    static List<Mutant> all() {
        return ALL;
    }

    private static Request withLookalikes(Request request, Transaction state) {
        Set<String> merged = new LinkedHashSet<>(Graveyard.mergedIds(request));
        state.domain(request.text("DomainName"))
                .ifPresent(domain -> List.copyOf(merged).stream()
                        .flatMap(id -> domain.profiles().find(id).stream())
                        .flatMap(StandardKey.EMAIL::of)
                        .flatMap(key -> domain.profiles().idsAfter(key.entry(), ""))
                        .filter(id -> !id.equals(request.text("MainProfileId")))
                        .forEach(merged::add));
        return Requests.with(request, "ProfileIdsToBeMerged", List.copyOf(merged));
    }

    private static Profile takingKeys(Merge merge) {
        Set<IndexEntry> taken = merge.others().stream()
                .flatMap(other -> other.keys().stream())
                .map(ProfileKey::entry)
                .collect(Collectors.toSet());
        Profiles profiles = merge.domain().profiles();
        profiles.all()
                .map(profile -> profile.withKeys(profile.keys().stream()
                        .filter(key -> !taken.contains(key.entry()))
                        .toList()))
                .toList()
                .forEach(profiles::put);
        return merge.result();
    }

    private static void tidy(Request request, Transaction state, Circumstances circumstances) {
        Profile result =
                profiles(request, state).find(request.text("MainProfileId")).orElseThrow();
        state.domainsAfter("")
                .filter(domain -> !domain.domain().name().equals(request.text("DomainName")))
                .toList()
                .forEach(domain -> domain.profiles()
                        .all()
                        .filter(profile -> profile.members().equals(result.members())
                                && profile.keys().isEmpty())
                        .toList()
                        .forEach(profile -> domain.profiles().delete(profile.id())));
    }

    private static Outcome mergingExisting(
            Operation real, Request request, Transaction state, Circumstances circumstances) {
        return state.domain(request.text("DomainName"))
                .map(domain -> real.apply(
                        Requests.with(
                                request,
                                "ProfileIdsToBeMerged",
                                Graveyard.mergedIds(request).stream()
                                        .filter(id -> domain.profiles().find(id).isPresent())
                                        .toList()),
                        state,
                        circumstances))
                .orElseGet(() -> real.apply(request, state, circumstances));
    }

    private static Outcome oneByOne(Operation real, Request request, Transaction state, Circumstances circumstances) {
        Outcome outcome = real.apply(request, state, circumstances);
        if (outcome instanceof Outcome.Refused refused && refused.fault() == Fault.RESOURCE_NOT_FOUND) {
            state.domain(request.text("DomainName"))
                    .filter(domain -> domain.profiles()
                            .find(request.text("MainProfileId"))
                            .isPresent())
                    .ifPresent(domain -> Graveyard.mergedIds(request).stream()
                            .takeWhile(id -> domain.profiles().find(id).isPresent())
                            .forEach(domain.profiles()::delete));
        }
        return outcome;
    }

    private static Outcome deletingMain(
            Operation real, Request request, Transaction state, Circumstances circumstances) {
        String main = request.text("MainProfileId");
        List<String> others = Graveyard.mergedIds(request).stream()
                .filter(id -> !id.equals(main))
                .toList();
        if (others.size() == Graveyard.mergedIds(request).size()) {
            return real.apply(request, state, circumstances);
        }
        Outcome outcome = real.apply(Requests.with(request, "ProfileIdsToBeMerged", others), state, circumstances);
        if (outcome instanceof Outcome.Done) {
            profiles(request, state).delete(main);
        }
        return outcome;
    }

    private static Request withSourcesMerged(Request request) {
        Map<String, Object> sources = request.structure("FieldSourceProfileIds");
        Set<Object> merged = new LinkedHashSet<>(request.list("ProfileIdsToBeMerged"));
        Stream.concat(sources.values().stream(), Members.structure(sources.get("Attributes")).values().stream())
                .filter(String.class::isInstance)
                .filter(id -> !id.equals(request.text("MainProfileId")))
                .forEach(merged::add);
        return Requests.with(request, "ProfileIdsToBeMerged", List.copyOf(merged));
    }

    private static Profiles profiles(Request request, Transaction state) {
        return state.domain(request.text("DomainName")).orElseThrow().profiles();
    }
}
