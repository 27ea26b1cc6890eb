package org.customerprofiles.reference.mutants;

import static org.customerprofiles.reference.mutants.MergeMutants.merge;
import static org.customerprofiles.reference.mutants.MergeSourceMutants.ADDRESSES;
import static org.customerprofiles.reference.mutants.MergeSourceMutants.ATTRIBUTES;
import static org.customerprofiles.reference.mutants.MergeSourceMutants.TEXTS;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.customerprofiles.reference.model.Members;
import org.customerprofiles.reference.model.Profile;
import org.customerprofiles.reference.operations.Operation;

/** Faults in how values are united where no source is named. */
final class MergeValueMutants {

    private static final List<Mutant> ALL = List.of(
            merge(
                    "merge-loses-information-of-main",
                    "AdditionalInformation is that of the merged profiles, even if they have none.",
                    unsourced(
                            List.of("AdditionalInformation"),
                            (merge, member) ->
                                    merge.othersValues(member).findFirst().flatMap(value -> merge.united(member))),
                    "MergeProfiles-1",
                    "MergeProfiles-10"),
            merge(
                    "merge-spells-what-it-takes",
                    "Values that main takes over are written in lower case, as in the index.",
                    Merge.members(merge -> {
                        Map<String, Object> changed =
                                new LinkedHashMap<>(merge.result().members());
                        changed.computeIfPresent(
                                "EmailAddress", (member, value) -> ((String) value).toLowerCase(Locale.ROOT));
                        return changed;
                    }),
                    "MergeProfiles-74"),
            merge(
                    "merge-forgets-gender",
                    "Gender is not among the members that are united.",
                    unsourced(List.of("Gender"), (merge, member) -> merge.mains(member)),
                    "MergeProfiles-2"),
            merge(
                    "merge-drops-agreed-values",
                    "A value that two profiles share is taken for a conflict that nobody wins.",
                    unsourced(
                            TEXTS,
                            (merge, member) -> merge.othersValues(member)
                                            .anyMatch(
                                                    value -> Optional.of(value).equals(merge.mains(member)))
                                    ? Optional.empty()
                                    : merge.united(member)),
                    "MergeProfiles-3",
                    "MergeProfiles-35",
                    "GetMatches-25"),
            merge(
                    "merge-merged-wins",
                    "In a conflict the value of the merged profile is taken.",
                    unsourced(
                            TEXTS,
                            (merge, member) ->
                                    merge.othersValues(member).findFirst().or(() -> merge.mains(member))),
                    "MergeProfiles-4",
                    "MergeProfiles-8",
                    "MergeProfiles-19",
                    "MergeProfiles-25",
                    "MergeProfiles-26",
                    "MergeProfiles-27",
                    "MergeProfiles-59",
                    "MergeProfiles-63",
                    "MergeProfiles-66"),
            merge(
                    "merge-majority-wins",
                    "In a conflict the value that most profiles have is taken.",
                    unsourced(TEXTS, MergeValueMutants::mostFrequent),
                    "MergeProfiles-4"),
            merge(
                    "merge-values-of-first",
                    "Only the first merged profile gives values to the main profile.",
                    unsourced(
                            TEXTS,
                            (merge, member) -> merge.mains(member)
                                    .or(() -> value(merge.others().get(0), member))),
                    "MergeProfiles-4",
                    "MergeProfiles-5",
                    "MergeProfiles-10",
                    "MergeProfiles-35",
                    "MergeProfiles-60",
                    "MergeProfiles-61"),
            merge(
                    "merge-values-of-last",
                    "Only the last merged profile gives values to the main profile.",
                    unsourced(
                            TEXTS,
                            (merge, member) -> merge.mains(member)
                                    .or(() -> value(
                                            merge.others().get(merge.others().size() - 1), member))),
                    "MergeProfiles-4",
                    "MergeProfiles-5",
                    "MergeProfiles-35",
                    "MergeProfiles-60"),
            merge(
                    "merge-forgets-billing-address",
                    "The billing address is not among the members that are united.",
                    unsourced(List.of("BillingAddress"), (merge, member) -> merge.mains(member)),
                    "MergeProfiles-11"),
            merge(
                    "merge-cuts-address",
                    "Of an address that is taken over, the third and the fourth line are lost.",
                    unsourced(
                            ADDRESSES,
                            (merge, member) -> merge.united(member)
                                    .map(address ->
                                            Edit.remove("Address3", "Address4").apply(Members.structure(address)))),
                    "MergeProfiles-11"),
            merge(
                    "merge-address-of-merged",
                    "Of two addresses the merged profile's is taken.",
                    unsourced(
                            ADDRESSES,
                            (merge, member) ->
                                    merge.othersValues(member).findFirst().or(() -> merge.mains(member))),
                    "MergeProfiles-12",
                    "MergeProfiles-13",
                    "MergeProfiles-14",
                    "MergeProfiles-16",
                    "MergeProfiles-62"),
            merge(
                    "merge-intersects-addresses",
                    "Of two addresses what both have is left, as the main profile has it.",
                    unsourced(ADDRESSES, MergeValueMutants::intersection),
                    "MergeProfiles-13"),
            merge(
                    "merge-attributes-of-main",
                    "The main profile keeps its attributes, and gets others only where it has none at all.",
                    attributes(merge -> merge.main().structure(ATTRIBUTES).isEmpty()
                            ? merge.result().structure(ATTRIBUTES)
                            : merge.main().structure(ATTRIBUTES)),
                    "MergeProfiles-17",
                    "MergeProfiles-18"),
            merge(
                    "merge-attributes-of-merged",
                    "In a conflict of attributes the merged profile's is taken.",
                    attributes(merge -> Members.patched(
                            merge.result().structure(ATTRIBUTES),
                            merge.others().get(0).structure(ATTRIBUTES))),
                    "MergeProfiles-18",
                    "MergeProfiles-19"),
            merge(
                    "merge-ignores-the-case-of-attributes",
                    "An attribute is not taken over where main has one whose key differs in case only.",
                    attributes(MergeValueMutants::inOneCase),
                    "MergeProfiles-17"),
            merge(
                    "merge-joins-values",
                    "Where merged profiles differ and main has no value, the values are joined.",
                    unsourced(
                            List.of("LastName"),
                            (merge, member) -> merge.mains(member).or(() -> joined(merge, member))),
                    "MergeProfiles-60"),
            merge(
                    "merge-forgets-later-members",
                    "The members that are united are those that sources can be named for.",
                    unsourced(List.of("PartyTypeString", "GenderString"), (merge, member) -> merge.mains(member)),
                    "MergeProfiles-64"));

