package org.customerprofiles.reference.mutants;

import static org.customerprofiles.reference.mutants.Limits.accepting;
import static org.customerprofiles.reference.restjson.Shapes.integer;
import static org.customerprofiles.reference.restjson.Shapes.text;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.customerprofiles.reference.operations.Fault;
import org.customerprofiles.reference.operations.Operation;
import org.customerprofiles.reference.operations.Outcome;
import org.customerprofiles.reference.operations.Request;
import org.customerprofiles.reference.store.DomainContents;

/** Faults of GetMatches: what it may be asked with, and what it answers. */
final class MatchMutants {

    private static final String POTENTIAL = "PotentialMatches";

    private static final List<Mutant> ALL = List.of(
            matches(
                    "matches-fail-where-disabled",
                    "Without matching the call fails in the server.",
                    failing(domain -> !domain.domain().hasMatchingEnabled()),
                    "GetMatches-3",
                    "GetMatches-5",
                    "Wire-9"),
            matches(
                    "matches-fail-before-run",
                    "Before the first run the call fails in the server.",
                    failing(domain -> domain.domain().hasMatchingEnabled()
                            && domain.latestMatchRun().isEmpty()),
                    "GetMatches-4",
                    "Wire-9"),
            matches(
                    "matches-without-date",
                    "The answer does not say when it was generated.",
                    Tampered.answer(Edit.remove("MatchGenerationDate")),
                    "GetMatches-14"),
            matches(
                    "matches-dated-when-asked",
                    "MatchGenerationDate is the time of the call.",
                    Tampered.around((real, request, state, circumstances) -> Tampered.changed(
                            real.apply(request, state, circumstances),
                            Edit.replace("MatchGenerationDate", date -> circumstances.now()))),
                    "GetMatches-14"),
            matches(
                    "matches-without-number",
                    "The answer does not say how many potential matches there are.",
                    Tampered.answer(Edit.remove(POTENTIAL)),
                    "GetMatches-14",
                    "GetMatches-15"),
            matches(
                    "matches-count-page",
                    "PotentialMatches is the number of groups on the page.",
                    PerRequest.answer((request, answer) ->
                            Edit.put(POTENTIAL, groups(answer).size()).apply(answer)),
                    "GetMatches-15"),
            matches(
                    "matches-count-profiles",
                    "PotentialMatches is the number of profiles on the page.",
                    PerRequest.answer((request, answer) -> Edit.put(
                                    POTENTIAL,
                                    groups(answer).stream()
                                            .mapToInt(group -> new Request(group)
                                                    .list("ProfileIds")
                                                    .size())
                                            .sum())
                            .apply(answer)),
                    "GetMatches-15"),
            matches(
                    "matches-ignore-max-results",
                    "MaxResults is not read.",
                    PerRequest.request(request -> Requests.without(request, "MaxResults")),
                    "GetMatches-19"),
            matches(
                    "matches-one-too-many",
                    "A page holds one group more than MaxResults.",
                    PerRequest.request(request -> Requests.with(
                            request,
                            "MaxResults",
                            request.optionalInteger("MaxResults").orElse(99) + 1)),
                    "GetMatches-19"),
            matches(
                    "matches-last-of-page-lost",
                    "Looking ahead for a next page takes the last group off a page that has one.",
                    PerRequest.answer((request, answer) -> answer.containsKey("NextToken")
                            ? Edit.put(
                                            "Matches",
                                            groups(answer)
                                                    .subList(0, groups(answer).size() - 1))
                                    .apply(answer)
                            : answer),
                    "GetMatches-19"),
            matches(
                    "matches-one-page",
                    "There is no NextToken.",
                    Tampered.answer(Edit.remove("NextToken")),
                    "GetMatches-19"),
            matches(
                    "matches-pages-never-end",
                    "The last page has the NextToken of the page before.",
                    PerRequest.answer((request, answer) -> request.has("NextToken")
                            ? Edit.fill("NextToken", request.text("NextToken")).apply(answer)
                            : answer),
                    "GetMatches-19"),
            matches(
                    "matches-token-starts-over",
                    "A NextToken that cannot be read is passed over.",
                    Tampered.insteadOf(
                            Fault.BAD_REQUEST,
                            (real, request, state, circumstances) ->
                                    real.apply(Requests.without(request, "NextToken"), state, circumstances)),
                    "GetMatches-22"),
            accepting(
                    "GetMatches",
                    "matches-any-max-results",
                    "A MaxResults out of range is taken for the nearest that is in range.",
                    Reshaped.member("MaxResults", integer(Integer.MIN_VALUE, Integer.MAX_VALUE)),
                    PerRequest.request(request -> Requests.with(
                            request,
                            "MaxResults",
                            Math.max(
                                    1,
                                    Math.min(
                                            request.optionalInteger("MaxResults")
                                                    .orElse(100),
                                            100)))),
                    "GetMatches-20"),
            accepting(
                    "GetMatches",
                    "matches-long-token",
                    "A NextToken that is too long is passed over.",
                    Reshaped.member("NextToken", text(1, Integer.MAX_VALUE)),
                    PerRequest.request(request ->
                            request.optionalText("NextToken").orElse("").length() > 1024
                                    ? Requests.without(request, "NextToken")
                                    : request),
                    "GetMatches-21"),
            accepting(
                    "GetMatches",
                    "matches-any-domain-name",
                    "Nothing restricts the name of the domain.",
                    Reshaped.member("DomainName", text(1, 255)),
                    UnaryOperator.identity(),
                    "GetMatches-35"),
            matches(
                    "matches-unknown-domain-is-empty",
                    "A domain that does not exist is one without matches.",
                    Tampered.insteadOf(
                            Fault.RESOURCE_NOT_FOUND,
                            (real, request, state, circumstances) ->
                                    Outcome.done(Map.of("Matches", List.of(), POTENTIAL, 0))),
                    "GetMatches-24"));

    private MatchMutants() {}

    static List<Mutant> all() {
        return Stream.of(ALL, MatchingRunMutants.all(), MatchHistoryMutants.all())
                .flatMap(List::stream)
                .toList();
    }

    static Mutant matches(String name, String fault, UnaryOperator<Operation> change, String... breaks) {
        return Mutant.of(name, fault, "GetMatches", change, breaks);
    }

    private static List<Map<String, Object>> groups(Map<String, Object> answer) {
        return PerRequest.elements(answer, "Matches");
    }

    private static UnaryOperator<Operation> failing(Predicate<DomainContents> where) {
        return Tampered.around((real, request, state, circumstances) ->
                state.domain(request.text("DomainName")).filter(where).isPresent()
                        ? Outcome.refused(Fault.INTERNAL_SERVER, "There is no result")
                        : real.apply(request, state, circumstances));
    }
}
