package org.customerprofiles.reference.mutants;

import static org.customerprofiles.reference.operations.Fault.BAD_REQUEST;
import static org.customerprofiles.reference.restjson.Shapes.integer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.customerprofiles.reference.operations.Operation;
import org.customerprofiles.reference.operations.Outcome;
import org.customerprofiles.reference.restjson.Shape;

/** Faults of ListDomains. */
final class ListDomainMutants {

    private ListDomainMutants() {}

    static List<Mutant> all() {
        return Stream.of(list(), pages()).flatMap(List::stream).toList();
    }

    private static List<Mutant> list() {
        return List.of(
                new Mutant(
                        "list-domains-tells-no-tags",
                        List.of("ListDomains-1"),
                        "The items have no Tags.",
                        list(PerRequest.elements(
                                "Items", (request, item) -> Edit.remove("Tags").apply(item)))),
                new Mutant(
                        "list-domains-tells-no-times",
                        List.of("ListDomains-1", "Wire-1"),
                        "The items have names only.",
                        list(PerRequest.elements(
                                "Items",
                                (request, item) -> Edit.remove("CreatedAt", "LastUpdatedAt")
                                        .apply(item)))),
                new Mutant(
                        "list-domains-lists-one-only",
                        List.of("ListDomains-1", "ListDomains-3", "Wire-24"),
                        "Only the first domain is ever listed.",
                        list(Tampered.answer(members -> Edit.remove("NextToken")
                                .andThen(Edit.replace("Items", items -> firstOf(items, 1)))
                                .apply(members)))),
                new Mutant(
                        "list-domains-lists-deleted-ones",
                        List.of("ListDomains-2"),
                        "A deleted domain stays in the list.",
                        ListDomainMutants::listingDeleted));
    }

    private static List<Mutant> pages() {
        return List.of(
                new Mutant(
                        "list-domains-ignores-max-results",
                        List.of("ListDomains-3", "Wire-24"),
                        "There is one page, whatever MaxResults says.",
                        list(Tampered.request(Edit.remove("MaxResults")))),
                new Mutant(
                        "list-domains-ends-after-a-page",
                        List.of("ListDomains-3", "Wire-24"),
                        "No page has a NextToken.",
                        list(Tampered.answer(Edit.remove("NextToken")))),
                new Mutant(
                        "list-domains-never-ends",
                        List.of("ListDomains-3"),
                        "The last page leads to itself.",
                        list(PerRequest.answer((request, members) -> request.has("NextToken")
                                ? Edit.fill("NextToken", request.text("NextToken"))
                                        .apply(members)
                                : members))),
                new Mutant(
                        "list-domains-skips-one-after-a-page",
                        List.of("ListDomains-3"),
                        "The first domain of every page but the first is left out.",
                        list(PerRequest.answer((request, members) -> request.has("NextToken")
                                ? Edit.replace("Items", items -> withoutFirst(items))
                                        .apply(members)
                                : members))),
                new Mutant(
                        "list-domains-begins-again-at-a-bad-token",
                        List.of("ListDomains-5"),
                        "A NextToken that cannot be read is taken for none.",
                        list(Tampered.insteadOf(
                                BAD_REQUEST,
                                (real, request, state, circumstances) ->
                                        real.apply(Requests.without(request, "NextToken"), state, circumstances)))),
                sizes("none", integer(0, 100), "ListDomains-4"),
                sizes("fewer-than-none", integer(-1, 100), "ListDomains-4"),
                sizes("101", integer(1, 101), "ListDomains-4"),
                sizes("two-at-least", integer(2, 100), "ListDomains-3", "ListDomains-4", "Wire-24"),
                sizes("99-at-most", integer(1, 99), "ListDomains-1", "ListDomains-2", "ListDomains-4"));
    }

    private static Mutant sizes(String what, Shape shape, String... breaks) {
        return new Mutant(
                "list-domains-accepts-pages-of-" + what,
                List.of(breaks),
                "ListDomains accepts as MaxResults " + shape.expected() + ".",
                parts -> list(Tampered.request(Edit.replace("MaxResults", size -> Math.max(1, (Integer) size))))
                        .apply(parts.withConstraints("ListDomains", Reshaped.member("MaxResults", shape))));
    }

    private static Parts listingDeleted(Parts parts) {
        Map<String, Outcome> deleted = new ConcurrentHashMap<>();
        return parts.withOperation(
                        "DeleteDomain",
                        ReadDomainMutants.caching(parts.operations().named("GetDomain"), deleted))
                .withOperation("ListDomains", PerRequest.answer((request, members) -> {
                    int size = request.optionalInteger("MaxResults").orElse(100);
                    return Edit.replace(
                                    "Items",
                                    items -> firstOf(
                                            Stream.concat(
                                                            ((List<?>) items).stream(),
                                                            deleted.values().stream()
                                                                    .map(ListDomainMutants::summary))
                                                    .toList(),
                                            size))
                            .apply(members);
                }));
    }

    private static Map<String, Object> summary(Outcome found) {
        Map<String, Object> members = new LinkedHashMap<>(((Outcome.Done) found).members());
        members.keySet().retainAll(List.of("DomainName", "CreatedAt", "LastUpdatedAt", "Tags"));
        return members;
    }

    private static List<?> firstOf(Object items, int size) {
        return ((List<?>) items).stream().limit(size).toList();
    }

    private static List<?> withoutFirst(Object items) {
        return ((List<?>) items).stream().skip(1).toList();
    }

    private static UnaryOperator<Parts> list(UnaryOperator<Operation> change) {
        return parts -> parts.withOperation("ListDomains", change);
    }
}
