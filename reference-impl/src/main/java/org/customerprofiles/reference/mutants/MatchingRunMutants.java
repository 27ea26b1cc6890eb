package org.customerprofiles.reference.mutants;

import static java.util.Comparator.comparing;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.customerprofiles.reference.model.MatchGroup;
import org.customerprofiles.reference.model.MatchRun;
import org.customerprofiles.reference.model.Profile;
import org.customerprofiles.reference.operations.Operation;
import org.customerprofiles.reference.operations.Request;
import org.customerprofiles.reference.store.DomainContents;
import org.customerprofiles.reference.store.Profiles;

/** Faults in which profiles a run of the matching process puts together. */
final class MatchingRunMutants {

    private static final String RUN = "RunMatching";
    private static final List<String> ATTRIBUTES = List.of(
            "PhoneNumber",
            "HomePhoneNumber",
            "BusinessPhoneNumber",
            "MobilePhoneNumber",
            "EmailAddress",
            "PersonalEmailAddress",
            "BusinessEmailAddress",
            "BusinessName");

    private static final List<Mutant> ALL = List.of(
            run(
                    "matching-ignores-full-name",
                    "The full name does not identify a match.",
                    seeing(all -> all.map(without("FirstName", "MiddleName", "LastName"))),
                    "GetMatches-10"),
            run(
                    "matching-by-birth-date",
                    "The date of birth identifies a match.",
                    seeing(all -> all.map(MatchingRunMutants::namedAfterBirthDate)),
                    "GetMatches-8"),
            new Mutant(
                    "matching-sees-main-as-before",
                    List.of("GetMatches-25"),
                    "A run compares main profiles as they were before the merge.",
                    MatchingRunMutants::asBeforeTheMerge),
            run(
                    "matching-pairs-only",
                    "A group holds two profiles at most.",
                    groups((domain, groups) ->
                            groups.map(group -> with(group.profileIds().subList(0, 2), group))),
                    "GetMatches-6",
                    "GetMatches-16"),
            MatchMutants.matches(
                    "matching-groups-of-one",
                    "A profile that is like no other is a group by itself.",
                    Tampered.around((real, request, state, circumstances) -> Tampered.changed(
                            real.apply(request, state, circumstances),
                            answer -> withLoners(
                                    answer,
                                    state.domain(request.text("DomainName")).orElseThrow()))),
                    "GetMatches-7",
                    "GetMatches-8",
                    "GetMatches-9",
                    "GetMatches-13",
                    "GetMatches-16",
                    "GetMatches-19",
                    "GetMatches-25",
                    "GetMatches-27"),
            run(
                    "matching-repeats-profiles",
                    "A profile is in its group once for each attribute that it shares.",
                    groups((domain, groups) -> groups.map(group -> with(twice(group.profileIds()), group))),
                    "GetMatches-2",
                    "GetMatches-6",
                    "GetMatches-7",
                    "GetMatches-8",
                    "GetMatches-9",
                    "GetMatches-10",
                    "GetMatches-11",
                    "GetMatches-12",
                    "GetMatches-16",
                    "GetMatches-17",
                    "GetMatches-19",
                    "GetMatches-25",
                    "GetMatches-26",
                    "GetMatches-28",
                    "GetMatches-29",
                    "GetMatches-30"),
            run(
                    "matching-one-id",
                    "All groups of a run have the same MatchId.",
                    groups((domain, groups) -> sameId(groups.toList())),
                    "GetMatches-7",
                    "GetMatches-19"),
            run(
                    "matching-drops-ambiguous",
                    "A profile that is like two others which are not like each other is in no group.",
                    groups((domain, groups) ->
                            groups.map(group -> with(unambiguous(domain, group.profileIds()), group))),
                    "GetMatches-29"),
            new Mutant(
                    "matching-crosses-domains",
                    List.of("GetMatches-9"),
                    "A run compares the profiles of all domains.",
                    parts -> parts.withOperation(RUN, Anywhere.lookingAnywhere())
                            .withOperation("GetMatches", Anywhere.lookingAnywhere())));

    private MatchingRunMutants() {}

