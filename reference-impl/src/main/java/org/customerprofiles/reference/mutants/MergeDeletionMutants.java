package org.customerprofiles.reference.mutants;

import static org.customerprofiles.reference.mutants.MergeMutants.merge;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.customerprofiles.reference.model.Profile;
import org.customerprofiles.reference.operations.Operation;
import org.customerprofiles.reference.operations.Outcome;
import org.customerprofiles.reference.operations.Request;

/** Faults in which of the merged profiles a merge deletes, and in whether they stay so. */
final class MergeDeletionMutants {

    private static final List<Mutant> ALL = List.of(
            merge(
                    "merge-deletes-first-only",
                    "Of the merged profiles only the first is deleted.",
                    keeping(others -> others.skip(1)),
                    "MergeProfiles-5",
                    "MergeProfiles-21",
                    "MergeProfiles-35",
                    "MergeProfiles-46",
                    "MergeProfiles-67",
                    "GetMatches-25"),
            merge(
                    "merge-deletes-nobody",
                    "Merged profiles are kept.",
                    keeping(others -> others),
                    "MergeProfiles-5",
                    "MergeProfiles-7",
                    "MergeProfiles-21",
                    "MergeProfiles-22",
                    "MergeProfiles-23",
                    "MergeProfiles-25",
                    "MergeProfiles-26",
                    "MergeProfiles-27",
                    "MergeProfiles-29",
                    "MergeProfiles-31",
                    "MergeProfiles-32",
                    "MergeProfiles-33",
                    "MergeProfiles-35",
                    "MergeProfiles-36",
                    "MergeProfiles-37",
                    "MergeProfiles-38",
                    "MergeProfiles-39",
                    "MergeProfiles-40",
                    "MergeProfiles-41",
                    "MergeProfiles-46",
                    "MergeProfiles-50",
                    "MergeProfiles-52",
                    "MergeProfiles-66",
                    "MergeProfiles-67",
                    "GetMatches-25"),
            new Mutant(
                    "merge-leaves-index-entries",
                    List.of(
                            "MergeProfiles-7",
                            "MergeProfiles-21",
                            "MergeProfiles-22",
                            "MergeProfiles-23",
                            "MergeProfiles-25",
                            "MergeProfiles-26",
                            "MergeProfiles-27",
                            "MergeProfiles-31",
                            "MergeProfiles-36",
                            "MergeProfiles-39",
                            "MergeProfiles-41",
                            "MergeProfiles-46",
                            "MergeProfiles-67"),
                    "A merged profile is gone by its id, but its keys still find it.",
                    parts -> SearchUpdateMutants.haunted(
                            parts,
                            "MergeProfiles",
                            Graveyard::mergedIds,
                            entry -> !entry.keyName().equals("_profileId"))),
            new Mutant(
                    "merge-finds-merged-by-id",
                    List.of(
                            "MergeProfiles-5",
                            "MergeProfiles-7",
                            "MergeProfiles-29",
                            "MergeProfiles-31",
                            "MergeProfiles-32",
                            "MergeProfiles-35",
                            "MergeProfiles-37",
                            "MergeProfiles-39",
                            "MergeProfiles-46",
                            "MergeProfiles-66",
                            "MergeProfiles-67"),
                    "A merged profile is gone by its keys, but its id still finds it.",
                    parts -> SearchUpdateMutants.haunted(
                            parts,
                            "MergeProfiles",
                            Graveyard::mergedIds,
                            entry -> entry.keyName().equals("_profileId"))),
            raising(
                    "merge-undone-by-update",
                    "UpdateProfile brings a merged profile back.",
                    "UpdateProfile",
                    Graveyard::profileId,
                    "MergeProfiles-39",
                    "MergeProfiles-40"),
            raising(
                    "merge-undone-by-key",
                    "AddProfileKey brings a merged profile back.",
                    "AddProfileKey",
                    Graveyard::profileId,
                    "MergeProfiles-39",
                    "MergeProfiles-40"),
            raising(
                    "merge-undone-by-merge",
                    "A merge into a profile that was merged itself brings that back.",
                    "MergeProfiles",
                    Graveyard::mainId,
                    "MergeProfiles-39",
                    "MergeProfiles-50"),
            new Mutant(
                    "merge-undone-by-deletion",
                    List.of("MergeProfiles-39"),
                    "When main is deleted, the profiles that were merged into it come back.",
                    MergeDeletionMutants::freed),
            new Mutant(
                    "merge-again",
                    List.of("MergeProfiles-50", "MergeProfiles-52"),
                    "A profile that was deleted or merged can be merged nevertheless.",
                    parts -> {
                        Graveyard graveyard = new Graveyard();
                        return parts.withOperation("DeleteProfile", graveyard.burying(Graveyard::profileId))
                                .withOperation("MergeProfiles", graveyard.burying(Graveyard::mergedIds))
                                .withOperation("MergeProfiles", graveyard.raising(Graveyard::mergedIds));
                    }),
            new Mutant(
                    "merge-calls-on-merged-succeed",
                    List.of("MergeProfiles-40"),
                    "UpdateProfile of a merged profile succeeds without effect.",
                    MergeDeletionMutants::quietUpdates));

    private MergeDeletionMutants() {}

    static List<Mutant> all() {
        return ALL;
    }

    /** @param which of the merged profiles are kept */
    private static UnaryOperator<Operation> keeping(UnaryOperator<Stream<Profile>> which) {
        return Merge.result(merge -> {
            which.apply(merge.others().stream()).forEach(merge.domain().profiles()::put);
            return merge.result();
        });
    }

    private static Mutant raising(
            String name, String fault, String operation, Function<Request, List<String>> coming, String... breaks) {
        return new Mutant(name, List.of(breaks), fault, parts -> {
            Graveyard graveyard = new Graveyard();
            return parts.withOperation("MergeProfiles", graveyard.burying(Graveyard::mergedIds))
                    .withOperation(operation, graveyard.raising(coming));
        });
    }

    private static Parts freed(Parts parts) {
        Map<String, List<Profile>> captives = new ConcurrentHashMap<>();
        return parts.withOperation("MergeProfiles", Merge.result(merge -> {
                    captives.put(merge.main().id(), merge.others());
                    return merge.result();
                }))
                .withOperation(
                        "DeleteProfile",
                        Tampered.afterwards((request, state, circumstances) -> captives.getOrDefault(
                                        request.text("ProfileId"), List.of())
                                .forEach(state.domain(request.text("DomainName"))
                                        .orElseThrow()
                                        .profiles()::put)));
    }

    private static Parts quietUpdates(Parts parts) {
        Set<String> merged = ConcurrentHashMap.newKeySet();
        return parts.withOperation("MergeProfiles", Merge.result(merge -> {
                    merge.others().forEach(other -> merged.add(other.id()));
                    return merge.result();
                }))
                .withOperation(
                        "UpdateProfile",
                        Tampered.around(
                                (real, request, state, circumstances) -> merged.contains(request.text("ProfileId"))
                                        ? Outcome.done(Map.of("ProfileId", request.text("ProfileId")))
                                        : real.apply(request, state, circumstances)));
    }
}
