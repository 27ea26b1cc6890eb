package org.customerprofiles.reference.variants;

import static org.customerprofiles.reference.operations.Fault.BAD_REQUEST;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.customerprofiles.reference.model.Domain;
import org.customerprofiles.reference.model.MatchGroup;
import org.customerprofiles.reference.model.MatchRun;
import org.customerprofiles.reference.model.Members;
import org.customerprofiles.reference.model.Profile;
import org.customerprofiles.reference.mutants.Parts;
import org.customerprofiles.reference.operations.Outcome;
import org.customerprofiles.reference.operations.Request;
import org.customerprofiles.reference.store.DomainContents;
import org.customerprofiles.reference.store.Transaction;

/** Where several answers would do, gives one that neither the reference nor another variant gives. */
final class Other {

    private static final String KEY = "DefaultEncryptionKey";

    private Other() {}

    static Parts of(Parts parts) {
        Parts other = matching(UnitedAddresses.of(parts));
        other = Around.the("CreateDomain", other, Other::withDefaultKey);
        other = Around.the("UpdateDomain", other, Other::replacingTags);
        other = Around.the("UpdateProfile", other, Other::replacingStructures);
        other = Around.the("SearchProfiles", other, Other::withoutAlternatives);
        for (String operation : List.of("CreateDomain", "GetDomain", "UpdateDomain")) {
            other = Answers.of(operation, other, Other::domain);
        }
        return other;
    }

    /** Matching that was never set shows as disabled, and an empty domain has no statistics. */
    private static Map<String, Object> domain(Map<String, Object> answer) {
        Map<String, Object> shown = new LinkedHashMap<>(answer);
        shown.putIfAbsent("Matching", Map.of("Enabled", false));
        if (Members.structure(shown.get("Stats"))
                .getOrDefault("ProfileCount", 0L)
                .equals(0L)) {
            shown.remove("Stats");
        }
        return shown;
    }

    private static Outcome withDefaultKey(Request request, Transaction state, Around.Call call) {
        return call.with(request.has(KEY) ? request : new Request(Answers.with(request.members(), KEY, "aws/profile")));
    }

    private static Outcome replacingTags(Request request, Transaction state, Around.Call call) {
        Optional<DomainContents> contents = state.domain(request.text("DomainName"));
        if (request.has("Tags") && contents.isPresent()) {
            Domain domain = contents.get().domain();
            contents.get().replace(domain.withTags(Map.of()));
        }
        return call.with(request);
    }

    /** Addresses and attributes that are given take the place of those that were there. */
    private static Outcome replacingStructures(Request request, Transaction state, Around.Call call) {
        state.domain(request.text("DomainName"))
                .ifPresent(domain -> domain.profiles()
                        .find(request.text("ProfileId"))
                        .map(profile -> profile.withMembers(kept(profile, request)))
                        .ifPresent(domain.profiles()::put));
        return call.with(request);
    }

    private static Map<String, Object> kept(Profile profile, Request request) {
        Map<String, Object> kept = new LinkedHashMap<>(profile.members());
        kept.keySet().removeIf(member -> Profile.STRUCTURES.contains(member) && request.has(member));
        return kept;
    }

    /** Several values of one key are the parts of one value, which no key here has. */
    private static Outcome withoutAlternatives(Request request, Transaction state, Around.Call call) {
        Outcome outcome = call.with(request);
        boolean isCompound =
                !request.has("AdditionalSearchKeys") && request.list("Values").size() > 1;
        return outcome instanceof Outcome.Done && isCompound ? Outcome.done(Map.of("Items", List.of())) : outcome;
    }

    /** Values match as they are written; a result stays as its run left it, and before the first there is none. */
    private static Parts matching(Parts parts) {
        Parts exact = Around.the("RunMatching", parts, ExactMatching::run);
        return Around.the("GetMatches", exact, (request, state, call) -> {
            Outcome outcome = call.with(request);
            if (!(outcome instanceof Outcome.Done done)) {
                return outcome;
            }
            return state.domain(request.text("DomainName"))
                    .flatMap(DomainContents::latestMatchRun)
                    .map(run -> Outcome.done(asFound(done.members(), run)))
                    .orElseGet(() -> Outcome.refused(BAD_REQUEST, "The matching process has not run yet"));
        });
    }

    private static Map<String, Object> asFound(Map<String, Object> answer, MatchRun run) {
        Map<String, List<String>> found =
                run.groups().stream().collect(Collectors.toMap(MatchGroup::id, MatchGroup::profileIds));
        return Answers.each(
                answer, "Matches", match -> Answers.with(match, "ProfileIds", found.get(match.get("MatchId"))));
    }
}
