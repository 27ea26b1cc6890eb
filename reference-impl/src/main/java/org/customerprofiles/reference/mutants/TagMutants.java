package org.customerprofiles.reference.mutants;

import static org.customerprofiles.reference.mutants.Limits.limit;
import static org.customerprofiles.reference.operations.Fault.BAD_REQUEST;
import static org.customerprofiles.reference.operations.Fault.RESOURCE_NOT_FOUND;
import static org.customerprofiles.reference.restjson.Shapes.map;
import static org.customerprofiles.reference.restjson.Shapes.text;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.customerprofiles.reference.model.Members;
import org.customerprofiles.reference.operations.Circumstances;
import org.customerprofiles.reference.operations.Operation;
import org.customerprofiles.reference.operations.Outcome;
import org.customerprofiles.reference.operations.Request;
import org.customerprofiles.reference.restjson.Shape;
import org.customerprofiles.reference.store.DomainContents;
import org.customerprofiles.reference.store.Transaction;

/** Faults of TagResource, UntagResource and ListTagsForResource. */
final class TagMutants {

    private static final String KEY = "(?!aws:)[a-zA-Z+-=._:/]+";

    private TagMutants() {}

    static List<Mutant> all() {
        return Stream.of(tag(), tagLimits(), untag(), list(), unknown())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Mutant> tag() {
        return List.of(
                new Mutant(
                        "tag-resource-replaces-all",
                        List.of("TagResource-1", "TagResource-2", "ListTagsForResource-1"),
                        "The new tags are the only ones.",
                        on("TagResource", Tampered.around((real, request, state, circumstances) -> {
                            domain(request, state)
                                    .ifPresent(domain ->
                                            domain.replace(domain.domain().withTags(Map.of())));
                            return real.apply(request, state, circumstances);
                        }))),
                new Mutant(
                        "tag-resource-adds-one",
                        List.of("TagResource-1"),
                        "Of several tags only the first is added.",
                        on("TagResource", Tampered.request(Edit.replace("tags", TagMutants::first)))),
                new Mutant(
                        "tag-resource-keeps-the-old-value",
                        List.of("TagResource-2"),
                        "A tag that there is already is not touched.",
                        on("TagResource", Tampered.around((real, request, state, circumstances) -> {
                            Map<String, Object> tags = new LinkedHashMap<>(request.structure("tags"));
                            domain(request, state)
                                    .ifPresent(domain -> tags.keySet()
                                            .removeAll(domain.domain().tags().keySet()));
                            return real.apply(Requests.with(request, "tags", tags), state, circumstances);
                        }))),
                new Mutant(
                        "tag-resource-stops-at-a-bad-tag",
                        List.of("TagResource-3"),
                        "Tags are written one by one, and those before a bad one stay.",
                        parts -> on("TagResource", Tampered.around(TagMutants::oneByOne))
                                .apply(parts.withStore(Careless::new)
                                        .withConstraints(
                                                "TagResource", Reshaped.member("tags", tags("(?s).*", 100_000))))));
    }

    private static List<Mutant> tagLimits() {
        return List.of(
                limit("TagResource", "reserved-keys", "tags", tags("[a-zA-Z+-=._:/]+", 256), "TagResource-3"),
                limit(
                        "TagResource",
                        "keys-with-spaces",
                        "tags",
                        tags("(?!aws:)[a-zA-Z+-=._:/ ]+", 256),
                        "TagResource-3"),
                limit("TagResource", "values-of-257", "tags", tags(KEY, 257), "TagResource-3"),
                limit("TagResource", "any-arn", "resourceArn", text(0, 256), "TagResource-4"),
                limit(
                        "TagResource",
                        "arns-of-any-service",
                        "resourceArn",
                        text(0, 256, "arn:[a-z0-9]{1,10}:.*"),
                        "TagResource-4"),
                limit(
                        "TagResource",
                        "arns-of-no-partition",
                        "resourceArn",
                        text(0, 256, "arn:[a-z0-9]*:profile.*"),
                        "TagResource-4"),
                new Mutant(
                        "tag-resource-does-not-ask-for-tags",
                        List.of("TagResource-3"),
                        "Without tags there is nothing to do, and nothing is done.",
                        parts -> parts.withConstraints("TagResource", Reshaped.optional("tags"))));
    }

    private static List<Mutant> untag() {
        return List.of(
                new Mutant(
                        "untag-resource-removes-all",
                        List.of("UntagResource-1", "UntagResource-2", "ListTagsForResource-1"),
                        "All tags are removed.",
                        on(
                                "UntagResource",
                                Tampered.afterwards((request, state, circumstances) -> domain(request, state)
                                        .ifPresent(domain ->
                                                domain.replace(domain.domain().withTags(Map.of())))))),
                new Mutant(
                        "untag-resource-removes-one",
                        List.of("UntagResource-1"),
                        "Of several tags only the first is removed.",
                        on(
                                "UntagResource",
                                Tampered.request(Edit.replace("tagKeys", keys -> ((List<?>) keys).subList(0, 1))))),
                new Mutant(
                        "untag-resource-does-nothing",
                        List.of("UntagResource-1", "ListTagsForResource-1"),
                        "A removal is accepted and never done.",
                        on("UntagResource", Tampered.request(Edit.replace("tagKeys", keys -> List.of())))),
                new Mutant(
                        "untag-resource-does-not-ask-for-keys",
                        List.of("UntagResource-3"),
                        "Without keys there is nothing to do, and nothing is done.",
                        parts -> parts.withConstraints("UntagResource", Reshaped.optional("tagKeys"))));
    }

    private static List<Mutant> list() {
        return List.of(
                new Mutant(
                        "list-tags-tells-those-of-the-creation",
                        List.of("ListTagsForResource-1"),
                        "The tags are listed that the domain was created with.",
                        TagMutants::ofTheCreation),
                new Mutant(
                        "list-tags-tells-those-of-all-domains",
                        List.of("ListTagsForResource-2"),
                        "The tags of the account are listed.",
                        on(
                                "ListTagsForResource",
                                Tampered.around((real, request, state, circumstances) -> Tampered.changed(
                                        real.apply(request, state, circumstances),
                                        Edit.replace("tags", tags -> ofAll(state)))))),
                new Mutant(
                        "list-tags-of-the-unknown-are-none",
                        List.of("ListTagsForResource-3"),
                        "What does not exist has no tags.",
                        on("ListTagsForResource", Tampered.pretending(RESOURCE_NOT_FOUND, Map.of("tags", Map.of())))));
    }

    private static List<Mutant> unknown() {
        return List.of(
                new Mutant(
                        "tag-resource-ignores-the-unknown",
                        List.of("TagResource-5"),
                        "To tag what does not exist succeeds.",
                        on("TagResource", Tampered.pretending(RESOURCE_NOT_FOUND, Map.of()))),
                new Mutant(
                        "untag-resource-ignores-the-unknown",
                        List.of("UntagResource-4"),
                        "To untag what does not exist succeeds.",
                        on("UntagResource", Tampered.pretending(RESOURCE_NOT_FOUND, Map.of()))),
                calledInvalid("TagResource", "TagResource-5"),
                calledInvalid("UntagResource", "UntagResource-4"),
                calledInvalid("ListTagsForResource", "ListTagsForResource-3"));
    }

    private static Outcome oneByOne(Operation tag, Request request, Transaction state, Circumstances circumstances) {
        Outcome outcome = Outcome.done(Map.of());
        for (Map.Entry<String, Object> entry : request.structure("tags").entrySet()) {
            if (!entry.getKey().matches(KEY) || ((String) entry.getValue()).length() > 256) {
                return Outcome.refused(BAD_REQUEST, "There can be no such tag: " + entry.getKey());
            }
            Map<String, Object> one = Map.of(entry.getKey(), entry.getValue());
            outcome = tag.apply(Requests.with(request, "tags", one), state, circumstances);
        }
        return outcome;
    }

    private static Parts ofTheCreation(Parts parts) {
        Map<String, Map<String, Object>> first = new ConcurrentHashMap<>();
        return parts.withOperation(
                        "CreateDomain",
                        Tampered.afterwards((request, state, circumstances) ->
                                first.put(request.text("DomainName"), request.structure("Tags"))))
                .withOperation(
                        "ListTagsForResource",
                        PerRequest.answer(
                                (request, answer) -> Edit.put("tags", first.getOrDefault(name(request), Map.of()))
                                        .apply(answer)));
    }

    private static Map<String, String> ofAll(Transaction state) {
        Map<String, String> all = new TreeMap<>();
        state.domainsAfter("").forEach(domain -> all.putAll(domain.domain().tags()));
        return all;
    }

    /** The domain whose ARN is asked for. */
    private static Optional<DomainContents> domain(Request request, Transaction state) {
        return state.domain(name(request));
    }

    private static String name(Request request) {
        return request.text("resourceArn").replaceFirst(".*:domains/", "");
    }

    private static Object first(Object tags) {
        Map.Entry<String, Object> first =
                Members.structure(tags).entrySet().iterator().next();
        return Map.of(first.getKey(), first.getValue());
    }

    private static Shape tags(String keyPattern, int longestValue) {
        return map(text(1, 128, keyPattern), text(0, longestValue), 1, 50);
    }

    private static Mutant calledInvalid(String operation, String... breaks) {
        return new Mutant(
                Kebab.of(operation) + "-calls-the-unknown-invalid",
                List.of(breaks),
                "A domain that does not exist is refused with BadRequestException.",
                on(operation, Tampered.confused(RESOURCE_NOT_FOUND, BAD_REQUEST)));
    }

    private static UnaryOperator<Parts> on(String operation, UnaryOperator<Operation> change) {
        return parts -> parts.withOperation(operation, change);
    }
}
