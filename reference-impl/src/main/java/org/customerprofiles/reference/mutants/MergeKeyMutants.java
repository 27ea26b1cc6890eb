package org.customerprofiles.reference.mutants;

import static org.customerprofiles.reference.mutants.MergeMutants.merge;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.customerprofiles.reference.model.IndexEntry;
import org.customerprofiles.reference.model.Profile;
import org.customerprofiles.reference.model.ProfileKey;
import org.customerprofiles.reference.model.StandardKey;
import org.customerprofiles.reference.operations.Operation;
import org.customerprofiles.reference.store.Profiles;

/** Faults in what becomes of the search keys of merged profiles. */
final class MergeKeyMutants {

    private static final List<Mutant> ALL = List.of(
            merge(
                    "merge-moves-no-keys",
                    "The keys of merged profiles are deleted with them.",
                    moving(merge -> Stream.empty()),
                    "MergeProfiles-7",
                    "MergeProfiles-21",
                    "MergeProfiles-22",
                    "MergeProfiles-23",
                    "MergeProfiles-24",
                    "MergeProfiles-26",
                    "MergeProfiles-27",
                    "MergeProfiles-31",
                    "MergeProfiles-32",
                    "MergeProfiles-36",
                    "MergeProfiles-39",
                    "MergeProfiles-41"),
            merge(
                    "merge-moves-keys-of-first",
                    "Only the keys of the first merged profile move.",
                    moving(merge -> keys(merge.others().get(0))),
                    "MergeProfiles-21"),
            merge(
                    "merge-moves-keys-of-new-names",
                    "A key moves where the main profile has none of its name.",
                    moving(merge -> moved(merge)
                            .filter(key -> merge.main().keys().stream()
                                    .noneMatch(own -> own.name().equals(key.name())))),
                    "MergeProfiles-21",
                    "MergeProfiles-31"),
            merge(
                    "merge-drops-shared-keys",
                    "A key that main and merged profile share is deleted with the merged profile.",
                    Merge.result(merge -> merge.result()
                            .withKeys(merge.result().keys().stream()
                                    .filter(key -> !merge.main().keys().contains(key)
                                            || moved(merge).noneMatch(key::equals))
                                    .toList())),
                    "MergeProfiles-21"),
            merge(
                    "merge-replaces-keys",
                    "The keys that move take the place of those that the main profile had.",
                    Merge.result(merge -> merge.result().withKeys(moved(merge).toList())),
                    "MergeProfiles-7",
                    "MergeProfiles-21",
                    "MergeProfiles-31"),
            merge(
                    "merge-moves-one-value-of-a-key",
                    "Of several values of one key the first moves.",
                    moving(merge -> merge.others().stream()
                            .flatMap(other -> Stream.concat(derived(other), firstOfEachName(other)))),
                    "MergeProfiles-22"),
            merge(
                    "merge-key-yields-to-member",
                    "An added key does not move where the main profile has a member that the key covers.",
                    moving(merge -> Stream.concat(
                            merge.others().stream().flatMap(MergeKeyMutants::derived),
                            merge.others().stream()
                                    .flatMap(other -> other.keys().stream())
                                    .filter(key -> derived(merge.main())
                                            .noneMatch(own -> own.name().equals(key.name()))))),
                    "MergeProfiles-26"),
            merge(
                    "merge-moves-added-keys-only",
                    "A value that loses its conflict is lost as a key, too.",
                    moving(merge -> merge.others().stream().flatMap(other -> other.keys().stream())),
                    "MergeProfiles-27"),
            merge(
                    "merge-drops-keys-of-objects",
                    "The keys that came with objects are not among those that move.",
                    moving(merge -> {
                        Set<IndexEntry> ofObjects = merge
                                .domain()
                                .objects()
                                .of(merge.main().id())
                                .stream()
                                .flatMap(object -> object.keys().stream())
                                .map(ProfileKey::entry)
                                .collect(Collectors.toSet());
                        return moved(merge).filter(key -> !ofObjects.contains(key.entry()));
                    }),
                    "MergeProfiles-31"),
            new Mutant(
                    "merge-does-not-index-values",
                    List.of(
                            "MergeProfiles-25",
                            "MergeProfiles-27",
                            "MergeProfiles-35",
                            "MergeProfiles-36",
                            "MergeProfiles-46"),
                    "Main is not indexed again for the values that it takes over.",
                    MergeKeyMutants::stale),
            new Mutant(
                    "merge-moved-keys-stay",
                    List.of("MergeProfiles-23"),
                    "Keys that have moved cannot be removed any more.",
                    parts -> knowingMoved(parts, "DeleteProfileKey", KeepingKeys::new)),
            new Mutant(
                    "merge-moved-keys-go-with-an-update",
                    List.of("MergeProfiles-23"),
                    "An update of main makes its keys anew, without those that have moved.",
                    parts -> knowingMoved(parts, "UpdateProfile", LosingKeys::new)),
            new Mutant(
                    "merge-ingestion-overlooks-moved-keys",
                    List.of("MergeProfiles-32"),
                    "Ingestion does not look profiles up by keys that have moved.",
                    parts -> knowingMoved(
                            parts,
                            "PutProfileObject",
                            (profiles, moved) -> new ScannedIndex(
                                    profiles,
                                    (profile, entry) -> profile.entries().contains(entry)
                                            && moved.getOrDefault(profile.id(), List.of()).stream()
                                                    .map(ProfileKey::entry)
                                                    .noneMatch(entry::equals)))));

