package org.customerprofiles.reference.operations;

import static org.customerprofiles.reference.operations.Fault.BAD_REQUEST;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.customerprofiles.reference.model.MatchGroup;
import org.customerprofiles.reference.model.MatchRun;
import org.customerprofiles.reference.store.DomainContents;
import org.customerprofiles.reference.store.Profiles;
import org.customerprofiles.reference.store.Transaction;

/**
 * Returns what the latest run of the matching process found (GetMatches-16). Open points, as they are resolved here:
 * while matching is disabled the call is refused (-3, -5), before the first run there are no matches (-4), and profiles
 * that are gone have left their groups (-28).
 */
final class GetMatches implements Operation {

    private static final int DEFAULT_PAGE = 100;

    /** Profiles are grouped because values are equal, which leaves no room for doubt. */
    private static final double CONFIDENCE = 1.0;

    @Override
    public Outcome apply(Request request, Transaction state, Circumstances circumstances) {
        return Existing.domain(
                request,
                state,
                domain -> domain.domain().hasMatchingEnabled()
                        ? matches(domain, request)
                        : Outcome.refused(BAD_REQUEST, "The domain does not have Matching enabled; see UpdateDomain"));
    }

    @Override
    public boolean readsOnly() {
        return true;
    }

    private static Outcome matches(DomainContents domain, Request request) {
        Optional<MatchRun> run = domain.latestMatchRun();
        List<MatchGroup> groups = run.stream()
                .flatMap(found -> found.groups().stream())
                .map(group -> remaining(group, domain.profiles()))
                .filter(group -> group.profileIds().size() > 1)
                .toList();
        // a token goes on within one run: the next run has other groups
        return Cursor.in("GetMatches " + run.map(MatchRun::at), request, DEFAULT_PAGE, cursor -> {
            Stream<MatchGroup> rest = groups.stream().filter(group -> group.id().compareTo(cursor.after()) > 0);
            Map<String, Object> members = cursor.page("Matches", rest.iterator(), MatchGroup::id, GetMatches::match);
            members.put("PotentialMatches", groups.size());
            run.ifPresent(found -> members.put("MatchGenerationDate", found.at()));
            return Outcome.done(members);
        });
    }

    private static MatchGroup remaining(MatchGroup group, Profiles profiles) {
        return new MatchGroup(
                group.id(),
                group.profileIds().stream()
                        .filter(id -> profiles.find(id).isPresent())
                        .toList());
    }

    private static Map<String, Object> match(MatchGroup group) {
        return Map.of("MatchId", group.id(), "ProfileIds", group.profileIds(), "ConfidenceScore", CONFIDENCE);
    }
}
