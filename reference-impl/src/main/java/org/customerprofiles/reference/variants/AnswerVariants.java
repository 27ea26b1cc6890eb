package org.customerprofiles.reference.variants;

import static org.customerprofiles.reference.variants.Variant.of;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.customerprofiles.reference.model.ContentType;
import org.customerprofiles.reference.model.Members;
import org.customerprofiles.reference.model.StandardKey;
import org.customerprofiles.reference.mutants.Parts;
import org.customerprofiles.reference.operations.Request;

/** Disguises in the members of answers: how absent ones show, which ones come besides, and what may be left out. */
final class AnswerVariants {

    private static final String FOUND_BY = "FoundByItems";

    static final List<Variant> ALL = List.of(
            of("explicit-nulls", "members without a value are null", AbsentMembers::asNulls),
            of("empty-texts", "text members without a value are empty texts", AbsentMembers::asEmptyTexts)
                    .seenBy("SearchProfiles", "UpdateProfile", "CreateDomain", "UpdateDomain"),
            of("empty-tags", "a domain without tags has an empty map of them", AbsentMembers::tagsAsEmptyMap)
                    .seenBy("CreateDomain", "UpdateDomain", "ListDomains", "TagResource", "UntagResource"),
            of("later-release", "every structure has members that no release documents", LaterRelease::of)
                    .missing("Wire-70"),
            of("items-absent", "a list without elements is left out", AnswerVariants::withoutEmptyLists)
                    .seenBy("SearchProfiles", "GetMatches", "ListDomains", "ListProfileObjects", "DeleteProfile"),
            of("found-by-absent", "a search by one key tells no FoundByItems", AnswerVariants::foundByAbsent)
                    .seenBy("SearchProfiles"),
            of("found-by-null", "a search by one key tells null as FoundByItems", AnswerVariants::foundByNull)
                    .seenBy("SearchProfiles"),
            of("found-by-normalised", "FoundByItems have values as they are compared", AnswerVariants::normalised)
                    .seenBy("SearchProfiles")
                    .missing("SearchProfiles-36"),
            of("members-reversed", "members and what was found by come the other way round", AnswerVariants::reversed)
                    .seenBy("SearchProfiles", "GetDomain", "ListTagsForResource"),
            of("no-statistics", "a domain has no statistics", AnswerVariants::withoutStatistics)
                    .seenBy("GetDomain", "MergeProfiles", "UpdateDomain", "CreateDomain")
                    .missing(
                            "GetDomain-7",
                            "GetDomain-8",
                            "GetDomain-9",
                            "GetDomain-10",
                            "GetDomain-11",
                            "MergeProfiles-33",
                            "MergeProfiles-38"),
            of("score-absent", "a match has no ConfidenceScore", AnswerVariants::withoutScores)
                    .seenBy("GetMatches"),
            of("potential-profiles", "PotentialMatches counts profiles", AnswerVariants::potentialProfiles)
                    .seenBy("GetMatches")
                    .missing("GetMatches-15"),
            of("united-addresses", "addresses without a source are united line by line", UnitedAddresses::of)
                    .seenBy("MergeProfiles"));

    private AnswerVariants() {}

    private static Parts withoutEmptyLists(Parts parts) {
        return Answers.ofAll(parts, answer -> {
            Map<String, Object> changed = new LinkedHashMap<>(answer);
            changed.values().removeIf(value -> value instanceof List<?> list && list.isEmpty());
            return changed;
        });
    }

    private static Parts foundByAbsent(Parts parts) {
        return Answers.of(
                "SearchProfiles",
                parts,
                (search, answer) -> search.has("AdditionalSearchKeys")
                        ? answer
                        : Answers.each(answer, "Items", item -> Answers.without(item, FOUND_BY)));
    }

    private static Parts foundByNull(Parts parts) {
        return Answers.of(
                "SearchProfiles",
                parts,
                (search, answer) -> search.has("AdditionalSearchKeys")
                        ? answer
                        : Answers.each(answer, "Items", item -> Answers.with(item, FOUND_BY, null)));
    }

    private static Parts normalised(Parts parts) {
        return Answers.of(
                "SearchProfiles",
                parts,
                answer -> Answers.each(
                        answer, "Items", item -> Answers.each(item, FOUND_BY, AnswerVariants::normalised)));
    }

    private static Map<String, Object> normalised(Map<String, Object> key) {
        ContentType type = StandardKey.named((String) key.get("KeyName"))
                .map(StandardKey::contentType)
                .orElse(ContentType.STRING);
        return Answers.with(
                key,
                "Values",
                new Request(key)
                        .<String>list("Values").stream().map(type::normalised).toList());
    }

    private static Parts reversed(Parts parts) {
        return Answers.ofAll(parts, AnswerVariants::reversed);
    }

    private static Map<String, Object> reversed(Map<String, Object> members) {
        List<String> names = new ArrayList<>(members.keySet());
        Collections.reverse(names);
        Map<String, Object> reversed = new LinkedHashMap<>();
        names.forEach(name -> reversed.put(name, reversed(members.get(name))));
        return reversed;
    }

    private static Object reversed(Object value) {
        if (value instanceof Map) {
            return reversed(Members.structure(value));
        }
        if (value instanceof List<?> list) {
            List<Object> reversed =
                    new ArrayList<>(list.stream().map(AnswerVariants::reversed).toList());
            Collections.reverse(reversed);
            return reversed;
        }
        return value;
    }

    private static Parts withoutStatistics(Parts parts) {
        return Answers.of("GetDomain", parts, answer -> Answers.without(answer, "Stats"));
    }

    private static Parts withoutScores(Parts parts) {
        return Answers.of(
                "GetMatches",
                parts,
                answer -> Answers.each(answer, "Matches", match -> Answers.without(match, "ConfidenceScore")));
    }

    /** Of this page: nobody says that it has to be the same on every page, as long as it is the number of groups. */
    private static Parts potentialProfiles(Parts parts) {
        return Answers.of(
                "GetMatches",
                parts,
                answer ->
                        Answers.with(answer, "PotentialMatches", (int) Answers.elements(answer.get("Matches")).stream()
                                .flatMap(match -> ((List<?>) match.get("ProfileIds")).stream())
                                .count()));
    }
}
