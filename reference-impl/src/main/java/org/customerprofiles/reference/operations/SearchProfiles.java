package org.customerprofiles.reference.operations;

import static org.customerprofiles.reference.operations.Fault.BAD_REQUEST;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
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

    private static List<SearchKey> requested(Request request) {
        Stream<Map<String, Object>> additional = request.<Map<String, Object>>list("AdditionalSearchKeys").stream();
        return Stream.concat(Stream.of(SearchKey.of(request)), additional.map(SearchKey::of))
                .toList();
    }

    private static boolean isAnd(Request request) {
        return request.optionalText("LogicalOperator").orElse("OR").equals("AND");
    }

    private static Map<String, Object> page(DomainContents domain, List<SearchKey> keys, boolean and, Cursor cursor) {
        List<Requested> sets =
                keys.stream().map(key -> new Requested(key, key.in(domain))).toList();
        List<IdSet> ids = sets.stream().map(Requested::ids).toList();
        Stream<Profile> found = (and ? new IdSet.AllOf(ids) : new IdSet.AnyOf(ids))
                .after(cursor.after())
                .flatMap(id -> domain.profiles().find(id).stream());
        return cursor.page("Items", found, Profile::id, profile -> item(profile, sets));
    }

    private static Map<String, Object> item(Profile profile, List<Requested> sets) {
        return answer(
                profile,
                sets.stream()
                        .filter(set -> set.ids().has(profile.id()))
                        .map(set -> set.key().members())
                        .toList());
    }

    private static Map<String, Object> answer(Profile profile, List<Map<String, Object>> foundBy) {
        Map<String, Object> members = new LinkedHashMap<>(profile.members());
        members.put("ProfileId", profile.id());
        members.put("FoundByItems", foundBy);
        return members;
    }

    private record Requested(SearchKey key, IdSet ids) {}
}
