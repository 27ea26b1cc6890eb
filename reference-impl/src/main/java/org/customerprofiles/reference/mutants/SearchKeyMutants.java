package org.customerprofiles.reference.mutants;

import static org.customerprofiles.reference.mutants.PerRequest.answer;
import static org.customerprofiles.reference.mutants.PerRequest.refusing;
import static org.customerprofiles.reference.mutants.PerRequest.request;
import static org.customerprofiles.reference.mutants.Requests.searchKeys;
import static org.customerprofiles.reference.mutants.Requests.with;
import static org.customerprofiles.reference.mutants.Requests.withSearchKeys;
import static org.customerprofiles.reference.mutants.Requests.without;
import static org.customerprofiles.reference.mutants.SearchMutants.search;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.customerprofiles.reference.model.StandardKey;
import org.customerprofiles.reference.operations.Request;

/** Faults in how the keys of a search are read and combined. */
final class SearchKeyMutants {

    private static final List<Mutant> ALL = List.of(
            search(
                    "search-and-over-two-keys",
                    "AND looks at the first two keys only.",
                    request(search -> isAnd(search) ? firstTwoKeys(search) : search),
                    "SearchProfiles-4",
                    "SearchProfiles-10"),
            search(
                    "search-or-over-two-keys",
                    "OR looks at the first two keys only.",
                    request(search -> isAnd(search) ? search : firstTwoKeys(search)),
                    "SearchProfiles-3",
                    "SearchProfiles-4",
                    "SearchProfiles-5",
                    "SearchProfiles-11",
                    "SearchProfiles-12"),
            search(
                    "search-and-means-or",
                    "Any key is enough, whatever the LogicalOperator.",
                    request(search -> without(search, "LogicalOperator")),
                    "SearchProfiles-4",
                    "SearchProfiles-9",
                    "SearchProfiles-16",
                    "SearchProfiles-24",
                    "SearchProfiles-42",
                    "SearchProfiles-44",
                    "SearchProfiles-59",
                    "SearchProfiles-71"),
            search(
                    "search-or-means-and",
                    "Every key has to match as soon as there is a LogicalOperator.",
                    request(search -> search.has("LogicalOperator") ? with(search, "LogicalOperator", "AND") : search),
                    "SearchProfiles-3",
                    "SearchProfiles-4",
                    "SearchProfiles-9",
                    "SearchProfiles-11",
                    "SearchProfiles-16",
                    "SearchProfiles-24",
                    "SearchProfiles-44",
                    "SearchProfiles-59",
                    "SearchProfiles-71"),
            search(
                    "search-default-and",
                    "Every key has to match when LogicalOperator is not given.",
                    request(search -> search.has("LogicalOperator") ? search : with(search, "LogicalOperator", "AND")),
                    "SearchProfiles-5",
                    "SearchProfiles-12"),
            search(
                    "search-and-needs-two-keys",
                    "AND on a single key finds nobody, as there is nothing to combine.",
                    answer((search, answer) ->
                            isAnd(search) && !search.has("AdditionalSearchKeys") ? Map.of("Items", List.of()) : answer),
                    "SearchProfiles-8"),
            search(
                    "search-last-value-of-a-name",
                    "Keys are kept in a map by their names, where a later pair replaces an earlier one.",
                    request(SearchKeyMutants::lastOfEachName),
                    "SearchProfiles-4",
                    "SearchProfiles-9",
                    "SearchProfiles-10",
                    "SearchProfiles-11",
                    "SearchProfiles-16",
                    "SearchProfiles-44"),
            search(
                    "search-same-pair-refused",
                    "A pair that comes twice is refused.",
                    refusing(search -> searchKeys(search).stream()
                                    .map(Requests::pair)
                                    .distinct()
                                    .count()
                            < searchKeys(search).size()),
                    "SearchProfiles-9"),
            search(
                    "search-only-predefined-keys",
                    "Keys that are not predefined are refused as unknown.",
                    refusing(search -> !searchKeys(search).stream().allMatch(SearchKeyMutants::isPredefined)),
                    "SearchProfiles-23",
                    "SearchProfiles-24",
                    "SearchProfiles-25",
                    "SearchProfiles-26",
                    "MergeProfiles-29",
                    "MergeProfiles-30",
                    "MergeProfiles-31",
                    "MergeProfiles-34"),
            search(
                    "search-additional-keys-predefined",
                    "Additional keys that are not predefined are left out of the search.",
                    request(search -> onlyKeys(search, SearchKeyMutants::isPredefined)),
                    "SearchProfiles-24",
                    "SearchProfiles-71"),
            search(
                    "search-predefined-key-forgotten",
                    "One name is missing from the list of predefined keys.",
                    refusing(search -> search.text("KeyName").equals("_zendeskExternalId")),
                    "SearchProfiles-15",
                    "SearchProfiles-17"),
            search(
                    "search-profile-id-primary-only",
                    "The key _profileId has a look-up of its own, which only the primary key has been given.",
                    request(search ->
                            onlyKeys(search, key -> !key.text("KeyName").equals("_profileId"))),
                    "SearchProfiles-16"),
            search(
                    "search-first-of-values",
                    "Of several values of one key only the first is searched for.",
                    request(search -> with(
                            search,
                            "Values",
                            search.list("Values").stream().limit(1).toList())),
                    "SearchProfiles-70"),
            search(
                    "search-no-values-is-no-condition",
                    "A key without values does not restrict the search.",
                    request(search ->
                            onlyKeys(search, key -> !key.list("Values").isEmpty())),
                    "SearchProfiles-72"));

    private SearchKeyMutants() {}

    static List<Mutant> all() {
        return ALL;
    }

    static boolean isAnd(Request search) {
        return search.optionalText("LogicalOperator").orElse("OR").equals("AND");
    }

    private static Request firstTwoKeys(Request search) {
        return withSearchKeys(search, searchKeys(search).stream().limit(2).toList());
    }

    /** The search without those additional keys that are not of a kind. */
    private static Request onlyKeys(Request search, Predicate<Request> which) {
        List<Request> all = searchKeys(search);
        return withSearchKeys(
                search,
                Stream.concat(Stream.of(search), all.stream().skip(1).filter(which))
                        .toList());
    }

    private static Request lastOfEachName(Request search) {
        Map<String, Request> byName = new LinkedHashMap<>();
        searchKeys(search).forEach(key -> byName.put(key.text("KeyName"), key));
        return withSearchKeys(search, List.copyOf(byName.values()));
    }

    private static boolean isPredefined(Request key) {
        return StandardKey.PREDEFINED_NAMES.contains(key.text("KeyName"));
    }
}
