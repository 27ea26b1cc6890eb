package org.customerprofiles.reference.operations;

import static org.customerprofiles.reference.operations.Fault.BAD_REQUEST;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.customerprofiles.reference.model.Profile;
import org.customerprofiles.reference.store.DomainContents;
import org.customerprofiles.reference.store.Transaction;

/**
 * Finds profiles by one to five search keys, all of which or any of which have to match (SearchProfiles-4, -5), and
 * tells for each profile which of them did (SearchProfiles-10, -11). Open points, as they are resolved here: several
 * values of one key are alternatives (-70), a search by one key has FoundByItems too (-14), and profiles come in
 * ascending order of their ids (-47).
 */
final class SearchProfiles implements Operation {

    private static final int DEFAULT_PAGE = 20;

    @Override
    public Outcome apply(Request request, Transaction state, Circumstances circumstances) {
        List<SearchKey> keys = requested(request);
        return Existing.domain(
                request,
                state,
                domain -> keys.stream().anyMatch(key -> key.values().isEmpty())
                        ? Outcome.refused(BAD_REQUEST, "Values of every search key must hold a value")
                        : Cursor.in(
                                "SearchProfiles",
                                request,
                                DEFAULT_PAGE,
                                cursor -> Outcome.done(page(domain, keys, isAnd(request), cursor))));
    }

    @Override
    public boolean readsOnly() {
        return true;
    }

    @Override
    public boolean isBrief() {
        return true;
    }

    private static List<SearchKey> requested(Request request) {
        List<SearchKey> keys = new ArrayList<>();
        keys.add(SearchKey.of(request));
        request.<Map<String, Object>>list("AdditionalSearchKeys").forEach(key -> keys.add(SearchKey.of(key)));
        return keys;
    }

    private static boolean isAnd(Request request) {
        return request.optionalText("LogicalOperator").orElse("OR").equals("AND");
    }

    private static Map<String, Object> page(DomainContents domain, List<SearchKey> keys, boolean and, Cursor cursor) {
        List<IdSet> sets = new ArrayList<>(keys.size());
        keys.forEach(key -> sets.add(key.in(domain)));
        IdSet ids = and ? new IdSet.AllOf(sets) : new IdSet.AnyOf(sets);
        FoundProfiles found = new FoundProfiles(ids, domain.profiles(), cursor.after());
        return cursor.page("Items", found, Profile::id, profile -> item(profile, keys, sets));
    }

    /** @param sets who is found by which key, in the order of the keys */
    private static Map<String, Object> item(Profile profile, List<SearchKey> keys, List<IdSet> sets) {
        List<Map<String, Object>> foundBy = new ArrayList<>(keys.size());
        for (int i = 0; i < keys.size(); i++) {
            if (sets.get(i).has(profile.id())) {
                foundBy.add(keys.get(i).members());
            }
        }
        Map<String, Object> members = new LinkedHashMap<>();
        profile.members().forEach(members::put);
        members.put("ProfileId", profile.id());
        members.put("FoundByItems", foundBy);
        return members;
    }
}
