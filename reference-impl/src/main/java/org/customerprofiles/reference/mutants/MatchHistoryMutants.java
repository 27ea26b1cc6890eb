package org.customerprofiles.reference.mutants;

import static org.customerprofiles.reference.mutants.MatchMutants.matches;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.customerprofiles.reference.model.Domain;
import org.customerprofiles.reference.model.MatchGroup;
import org.customerprofiles.reference.model.MatchRun;
import org.customerprofiles.reference.operations.Fault;
import org.customerprofiles.reference.operations.Operation;
import org.customerprofiles.reference.operations.Outcome;
import org.customerprofiles.reference.operations.Request;
import org.customerprofiles.reference.store.DomainContents;

/** Faults in how matches follow what happens before and after a run. */
final class MatchHistoryMutants {

    private static final String RUN = "RunMatching";

    private static final List<Mutant> ALL = List.of(
            new Mutant(
                    "matches-without-matching",
                    List.of("GetMatches-1", "GetMatches-2"),
                    "Where matching is not enabled, GetMatches looks for matches by itself.",
                    parts -> parts.withOperation(
                            "GetMatches", running(parts.operations().named(RUN)))),
            new Mutant(
                    "matching-ignores-older-profiles",
                    List.of("GetMatches-2"),
                    "Profiles that were there before UpdateDomain enabled matching are not looked at.",
                    MatchHistoryMutants::newOnly),
            Mutant.of(
                    "matching-runs-once",
                    "What the first run has found stays.",
                    RUN,
                    Tampered.around((real, request, state, circumstances) -> state.domain(request.text("DomainName"))
                                    .flatMap(DomainContents::latestMatchRun)
                                    .isPresent()
                            ? Outcome.done(Map.of())
                            : real.apply(request, state, circumstances)),
                    "GetMatches-16",
                    "GetMatches-27"),
            matches(
                    "matches-dated-when-enabled",
                    "MatchGenerationDate is the time at which matching was enabled.",
                    Tampered.around((real, request, state, circumstances) -> Tampered.changed(
                            real.apply(request, state, circumstances),
                            Edit.replace(
                                    "MatchGenerationDate",
                                    date -> state.domain(request.text("DomainName"))
                                            .flatMap(domain -> domain.domain().matchingSince())
                                            .orElse(circumstances.now())))),
                    "GetMatches-16"),
            Mutant.of(
                    "matching-keeps-groups",
                    "A group stays until its profiles are found in another one.",
                    RUN,
                    keepingGroups(),
                    "GetMatches-27"),
            new Mutant(
                    "matches-withheld-after-write",
                    List.of("GetMatches-17"),
                    "As soon as there is a profile that the run did not see, its result is withheld.",
                    MatchHistoryMutants::withheld),
            new Mutant(
                    "matching-remembers-merged",
                    List.of("GetMatches-25"),
                    "Runs look at a copy of the profiles, from which merges take nothing away.",
                    parts -> remembering(parts, "MergeProfiles", Graveyard::mergedIds)),
            new Mutant(
                    "matching-remembers-deleted",
                    List.of("GetMatches-16", "GetMatches-26"),
                    "Runs look at a copy of the profiles, from which DeleteProfile takes nothing away.",
                    parts -> remembering(parts, "DeleteProfile", Graveyard::profileId)),
            matches(
                    "matches-stumble-over-gone",
                    "A group with a profile that is gone is not found.",
                    stumbling(),
                    "GetMatches-28"),
            Mutant.of(
                    "matches-hide-profiles",
                    "Profiles that are in a match group are not found until they are merged.",
                    "SearchProfiles",
                    hiding(),
                    "GetMatches-30",
                    "MergeProfiles-67"));

    private MatchHistoryMutants() {}

    static List<Mutant> all() {
        return ALL;
    }

    /** @param matching the operation that runs the matching process */
    private static UnaryOperator<Operation> running(Operation matching) {
        return Tampered.around((real, request, state, circumstances) -> {
            if (state.domain(request.text("DomainName"))
                    .filter(domain -> domain.domain().hasMatchingEnabled())
                    .isPresent()) {
                return real.apply(request, state, circumstances);
            }
            AtomicReference<MatchRun> run = new AtomicReference<>();
            OtherDomains enabled = new OtherDomains(state, domain -> new Enabled(domain, run));
            matching.apply(request, enabled, circumstances);
            return real.apply(request, enabled, circumstances);
        });
    }