    private MergeValueMutants() {}

    static List<Mutant> all() {
        return ALL;
    }

    /** Members that no source is named for have another value after the merge, or none. */
    private static UnaryOperator<Operation> unsourced(
            List<String> members, BiFunction<Merge, String, Optional<Object>> value) {
        return Merge.members(merge -> {
            Map<String, Object> changed = new LinkedHashMap<>(merge.result().members());
            members.stream().filter(member -> merge.source(member).isEmpty()).forEach(member -> {
                changed.remove(member);
                value.apply(merge, member).ifPresent(other -> changed.put(member, other));
            });
            return changed;
        });
    }

    private static UnaryOperator<Operation> attributes(Function<Merge, Map<String, Object>> change) {
        return Merge.members(
                merge -> merge.request().structure("FieldSourceProfileIds").containsKey(ATTRIBUTES)
                        ? merge.result().members()
                        : Edit.replace(ATTRIBUTES, own -> change.apply(merge))
                                .apply(merge.result().members()));
    }

    private static Optional<Object> value(Profile profile, String member) {
        return Optional.ofNullable(profile.members().get(member));
    }

    private static Optional<Object> mostFrequent(Merge merge, String member) {
        Map<Object, Long> votes = merge.all()
                .flatMap(profile -> value(profile, member).stream())
                .collect(Collectors.groupingBy(value -> value, LinkedHashMap::new, Collectors.counting()));
        return votes.keySet().stream().reduce((one, other) -> votes.get(other) > votes.get(one) ? other : one);
    }

    private static Optional<Object> intersection(Merge merge, String member) {
        Optional<Object> other = merge.othersValues(member).findFirst();
        return other.isPresent() && merge.mains(member).isPresent()
                ? merge.mains(member)
                        .map(main -> Members.only(Members.structure(other.get()).keySet(), Members.structure(main)))
                : merge.united(member);
    }

    private static Optional<Object> joined(Merge merge, String member) {
        String joined =
                merge.othersValues(member).distinct().map(Object::toString).collect(Collectors.joining(" "));
        return joined.isEmpty() ? Optional.empty() : Optional.of(joined);
    }

    private static Map<String, Object> inOneCase(Merge merge) {
        Map<String, Object> attributes = new LinkedHashMap<>(merge.result().structure(ATTRIBUTES));
        Map<String, Object> ofMain = merge.main().structure(ATTRIBUTES);
        attributes
                .keySet()
                .removeIf(key ->
                        !ofMain.containsKey(key) && ofMain.keySet().stream().anyMatch(key::equalsIgnoreCase));
        return attributes;
    }
}
