package org.customerprofiles.reference.mutants;

import static org.customerprofiles.reference.mutants.PerRequest.answer;
import static org.customerprofiles.reference.mutants.PerRequest.elements;
import static org.customerprofiles.reference.mutants.PerRequest.refusing;
import static org.customerprofiles.reference.mutants.PerRequest.request;
import static org.customerprofiles.reference.mutants.Requests.searchKeys;
import static org.customerprofiles.reference.mutants.Requests.with;
import static org.customerprofiles.reference.mutants.Requests.without;
import static org.customerprofiles.reference.mutants.SearchMutants.search;
import static org.customerprofiles.reference.restjson.Shapes.integer;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BinaryOperator;
import java.util.function.IntUnaryOperator;
import java.util.function.UnaryOperator;
import org.customerprofiles.reference.model.Members;
import org.customerprofiles.reference.operations.Circumstances;
import org.customerprofiles.reference.operations.Fault;
import org.customerprofiles.reference.operations.Operation;
import org.customerprofiles.reference.operations.Outcome;
import org.customerprofiles.reference.operations.Request;
import org.customerprofiles.reference.store.Transaction;

/** Faults in the pages of a search. */
final class SearchPageMutants {

    private static final int ABSENT = Integer.MIN_VALUE;

    private static final List<Mutant> ALL = List.of(
            search(
                    "search-page-of-ten",
                    "A page holds 10 profiles unless MaxResults says otherwise.",
                    size(asked -> asked == ABSENT ? 10 : asked),
                    "SearchProfiles-54"),
            search(
                    "search-filters-pages",
                    "With AND, a page of what the primary key finds is read, and what another key does not find left out.",
                    Tampered.around(SearchPageMutants::filtered),
                    "SearchProfiles-57"),
            search(
                    "search-page-of-hundred",
                    "A page holds 100 profiles unless MaxResults says otherwise.",
                    size(asked -> asked == ABSENT ? 100 : asked),
                    "SearchProfiles-54"),
            search(
                    "search-ignores-max-results",
                    "MaxResults is not read.",
                    size(asked -> 20),
                    "SearchProfiles-55",
                    "SearchProfiles-57",
                    "SearchProfiles-58",
                    "SearchProfiles-59"),
            search(
                    "search-one-result-too-many",
                    "A page holds one profile more than MaxResults.",
                    size(asked -> asked == ABSENT ? 20 : asked + 1),
                    "SearchProfiles-55",
                    "SearchProfiles-57",
                    "SearchProfiles-58",
                    "SearchProfiles-59"),
            search(
                    "search-pages-of-twenty-at-most",
                    "No page holds more than 20 profiles, whatever MaxResults says.",
                    size(asked -> asked == ABSENT ? 20 : Math.min(asked, 20)),
                    "SearchProfiles-57"),
            new Mutant(
                    "search-max-results-clamped",
                    List.of("SearchProfiles-56"),
                    "A MaxResults out of range is taken for the nearest that is in range.",
                    parts -> parts.withConstraints(
                                    "SearchProfiles",
                                    Reshaped.member("MaxResults", integer(Integer.MIN_VALUE, Integer.MAX_VALUE)))
                            .withOperation(
                                    "SearchProfiles",
                                    size(asked -> asked == ABSENT ? 20 : Math.max(1, Math.min(asked, 100))))),
            search(
                    "search-last-of-page-lost",
                    "Looking ahead for a next page takes the last profile off a page that has one.",
                    answer((search, answer) -> {
                        if (answer.containsKey("NextToken")) {
                            List<Map<String, Object>> items = elements(answer, "Items");
                            answer.put("Items", items.subList(0, items.size() - 1));
                        }
                        return answer;
                    }),
                    "SearchProfiles-54",
                    "SearchProfiles-55",
                    "SearchProfiles-57",
                    "SearchProfiles-58",
                    "SearchProfiles-59"),
            search(
                    "search-token-starts-over",
                    "Every page is the first one.",
                    request(search -> without(search, "NextToken")),
                    "SearchProfiles-54",
                    "SearchProfiles-55",
                    "SearchProfiles-57",
                    "SearchProfiles-58",
                    "SearchProfiles-59",
                    "SearchProfiles-60",
                    "SearchProfiles-62",
                    "SearchProfiles-63"),
            search(
                    "search-two-pages",
                    "Only the first page has a NextToken.",
                    answer((search, answer) ->
                            search.has("NextToken") ? Edit.remove("NextToken").apply(answer) : answer),
                    "SearchProfiles-55",
                    "SearchProfiles-57",
                    "SearchProfiles-58",
                    "SearchProfiles-59"),
            search(
                    "search-next-page-with-and",
                    "Later pages hold profiles that every key finds, whatever the operator.",
                    answer(SearchPageMutants::everyKeyOnLaterPages),
                    "SearchProfiles-59"),
            search(
                    "search-pages-never-end",
                    "The last page has the NextToken of the page before.",
                    answer((search, answer) -> search.has("NextToken")
                            ? Edit.fill("NextToken", search.text("NextToken")).apply(answer)
                            : answer),
                    "SearchProfiles-54",
                    "SearchProfiles-55",
                    "SearchProfiles-57",
                    "SearchProfiles-58",
                    "SearchProfiles-59",
                    "SearchProfiles-60"),
            search(
                    "search-bad-token-starts-over",
                    "A NextToken that cannot be read is passed over.",
                    Tampered.insteadOf(
                            Fault.BAD_REQUEST,
                            (real, request, state, circumstances) ->
                                    real.apply(without(request, "NextToken"), state, circumstances)),
                    "SearchProfiles-62",
                    "SearchProfiles-63"),
            new Mutant(
                    "search-token-of-any-search",
                    List.of("SearchProfiles-63"),
                    "A NextToken of another search is passed over.",
                    parts -> parts.withOperation(
                            "SearchProfiles", remembering(SearchPageMutants::startingOverUnlessSame))),
            new Mutant(
                    "search-token-brings-its-search",
                    List.of("SearchProfiles-63", "SearchProfiles-64"),
                    "A NextToken stands for the search that it was given for, whatever is asked.",
                    parts -> parts.withOperation(
                            "SearchProfiles",
                            remembering(
                                    (issuedFor, search) -> with(issuedFor, "NextToken", search.text("NextToken"))))),
            new Mutant(
                    "search-token-is-enough",
                    List.of("SearchProfiles-61"),
                    "With a NextToken neither KeyName nor Values need be repeated.",
                    parts -> parts.withConstraints("SearchProfiles", Reshaped.optional("KeyName"))
                            .withConstraints("SearchProfiles", Reshaped.optional("Values"))
                            .withOperation("SearchProfiles", requiringKey())
                            .withOperation("SearchProfiles", remembering(SearchPageMutants::completed))));

