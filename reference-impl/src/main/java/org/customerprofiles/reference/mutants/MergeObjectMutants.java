package org.customerprofiles.reference.mutants;

import static org.customerprofiles.reference.mutants.MergeMutants.merge;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiFunction;
import java.util.function.ToIntFunction;
import java.util.function.UnaryOperator;
import org.customerprofiles.reference.model.Members;
import org.customerprofiles.reference.model.ProfileObject;
import org.customerprofiles.reference.operations.Operation;
import org.customerprofiles.reference.operations.Request;
import org.customerprofiles.reference.store.ProfileObjects;

/** Faults in what becomes of the objects of merged profiles, and of the numbers that a domain tells about itself. */
final class MergeObjectMutants {

    private static final List<Mutant> ALL = List.of(
            merge(
                    "merge-moves-no-objects",
                    "The objects of merged profiles are deleted with them.",
                    objects((request, objects) -> new Reading(objects, (id, all) -> List.of())),
                    "MergeProfiles-29",
                    "MergeProfiles-33",
                    "MergeProfiles-34"),
            merge(
                    "merge-moves-objects-of-first",
                    "Only the objects of the first merged profile move.",
                    objects((request, objects) -> new Reading(
                            objects,
                            (id, all) -> id.equals(
                                            request.list("ProfileIdsToBeMerged").get(0))
                                    ? all
                                    : List.of())),
                    "MergeProfiles-29"),
            merge(
                    "merge-moves-one-object",
                    "Of the objects of a merged profile the first moves.",
                    objects((request, objects) ->
                            new Reading(objects, (id, all) -> all.subList(0, Math.min(1, all.size())))),
                    "MergeProfiles-29",
                    "MergeProfiles-33"),
            new Mutant(
                    "merge-moves-objects-once",
                    List.of("MergeProfiles-29"),
                    "Objects that came with a merge stay behind in the next one.",
                    parts -> {
                        Set<String> moved = ConcurrentHashMap.newKeySet();
                        return parts.withOperation(
                                "MergeProfiles", objects((request, objects) -> new Once(objects, moved)));
                    }),
            merge(
                    "merge-repeats-content",
                    "All objects that move get the content of the first of them.",
                    objects((request, objects) -> new Writing(objects, withContentOfFirst())),
                    "MergeProfiles-29"),
            merge(
                    "merge-renames-objects",
                    "Objects that move get a new ProfileObjectUniqueKey.",
                    objects((request, objects) -> new Writing(
                            objects,
                            object -> new ProfileObject(
                                    object.typeName(),
                                    request.text("MainProfileId") + object.uniqueKey(),
                                    object.content(),
                                    object.keys()))),
                    "MergeProfiles-34"),
            new Mutant(
                    "merge-lists-objects-under-merged",
                    List.of("MergeProfiles-30"),
                    "The id of a merged profile still leads to the objects that it had, which are now main's.",
                    MergeObjectMutants::aliases),
            new Mutant(
                    "merge-counts-merged-profiles",
                    List.of("MergeProfiles-33", "MergeProfiles-38"),
                    "Merged profiles are not taken off the number of profiles.",
                    parts -> miscounting(
                            parts, "ProfileCount", merge -> merge.others().size())),
            new Mutant(
                    "merge-counts-moved-objects-twice",
                    List.of("MergeProfiles-33"),
                    "Objects that move are counted again.",
                    parts -> miscounting(
                            parts,
                            "ObjectCount",
                            merge -> merge.domain()
                                    .objects()
                                    .of(merge.main().id())
                                    .size())));

    private MergeObjectMutants() {}

    static List<Mutant> all() {
        return ALL;
    }

    private static UnaryOperator<Operation> objects(BiFunction<Request, ProfileObjects, ProfileObjects> change) {
        return PerRequest.domain(
                (request, domain) -> OtherContents.withObjects(domain, objects -> change.apply(request, objects)));
    }

    private static UnaryOperator<ProfileObject> withContentOfFirst() {
        AtomicReference<String> first = new AtomicReference<>();
        return object -> {
            first.compareAndSet(null, object.content());
            return new ProfileObject(object.typeName(), object.uniqueKey(), first.get(), object.keys());
        };
    }

    private static Parts aliases(Parts parts) {
        Map<String, String> mains = new ConcurrentHashMap<>();
        return parts.withOperation("MergeProfiles", Merge.result(merge -> {
                    merge.others()
                            .forEach(other -> mains.put(other.id(), merge.main().id()));
                    return merge.result();
                }))
                .withOperation(
                        "ListProfileObjects",
                        PerRequest.request(request -> Requests.with(
                                request,
                                "ProfileId",
                                mains.getOrDefault(request.text("ProfileId"), request.text("ProfileId")))));
    }

    /** @param surplus by how much each merge puts the number in the domain's Stats wrong */
    private static Parts miscounting(Parts parts, String member, ToIntFunction<Merge> surplus) {
        Map<String, Integer> surpluses = new ConcurrentHashMap<>();
        return parts.withOperation("MergeProfiles", Merge.result(merge -> {
                    surpluses.merge(merge.request().text("DomainName"), surplus.applyAsInt(merge), Integer::sum);
                    return merge.result();
                }))
                .withOperation(
                        "GetDomain",
                        PerRequest.answer((request, answer) -> Edit.replace(
                                        "Stats",
                                        stats -> Edit.replace(
                                                        member,
                                                        count -> ((Number) count).longValue()
                                                                + surpluses.getOrDefault(request.text("DomainName"), 0))
                                                .apply(Members.structure(stats)))
                                .apply(answer)));
    }

    /** @param change which of a profile's objects there are to be moved */
    private record Reading(ProfileObjects real, BiFunction<String, List<ProfileObject>, List<ProfileObject>> change)
            implements OtherObjects {

        @Override
        public List<ProfileObject> of(String profileId) {
            return change.apply(profileId, real.of(profileId));
        }
    }

    /** @param moved the objects that have been moved, by their owner and their key */
    private record Once(ProfileObjects real, Set<String> moved) implements OtherObjects {

        @Override
        public List<ProfileObject> of(String profileId) {
            return real.of(profileId).stream()
                    .filter(object -> !moved.contains(profileId + object.uniqueKey()))
                    .toList();
        }

        @Override
        public void put(String profileId, ProfileObject object) {
            moved.add(profileId + object.uniqueKey());
            real.put(profileId, object);
        }
    }

    private record Writing(ProfileObjects real, UnaryOperator<ProfileObject> change) implements OtherObjects {

        @Override
        public void put(String profileId, ProfileObject object) {
            real.put(profileId, change.apply(object));
        }
    }
}
