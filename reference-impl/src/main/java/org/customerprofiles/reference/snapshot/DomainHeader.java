package org.customerprofiles.reference.snapshot;

import static java.util.Comparator.comparing;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.customerprofiles.reference.model.Domain;
import org.customerprofiles.reference.model.MatchGroup;
import org.customerprofiles.reference.model.MatchRun;
import org.customerprofiles.reference.model.Members;
import org.customerprofiles.reference.restjson.Refusal;

/** What a snapshot says of a domain itself. */
record DomainHeader(Domain domain, Optional<MatchRun> matchRun) {

    private static final Set<String> OWN =
            Set.of("DomainName", "CreatedAt", "LastUpdatedAt", "MatchingSince", "MatchRun", "Tags");

    /** @param now the date of what has none */
    static DomainHeader of(Map<String, Object> given, Instant now) {
        String what = "Domain " + given.get("DomainName");
        Map<String, Object> members = SnapshotShapes.DOMAIN.acceptExactly(what, given);
        Map<String, Object> settings = new HashMap<>(members);
        settings.keySet().removeAll(OWN);
        Dates dates = Dates.of(what, members, now);
        Domain domain = new Domain(
                (String) members.get("DomainName"),
                // leaves out what is empty
                Members.patched(Map.of(), settings),
                tags(members),
                dates.createdAt(),
                dates.lastUpdatedAt(),
                matchingSince(what, members, now));
        return new DomainHeader(
                domain,
                Optional.ofNullable(members.get("MatchRun")).map(run -> matchRun(what, Members.structure(run))));
    }

    static Map<String, String> tags(Map<String, Object> members) {
        Map<String, String> tags = new HashMap<>();
        Members.structure(members.get("Tags")).forEach((key, value) -> tags.put(key, (String) value));
        return tags;
    }

    private static Optional<Instant> matchingSince(String what, Map<String, Object> members, Instant now) {
        Optional<Instant> since = Dates.in(what, members, "MatchingSince");
        if (Boolean.TRUE.equals(Members.structure(members.get("Matching")).get("Enabled"))) {
            return since.or(() -> Optional.of(now));
        }
        if (since.isPresent()) {
            throw Refusal.of(what + " has MatchingSince, but its Matching is not enabled.");
        }
        return since;
    }

    private static MatchRun matchRun(String what, Map<String, Object> run) {
        List<MatchGroup> groups = StoredKeys.structures(run, "Matches").stream()
                .map(match -> new MatchGroup((String) match.get("MatchId"), ids(match)))
                .sorted(comparing(MatchGroup::id))
                .toList();
        if (groups.stream().map(MatchGroup::id).distinct().count() < groups.size()) {
            throw Refusal.of(what + ": its MatchRun has a MatchId twice.");
        }
        return new MatchRun(Dates.in(what, run, "MatchGenerationDate").orElseThrow(), groups);
    }

    @SuppressWarnings("unchecked")
    private static List<String> ids(Map<String, Object> match) {
        return ((List<String>) match.get("ProfileIds")).stream().sorted().toList();
    }
}