    private SearchPageMutants() {}

    static List<Mutant> all() {
        return ALL;
    }

    /** @param change makes the MaxResults that is heeded from the one that was asked for or {@code ABSENT} */
    private static UnaryOperator<Operation> size(IntUnaryOperator change) {
        return request(search -> with(
                search,
                "MaxResults",
                change.applyAsInt(search.optionalInteger("MaxResults").orElse(ABSENT))));
    }

    private static Map<String, Object> everyKeyOnLaterPages(Request search, Map<String, Object> answer) {
        int keys = searchKeys(search).size();
        return search.has("NextToken")
                ? Edit.put(
                                "Items",
                                elements(answer, "Items").stream()
                                        .filter(item ->
                                                elements(item, "FoundByItems").size() == keys)
                                        .toList())
                        .apply(answer)
                : answer;
    }

    /** @param next makes a request from the one that a token was issued for and the one that the token came with */
    private static UnaryOperator<Operation> remembering(BinaryOperator<Request> next) {
        Map<String, Request> issued = new ConcurrentHashMap<>();
        return Tampered.around((real, request, state, circumstances) -> {
            Request heeded = request.optionalText("NextToken")
                    .map(issued::get)
                    .map(issuedFor -> next.apply(issuedFor, request))
                    .orElse(request);
            Outcome outcome = real.apply(heeded, state, circumstances);
            if (outcome instanceof Outcome.Done done && done.members().get("NextToken") instanceof String token) {
                issued.put(token, without(heeded, "NextToken"));
            }
            return outcome;
        });
    }

    private static Request startingOverUnlessSame(Request issuedFor, Request search) {
        boolean same = without(issuedFor, "MaxResults").equals(without(without(search, "NextToken"), "MaxResults"));
        return same ? search : without(search, "NextToken");
    }

    private static Request completed(Request issuedFor, Request search) {
        return new Request(Edit.fill("KeyName", issuedFor.text("KeyName"))
                .andThen(Edit.fill("Values", issuedFor.list("Values")))
                .apply(search.members()));
    }

    private static UnaryOperator<Operation> requiringKey() {
        return refusing(search -> !search.has("KeyName") || !search.has("Values"));
    }

    private static Outcome filtered(Operation real, Request search, Transaction state, Circumstances circumstances) {
        Request everything = Requests.with(Requests.without(search, "NextToken"), "MaxResults", 1000);
        Outcome found = real.apply(everything, state, circumstances);
        if (!SearchKeyMutants.isAnd(search) || !(found instanceof Outcome.Done done)) {
            return real.apply(search, state, circumstances);
        }
        Request primary = Requests.without(Requests.without(search, "AdditionalSearchKeys"), "LogicalOperator");
        List<Map<String, Object>> items = PerRequest.elements(done.members(), "Items");
        return Tampered.changed(
                real.apply(primary, state, circumstances),
                Edit.replace(
                        "Items",
                        page -> items.stream()
                                .filter(item -> ((List<?>) page).stream().anyMatch(one -> isSame(one, item)))
                                .toList()));
    }

    private static boolean isSame(Object item, Map<String, Object> other) {
        return Members.structure(item).get("ProfileId").equals(other.get("ProfileId"));
    }
}
