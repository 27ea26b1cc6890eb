package org.customerprofiles.reference.oracle;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What GetMatches promises, and what the matching process does. */
final class MatchSpecs {

    private MatchSpecs() {}

    static Map<String, Spec> all(Pages pages) {
        return Map.of(
                "RunMatching",
                Spec.inDomain(MatchSpecs::run),
                "GetMatches",
                Spec.inDomain((state, domain, call, answer) ->
                        domain.hasMatching() ? matches(state, domain, call, pages) : Expected.invalid(state)));
    }

    /** The answer's {@code Groups} are what the run has found: profile ids by the group's id. */
    @SuppressWarnings("unchecked")
    private static Expected run(State state, DomainState domain, Call call, Answer answer) {
        if (!domain.hasMatching()) {
            return Expected.invalid(state);
        }
        Map<String, List<String>> found = new TreeMap<>();
        Json.members(answer.members().get("Groups")).forEach((id, ids) -> found.put(id, (List<String>) ids));
        Set<List<String>> groups = groups(domain);
        boolean right = groups.equals(Set.copyOf(found.values())) && groups.size() == found.size();
        return Expected.done(
                state.with(domain.withRun(new MatchRunState(answer.time(), found))),
                Map.of(
                        "MatchGenerationDate",
                        answer.time(),
                        "PotentialMatches",
                        groups.size(),
                        "Groups",
                        right ? found : groups));
    }

    private static Expected matches(State state, DomainState domain, Call call, Pages pages) {
        Map<String, List<String>> left = new TreeMap<>();
        domain.run().map(MatchRunState::groups).orElse(Map.of()).forEach((id, ids) -> {
            List<String> remaining =
                    ids.stream().filter(domain.profiles()::containsKey).toList();
            if (remaining.size() > 1) {
                left.put(id, remaining);
            }
        });
        Map<String, Object> beside = new LinkedHashMap<>();
        beside.put("PotentialMatches", left.size());
        domain.run().ifPresent(run -> beside.put("MatchGenerationDate", run.at()));
        return pages.page(
                state,
                call,
                100,
                new Pages.Listing<>(
                        "Matches", List.copyOf(left.entrySet()), Map.Entry::getKey, MatchSpecs::match, beside));
    }

    private static Map<String, Object> match(Map.Entry<String, List<String>> group) {
        return Map.of("MatchId", group.getKey(), "ProfileIds", group.getValue(), "ConfidenceScore", 1);
    }

    /** Profiles with a value in common, and those that are connected through others. */
    private static Set<List<String>> groups(DomainState domain) {
        Map<String, Set<String>> groupOf = new HashMap<>();
        Map<Entry, String> firstHolders = new HashMap<>();
        for (ProfileState profile : domain.profiles().values()) {
            groupOf.put(profile.id(), new HashSet<>(Set.of(profile.id())));
            for (Entry value : matchedValues(profile)) {
                String first = firstHolders.computeIfAbsent(value, none -> profile.id());
                Set<String> joined = groupOf.get(first);
                joined.addAll(groupOf.get(profile.id()));
                joined.forEach(id -> groupOf.put(id, joined));
            }
        }
        Set<List<String>> groups = new HashSet<>();
        groupOf.values().stream()
                .filter(group -> group.size() > 1)
                .forEach(group -> groups.add(group.stream().sorted().toList()));
        return groups;
    }

    private static List<Entry> matchedValues(ProfileState profile) {
        List<Entry> values = new ArrayList<>();
        profile.derived().keySet().stream()
                .filter(entry -> entry.key().equals("_phone") || entry.key().equals("_email"))
                .forEach(values::add);
        String fullName = profile.joined("FirstName", "MiddleName", "LastName");
        if (!fullName.isEmpty()) {
            values.add(new Entry("full", Spelling.of("NAME", fullName)));
        }
        profile.texts(List.of("BusinessName"))
                .forEach(name -> values.add(new Entry("business", Spelling.of("NAME", name))));
        return values;
    }
}