    static List<Mutant> all() {
        return Stream.concat(ATTRIBUTES.stream().map(MatchingRunMutants::ignoring), ALL.stream())
                .toList();
    }

    private static Mutant run(String name, String fault, UnaryOperator<Operation> change, String... breaks) {
        return Mutant.of(name, fault, RUN, change, breaks);
    }

    private static Mutant ignoring(String attribute) {
        return run(
                "matching-ignores-" + Kebab.of(attribute),
                attribute + " does not identify a match.",
                seeing(all -> all.map(without(attribute))),
                "GetMatches-10");
    }

    private static Parts asBeforeTheMerge(Parts parts) {
        Map<String, Profile> before = new ConcurrentHashMap<>();
        return parts.withOperation("MergeProfiles", Merge.result(merge -> {
                    before.put(merge.main().id(), merge.main());
                    return merge.result();
                }))
                .withOperation(RUN, seeing(all -> all.map(profile -> before.getOrDefault(profile.id(), profile))));
    }

    /** A run that sees other profiles. */
    static UnaryOperator<Operation> seeing(UnaryOperator<Stream<Profile>> change) {
        return PerRequest.domain(
                (request, domain) -> OtherContents.withProfiles(domain, profiles -> new Gathered(profiles, change)));
    }

    /** A run that finds other groups. */
    static UnaryOperator<Operation> groups(BiFunction<DomainContents, Stream<MatchGroup>, Stream<MatchGroup>> change) {
        return Tampered.afterwards((request, state, circumstances) -> {
            DomainContents domain = state.domain(request.text("DomainName")).orElseThrow();
            MatchRun run = domain.latestMatchRun().orElseThrow();
            List<MatchGroup> groups = change.apply(domain, run.groups().stream())
                    .sorted(comparing(MatchGroup::id))
                    .toList();
            domain.replace(new MatchRun(run.at(), groups));
        });
    }

    private static UnaryOperator<Profile> without(String... members) {
        return profile -> profile.withMembers(Edit.remove(members).apply(profile.members()));
    }

    private static Profile namedAfterBirthDate(Profile profile) {
        return profile.text("BirthDate")
                .map(date -> profile.withMembers(Edit.fill("BusinessName", date).apply(profile.members())))
                .orElse(profile);
    }

    private static MatchGroup with(List<String> profileIds, MatchGroup group) {
        return new MatchGroup(group.id(), profileIds);
    }

    private static List<String> twice(List<String> ids) {
        return Stream.concat(ids.stream(), ids.stream()).toList();
    }

    private static Stream<MatchGroup> sameId(List<MatchGroup> groups) {
        return groups.stream().map(group -> new MatchGroup(groups.get(0).id(), group.profileIds()));
    }

    private static List<String> unambiguous(DomainContents domain, List<String> ids) {
        List<Profile> profiles =
                ids.stream().flatMap(id -> domain.profiles().find(id).stream()).toList();
        return profiles.stream()
                .filter(profile -> {
                    List<Profile> alike = profiles.stream()
                            .filter(other -> areAlike(profile, other))
                            .toList();
                    return alike.stream().allMatch(one -> alike.stream().allMatch(other -> areAlike(one, other)));
                })
                .map(Profile::id)
                .toList();
    }

    private static boolean areAlike(Profile one, Profile other) {
        return !Collections.disjoint(one.entries(), other.entries());
    }

    private static Map<String, Object> withLoners(Map<String, Object> answer, DomainContents domain) {
        List<Map<String, Object>> groups = PerRequest.elements(answer, "Matches");
        Stream<Map<String, Object>> loners = domain.profiles()
                .all()
                .map(Profile::id)
                .filter(id -> groups.stream()
                        .noneMatch(
                                group -> new Request(group).list("ProfileIds").contains(id)))
                .map(id -> Map.of("MatchId", id, "ProfileIds", List.of(id)));
        return Edit.put("Matches", Stream.concat(groups.stream(), loners).toList())
                .apply(answer);
    }

    /** Profiles of which others are gathered than there are. */
    private record Gathered(Profiles real, UnaryOperator<Stream<Profile>> change) implements OtherProfiles {

        @Override
        public Stream<Profile> all() {
            return change.apply(real.all());
        }
    }
}
