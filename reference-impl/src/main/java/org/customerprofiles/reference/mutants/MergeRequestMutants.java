package org.customerprofiles.reference.mutants;

import static org.customerprofiles.reference.mutants.Limits.accepting;
import static org.customerprofiles.reference.mutants.MergeMutants.merge;
import static org.customerprofiles.reference.restjson.Shapes.list;
import static org.customerprofiles.reference.restjson.Shapes.map;
import static org.customerprofiles.reference.restjson.Shapes.optional;
import static org.customerprofiles.reference.restjson.Shapes.text;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.customerprofiles.reference.model.MatchRun;
import org.customerprofiles.reference.operations.Fault;
import org.customerprofiles.reference.operations.Operation;
import org.customerprofiles.reference.operations.Outcome;
import org.customerprofiles.reference.operations.Request;
import org.customerprofiles.reference.restjson.Shape;
import org.customerprofiles.reference.restjson.Structure;
import org.customerprofiles.reference.store.DomainContents;

/** Faults in what a merge may be asked with, and in what it answers. */
final class MergeRequestMutants {

    private static final String MERGED = "ProfileIdsToBeMerged";
    private static final String SOURCES = "FieldSourceProfileIds";
    private static final Shape ID = text("[a-f0-9]{32}");

    private static final List<Mutant> ALL = List.of(
            accepting(
                    "MergeProfiles",
                    "merge-main-optional",
                    "Without a MainProfileId the first of the merged profiles is main.",
                    Reshaped.optional("MainProfileId"),
                    PerRequest.request(MergeRequestMutants::withMain),
                    "MergeProfiles-45"),
            accepting(
                    "MergeProfiles",
                    "merge-merged-optional",
                    "Without ProfileIdsToBeMerged there is nothing to do, and it is done.",
                    Reshaped.optional(MERGED),
                    UnaryOperator.identity(),
                    "MergeProfiles-45"),
            accepting(
                    "MergeProfiles",
                    "merge-nineteen",
                    "Only 19 profiles can be merged.",
                    Reshaped.member(MERGED, list(ID, 1, 19)),
                    UnaryOperator.identity(),
                    "MergeProfiles-46"),
            accepting(
                    "MergeProfiles",
                    "merge-twenty-one",
                    "As many as 21 profiles can be merged.",
                    Reshaped.member(MERGED, list(ID, 1, 21)),
                    UnaryOperator.identity(),
                    "MergeProfiles-46"),
            accepting(
                    "MergeProfiles",
                    "merge-nobody",
                    "The list of merged profiles may be empty.",
                    Reshaped.member(MERGED, list(ID, 0, 20)),
                    UnaryOperator.identity(),
                    "MergeProfiles-46"),
            accepting(
                    "MergeProfiles",
                    "merge-id-in-capitals",
                    "The digits of a ProfileId may be written in capitals.",
                    Reshaped.member("MainProfileId", text("[a-fA-F0-9]{32}")),
                    PerRequest.request(request -> Requests.with(
                            request,
                            "MainProfileId",
                            request.text("MainProfileId").toLowerCase(Locale.ROOT))),
                    "MergeProfiles-47"),
            accepting(
                    "MergeProfiles",
                    "merge-id-not-checked",
                    "Of the merged profiles, those that have no id are left out.",
                    Reshaped.member(MERGED, list(text(1, 255), 1, 20)),
                    PerRequest.request(request -> Requests.with(
                            request,
                            MERGED,
                            request.<String>list(MERGED).stream()
                                    .filter(id -> id.matches("[a-f0-9]{32}"))
                                    .toList())),
                    "MergeProfiles-47",
                    "MergeProfiles-51"),
            accepting(
                    "MergeProfiles",
                    "merge-empty-attribute-key",
                    "The key of an attribute may be empty.",
                    Reshaped.inside(SOURCES, Reshaped.member("Attributes", map(text(0, 255), ID))),
                    UnaryOperator.identity(),
                    "MergeProfiles-48"),
            accepting(
                    "MergeProfiles",
                    "merge-other-name-of-sources",
                    "Sources are read from SourceProfileIds, too.",
                    structure -> structure.with(optional("SourceProfileIds", shapeOfSources(structure))),
                    PerRequest.request(request -> request.has("SourceProfileIds")
                            ? Requests.with(request, SOURCES, request.structure("SourceProfileIds"))
                            : request),
                    "MergeProfiles-59"),
            accepting(
                    "MergeProfiles",
                    "merge-any-domain-name",
                    "Nothing restricts the name of the domain.",
                    Reshaped.member("DomainName", text(1, 255)),
                    UnaryOperator.identity(),
                    "MergeProfiles-73"),
            merge(
                    "merge-unknown-domain-invalid",
                    "A domain that does not exist is an invalid one.",
                    Tampered.around((real, request, state, circumstances) ->
                            state.domain(request.text("DomainName")).isPresent()
                                    ? real.apply(request, state, circumstances)
                                    : Outcome.refused(Fault.BAD_REQUEST, "The domain is invalid")),
                    "MergeProfiles-49"),
            merge(
                    "merge-main-in-list-not-found",
                    "The main profile is not found among the profiles that can be merged into it.",
                    refusing(
                            Fault.RESOURCE_NOT_FOUND,
                            request -> request.list(MERGED).contains(request.text("MainProfileId"))),
                    "MergeProfiles-55"),
            merge(
                    "merge-twice-not-found",
                    "A profile that comes twice is not found the second time.",
                    refusing(
                            Fault.RESOURCE_NOT_FOUND,
                            request -> new HashSet<>(request.list(MERGED)).size()
                                    < request.list(MERGED).size()),
                    "MergeProfiles-56"),
            merge(
                    "merge-empty-sources-refused",
                    "FieldSourceProfileIds has to name a source.",
                    PerRequest.refusing(request ->
                            request.has(SOURCES) && request.structure(SOURCES).isEmpty()),
                    "MergeProfiles-63"),
            merge(
                    "merge-answers-nothing",
                    "The answer has no Message.",
                    Tampered.answer(Edit.remove("Message")),
                    "MergeProfiles-65"),
            merge(
                    "merge-needs-matching",
                    "Profiles of a domain that has disabled matching cannot be merged.",
                    refusingIn(domain ->
                            Boolean.FALSE.equals(domain.domain().matching().get("Enabled"))),
                    "MergeProfiles-66"),
            merge(
                    "merge-refuses-match-groups",
                    "Profiles cannot be merged while the matching process has them in a group.",
                    refusingIn(domain -> domain.latestMatchRun()
                            .map(MatchRun::groups)
                            .filter(groups -> !groups.isEmpty())
                            .isPresent()),
                    "MergeProfiles-67",
                    "GetMatches-25",
                    "GetMatches-28"));

    private MergeRequestMutants() {}

    static List<Mutant> all() {
        return ALL;
    }

    private static Request withMain(Request request) {
        List<String> merged = request.list(MERGED);
        return request.has("MainProfileId") || merged.isEmpty()
                ? request
                : Requests.with(
                        Requests.with(request, "MainProfileId", merged.get(0)),
                        MERGED,
                        merged.subList(1, merged.size()));
    }

    private static UnaryOperator<Operation> refusing(Fault fault, Predicate<Request> which) {
        return Tampered.around((real, request, state, circumstances) -> which.test(request)
                ? Outcome.refused(fault, "There is no such profile")
                : real.apply(request, state, circumstances));
    }

    private static UnaryOperator<Operation> refusingIn(Predicate<DomainContents> which) {
        return Tampered.around((real, request, state, circumstances) ->
                state.domain(request.text("DomainName")).filter(which).isPresent()
                        ? Outcome.refused(Fault.BAD_REQUEST, "The profiles cannot be merged")
                        : real.apply(request, state, circumstances));
    }

    private static Shape shapeOfSources(Structure merge) {
        return merge.members().stream()
                .filter(member -> member.name().equals(SOURCES))
                .findFirst()
                .orElseThrow()
                .shape();
    }
}