    private static Parts newOnly(Parts parts) {
        Set<String> older = ConcurrentHashMap.newKeySet();
        return parts.withOperation(
                        "UpdateDomain",
                        Tampered.afterwards(
                                (request, state, circumstances) -> state.domain(request.text("DomainName")).stream()
                                        .flatMap(domain -> domain.profiles().all())
                                        .forEach(profile -> older.add(profile.id()))))
                .withOperation(
                        RUN, MatchingRunMutants.seeing(all -> all.filter(profile -> !older.contains(profile.id()))));
    }

    private static UnaryOperator<Operation> keepingGroups() {
        return Tampered.around((real, request, state, circumstances) -> {
            List<MatchGroup> before = state.domain(request.text("DomainName")).stream()
                    .flatMap(domain -> groups(domain).stream())
                    .toList();
            return MatchingRunMutants.groups((domain, found) -> withFormer(before, found.toList()))
                    .apply(real)
                    .apply(request, state, circumstances);
        });
    }

    private static Stream<MatchGroup> withFormer(List<MatchGroup> before, List<MatchGroup> found) {
        Set<String> regrouped =
                found.stream().flatMap(group -> group.profileIds().stream()).collect(Collectors.toSet());
        return Stream.concat(
                found.stream(),
                before.stream().filter(group -> group.profileIds().stream().noneMatch(regrouped::contains)));
    }

    private static UnaryOperator<Operation> hiding() {
        return PerRequest.domain((request, domain) -> OtherContents.withProfiles(
                domain,
                profiles -> new ScannedIndex(
                        profiles,
                        (profile, entry) -> profile.entries().contains(entry)
                                && groups(domain).stream()
                                        .noneMatch(group -> group.profileIds().contains(profile.id())))));
    }

    private static List<MatchGroup> groups(DomainContents domain) {
        return domain.latestMatchRun().map(MatchRun::groups).orElse(List.of());
    }

    private static Parts withheld(Parts parts) {
        Set<String> seen = ConcurrentHashMap.newKeySet();
        return parts.withOperation(
                        RUN,
                        Tampered.afterwards(
                                (request, state, circumstances) -> state.domain(request.text("DomainName")).stream()
                                        .flatMap(domain -> domain.profiles().all())
                                        .forEach(profile -> seen.add(profile.id()))))
                .withOperation(
                        "GetMatches",
                        Tampered.around((real, request, state, circumstances) -> Tampered.changed(
                                real.apply(request, state, circumstances),
                                answer -> state.domain(request.text("DomainName")).stream()
                                                .flatMap(domain ->
                                                        domain.profiles().all())
                                                .allMatch(profile -> seen.contains(profile.id()))
                                        ? answer
                                        : Edit.put("Matches", List.of()).apply(answer))));
    }

    private static Parts remembering(Parts parts, String operation, Function<Request, List<String>> going) {
        Graveyard graveyard = new Graveyard();
        return parts.withOperation(operation, graveyard.burying(going))
                .withOperation(RUN, graveyard.haunting(entry -> true))
                .withOperation("GetMatches", graveyard.haunting(entry -> true));
    }

    private static UnaryOperator<Operation> stumbling() {
        return Tampered.around((real, request, state, circumstances) -> {
            boolean whole = state.domain(request.text("DomainName")).stream()
                    .allMatch(domain -> groups(domain).stream()
                            .flatMap(group -> group.profileIds().stream())
                            .allMatch(id -> domain.profiles().find(id).isPresent()));
            return whole
                    ? real.apply(request, state, circumstances)
                    : Outcome.refused(Fault.RESOURCE_NOT_FOUND, "There is no such profile");
        });
    }

    /** A domain that has matching enabled, and the result of a run of its own. */
    private record Enabled(DomainContents real, AtomicReference<MatchRun> run) implements OtherContents {

        @Override
        public Domain domain() {
            Domain domain = real.domain();
            return domain.updated(
                    Edit.put("Matching", Map.of("Enabled", true)).apply(domain.settings()), domain.lastUpdatedAt());
        }

        @Override
        public Optional<MatchRun> latestMatchRun() {
            return Optional.ofNullable(run.get());
        }

        @Override
        public void replace(MatchRun other) {
            run.set(other);
        }
    }
}
