package org.customerprofiles.reference.mutants;

import static org.customerprofiles.reference.mutants.PerRequest.answer;
import static org.customerprofiles.reference.mutants.PerRequest.elements;
import static org.customerprofiles.reference.mutants.Requests.searchKeys;
import static org.customerprofiles.reference.mutants.SearchKeyMutants.isAnd;
import static org.customerprofiles.reference.mutants.SearchMutants.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.customerprofiles.reference.model.ContentType;
import org.customerprofiles.reference.model.Members;
import org.customerprofiles.reference.model.Profile;
import org.customerprofiles.reference.model.StandardKey;
import org.customerprofiles.reference.operations.Operation;
import org.customerprofiles.reference.operations.Request;

/** Faults in what FoundByItems says. */
final class FoundByMutants {

    private static final String FOUND_BY = "FoundByItems";

    private static final int MOST_PAIRS = 5;

    private static final List<Mutant> ALL = List.of(
            search(
                    "found-by-and-without-primary",
                    "After AND, FoundByItems holds the additional keys only.",
                    pairs((search, found) -> isAnd(search) ? found.skip(1) : found),
                    "SearchProfiles-10",
                    "SearchProfiles-13",
                    "SearchProfiles-24",
                    "MergeProfiles-24"),
            search(
                    "found-by-or-everything",
                    "After OR, FoundByItems holds every pair of the request.",
                    pairs((search, found) -> searchKeys(search).stream().map(Requests::pair)),
                    "SearchProfiles-11",
                    "SearchProfiles-12",
                    "SearchProfiles-24"),
            search(
                    "found-by-or-first",
                    "After OR, FoundByItems stops at the first pair that matches.",
                    pairs((search, found) -> isAnd(search) ? found : found.limit(1)),
                    "SearchProfiles-11",
                    "SearchProfiles-12",
                    "SearchProfiles-13"),
            search(
                    "found-by-shared",
                    "FoundByItems is filled once, for all profiles of a page.",
                    answer(FoundByMutants::shared),
                    "SearchProfiles-11",
                    "SearchProfiles-12",
                    "SearchProfiles-24"),
            search(
                    "found-by-needs-operator",
                    "FoundByItems comes only where LogicalOperator was given.",
                    pairs((search, found) -> search.has("LogicalOperator") ? found : Stream.empty()),
                    "SearchProfiles-12"),
            search(
                    "found-by-members-only",
                    "FoundByItems holds the pairs that match a member, and no others.",
                    pairs((search, found) -> found.filter(pair ->
                            StandardKey.named((String) pair.get("KeyName")).isPresent())),
                    "SearchProfiles-13",
                    "SearchProfiles-24",
                    "MergeProfiles-24"),
            search(
                    "found-by-all-keys-of-the-profile",
                    "After a search by one key, FoundByItems holds every standard key of the profile.",
                    elements("Items", (search, item) -> {
                        if (!search.has("AdditionalSearchKeys")) {
                            item.put(FOUND_BY, standardKeys(item));
                        }
                        return item;
                    }),
                    "SearchProfiles-14",
                    "SearchProfiles-73"),
            search(
                    "found-by-four-at-most",
                    "FoundByItems has room for four pairs.",
                    pairs((search, found) -> found.limit(MOST_PAIRS - 1)),
                    "SearchProfiles-10"),
            search(
                    "found-by-joined",
                    "FoundByItems has one item for each name, with the values of all pairs of that name.",
                    elements("Items", (search, item) -> {
                        item.put(FOUND_BY, joined(elements(item, FOUND_BY)));
                        return item;
                    }),
                    "SearchProfiles-10",
                    "SearchProfiles-11"),
            search(
                    "found-by-on-first-page",
                    "Only the first page has FoundByItems.",
                    pairs((search, found) -> search.has("NextToken") ? Stream.empty() : found),
                    "SearchProfiles-10"),
            search(
                    "found-by-normalised",
                    "FoundByItems has e-mail addresses in the spelling in which they were compared.",
                    pairs((search, found) -> found.map(FoundByMutants::normalised)),
                    "SearchProfiles-36"));

    private FoundByMutants() {}

    static List<Mutant> all() {
        return ALL;
    }

    private static UnaryOperator<Operation> pairs(
            BiFunction<Request, Stream<Map<String, Object>>, Stream<Map<String, Object>>> change) {
        return elements("Items", (search, item) -> {
            List<Map<String, Object>> found = elements(item, FOUND_BY);
            List<Map<String, Object>> others =
                    change.apply(search, found.stream()).toList();
            return (others.isEmpty() ? Edit.remove(FOUND_BY) : Edit.put(FOUND_BY, others)).apply(item);
        });
    }

    private static Map<String, Object> shared(Request search, Map<String, Object> answer) {
        List<Map<String, Object>> items = elements(answer, "Items");
        List<Map<String, Object>> all = items.stream()
                .flatMap(item -> elements(item, FOUND_BY).stream())
                .distinct()
                .toList();
        answer.put("Items", items.stream().map(Edit.put(FOUND_BY, all)).toList());
        return answer;
    }

    private static List<Map<String, Object>> joined(List<Map<String, Object>> pairs) {
        Map<String, List<Object>> values = new LinkedHashMap<>();
        pairs.stream()
                .map(Request::new)
                .forEach(pair -> values.computeIfAbsent(pair.text("KeyName"), name -> new ArrayList<>())
                        .addAll(pair.list("Values")));
        return values.entrySet().stream()
                .map(entry -> Map.<String, Object>of("KeyName", entry.getKey(), "Values", entry.getValue()))
                .toList();
    }

    private static List<Map<String, Object>> standardKeys(Map<String, Object> item) {
        Profile profile = new Profile((String) item.get("ProfileId"), Members.only(Profile.MEMBERS, item), List.of());
        return profile.derivedKeys()
                .limit(MOST_PAIRS)
                .map(key -> Map.<String, Object>of("KeyName", key.name(), "Values", List.of(key.value())))
                .toList();
    }

    private static Map<String, Object> normalised(Map<String, Object> pair) {
        List<String> values = new Request(pair).list("Values");
        return StandardKey.EMAIL.keyName().equals(pair.get("KeyName"))
                ? Edit.put(
                                "Values",
                                values.stream()
                                        .map(ContentType.EMAIL_ADDRESS::normalised)
                                        .toList())
                        .apply(pair)
                : pair;
    }
}