    private MergeKeyMutants() {}

    static List<Mutant> all() {
        return ALL;
    }

    /** @param which the keys that move, those that members give included */
    private static UnaryOperator<Operation> moving(Function<Merge, Stream<ProfileKey>> which) {
        return Merge.result(merge -> merge.result()
                .withKeys(merge.main().keys())
                .withAddedKeys(which.apply(merge).toList()));
    }

    private static Stream<ProfileKey> moved(Merge merge) {
        return merge.others().stream().flatMap(MergeKeyMutants::keys);
    }

    private static Stream<ProfileKey> keys(Profile profile) {
        return Stream.concat(derived(profile), profile.keys().stream());
    }

    private static Stream<ProfileKey> derived(Profile profile) {
        return profile.derivedKeys().filter(key -> !key.name().equals(StandardKey.PROFILE_ID.keyName()));
    }

    private static Stream<ProfileKey> firstOfEachName(Profile profile) {
        Set<String> seen = new HashSet<>();
        return profile.keys().stream().filter(key -> seen.add(key.name()));
    }

    private static Parts stale(Parts parts) {
        Map<String, Profile> before = new ConcurrentHashMap<>();
        return parts.withOperation("MergeProfiles", Merge.result(merge -> {
                    before.put(merge.main().id(), merge.main());
                    return merge.result()
                            .withKeys(merge.all()
                                    .flatMap(profile -> profile.keys().stream())
                                    .toList());
                }))
                .withOperation(
                        "SearchProfiles",
                        ScannedIndex.seeing(profile -> profile.withMembers(
                                before.getOrDefault(profile.id(), profile).members())));
    }

    /**
     * An operation for which profiles are not as they are, because of keys that have moved.
     *
     * @param change gets the profiles, and what has moved to which of them
     */
    private static Parts knowingMoved(
            Parts parts, String operation, BiFunction<Profiles, Map<String, List<ProfileKey>>, Profiles> change) {
        Map<String, List<ProfileKey>> moved = new ConcurrentHashMap<>();
        return parts.withOperation("MergeProfiles", Merge.result(merge -> {
                    moved.put(merge.main().id(), moved(merge).toList());
                    return merge.result();
                }))
                .withOperation(
                        operation,
                        PerRequest.domain((request, domain) ->
                                OtherContents.withProfiles(domain, profiles -> change.apply(profiles, moved))));
    }

    private record KeepingKeys(Profiles real, Map<String, List<ProfileKey>> kept) implements OtherProfiles {

        @Override
        public void put(Profile profile) {
            real.put(profile.withAddedKeys(kept.getOrDefault(profile.id(), List.of())));
        }
    }

    private record LosingKeys(Profiles real, Map<String, List<ProfileKey>> lost) implements OtherProfiles {

        @Override
        public void put(Profile profile) {
            List<ProfileKey> moved = lost.getOrDefault(profile.id(), List.of());
            real.put(profile.withKeys(
                    profile.keys().stream().filter(key -> !moved.contains(key)).toList()));
        }
    }
}
