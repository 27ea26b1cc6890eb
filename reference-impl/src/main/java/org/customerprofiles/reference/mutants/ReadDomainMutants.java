package org.customerprofiles.reference.mutants;

import static org.customerprofiles.reference.operations.Fault.BAD_REQUEST;
import static org.customerprofiles.reference.operations.Fault.RESOURCE_NOT_FOUND;
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

/** Faults of GetDomain, DeleteDomain and ListDomains. */
final class ReadDomainMutants {

    private ReadDomainMutants() {}

    static List<Mutant> all() {
        return Stream.of(get(), delete(), list(), pages()).flatMap(List::stream).toList();
    }

    private static List<Mutant> get() {
        return List.of(
                omits(
                        "the-encryption-key",
                        "DefaultEncryptionKey",
                        "GetDomain-1",
                        "CreateDomain-15",
                        "UpdateDomain-2",
                        "CreateDomain-18",
                        "UpdateDomain-6",
                        "UpdateDomain-8",
                        "UpdateDomain-9",
                        "UpdateDomain-10",
                        "UpdateDomain-23"),
                omits(
                        "the-queue",
                        "DeadLetterQueueUrl",
                        "GetDomain-1",
                        "CreateDomain-16",
                        "UpdateDomain-3",
                        "CreateDomain-18",
                        "UpdateDomain-8",
                        "UpdateDomain-10",
                        "UpdateDomain-23"),
                omits(
                        "tags",
                        "Tags",
                        "GetDomain-1",
                        "CreateDomain-29",
                        "TagResource-1",
                        "CreateDomain-30",
                        "CreateDomain-33",
                        "CreateDomain-34",
                        "TagResource-2",
                        "TagResource-3"),
                omits(
                        "matching",
                        "Matching",
                        "GetDomain-2",
                        "CreateDomain-23",
                        "UpdateDomain-16",
                        "UpdateDomain-8",
                        "UpdateDomain-10",
                        "UpdateDomain-17",
                        "UpdateDomain-18"),
                new Mutant(
                        "get-domain-tells-the-first-matching",
                        List.of("GetDomain-2", "UpdateDomain-8", "UpdateDomain-16"),
                        "Matching is told as it was when it was asked for first.",
                        ReadDomainMutants::rememberingMatching),
                new Mutant(
                        "get-domain-calls-the-unknown-invalid",
                        List.of("GetDomain-4"),
                        "A domain that does not exist is refused with BadRequestException.",
                        parts -> parts.withOperation("GetDomain", Tampered.confused(RESOURCE_NOT_FOUND, BAD_REQUEST))),
                new Mutant(
                        "get-domain-tells-about-deleted-ones",
                        List.of("GetDomain-4", "DeleteDomain-1", "DeleteDomain-2"),
                        "A deleted domain is told as it was last, from a cache.",
                        ReadDomainMutants::remembering));
    }

    private static List<Mutant> delete() {
        return List.of(
                new Mutant(
                        "delete-domain-does-nothing",
                        List.of("DeleteDomain-1", "DeleteDomain-2", "DeleteDomain-4", "GetDomain-4", "ListDomains-2"),
                        "A deletion is accepted and never done.",
                        delete(Tampered.around((real, request, state, circumstances) ->
                                state.domain(request.text("DomainName")).isPresent()
                                        ? Outcome.done(Map.of("Message", "Domain Deleted"))
                                        : real.apply(request, state, circumstances)))),
                new Mutant(
                        "delete-domain-wants-it-empty",
                        List.of("DeleteDomain-1", "DeleteDomain-2", "CreateDomain-4"),
                        "A domain with profiles in it is not deleted.",
                        delete(Tampered.around(
                                (real, request, state, circumstances) -> state.domain(request.text("DomainName"))
                                                .filter(domain -> domain.stats().profiles() > 0)
                                                .isPresent()
                                        ? Outcome.refused(BAD_REQUEST, "The domain has profiles")
                                        : real.apply(request, state, circumstances)))),
                new Mutant(
                        "delete-domain-says-nothing",
                        List.of("DeleteDomain-3", "Wire-1"),
                        "The answer to a deletion has no members.",
                        delete(Tampered.answer(Edit.remove("Message")))),
                new Mutant(
                        "delete-domain-deletes-the-unknown",
                        List.of("DeleteDomain-4"),
                        "To delete a domain that does not exist succeeds.",
                        delete(Tampered.pretending(RESOURCE_NOT_FOUND, Map.of("Message", "Domain Deleted")))));
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
                        List.of("ListDomains-1", "ListDomains-3"),
                        "Only the first domain is ever listed.",
                        list(Tampered.answer(members -> Edit.remove("NextToken")
                                .andThen(Edit.replace("Items", items -> firstOf(items, 1)))
                                .apply(members)))),
                new Mutant(
                        "list-domains-lists-deleted-ones",
                        List.of("ListDomains-2"),
                        "A deleted domain stays in the list.",
                        ReadDomainMutants::listingDeleted));
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

    private static Mutant omits(String what, String member, String... breaks) {
        return new Mutant(
                "get-domain-omits-" + what,
                List.of(breaks),
                "GetDomain does not tell " + member + ".",
                parts -> parts.withOperation("GetDomain", Tampered.answer(Edit.remove(member))));
    }

    private static Parts rememberingMatching(Parts parts) {
        Map<String, Object> first = new ConcurrentHashMap<>();
        return parts.withOperation("CreateDomain", Tampered.afterwards((request, state, circumstances) -> {
                    if (request.has("Matching")) {
                        first.put(request.text("DomainName"), request.structure("Matching"));
                    }
                }))
                .withOperation(
                        "GetDomain",
                        PerRequest.answer((request, members) -> Edit.replace(
                                        "Matching", now -> first.getOrDefault(request.text("DomainName"), now))
                                .apply(members)));
    }

    private static Parts remembering(Parts parts) {
        Map<String, Outcome> last = new ConcurrentHashMap<>();
        return parts.withOperation("GetDomain", Tampered.around((real, request, state, circumstances) -> {
                    String name = request.text("DomainName");
                    return state.domain(name).isPresent()
                            ? real.apply(request, state, circumstances)
                            : last.getOrDefault(name, real.apply(request, state, circumstances));
                }))
                .withOperation("DeleteDomain", caching(parts.operations().named("GetDomain"), last));
    }

    private static UnaryOperator<Operation> caching(Operation getDomain, Map<String, Outcome> last) {
        return Tampered.around((real, request, state, circumstances) -> {
            if (getDomain.apply(request, state, circumstances) instanceof Outcome.Done found) {
                last.put(request.text("DomainName"), found);
            }
            return real.apply(request, state, circumstances);
        });
    }

    private static Parts listingDeleted(Parts parts) {
        Map<String, Outcome> deleted = new ConcurrentHashMap<>();
        return parts.withOperation("DeleteDomain", caching(parts.operations().named("GetDomain"), deleted))
                .withOperation("ListDomains", PerRequest.answer((request, members) -> {
                    int size = request.optionalInteger("MaxResults").orElse(100);
                    return Edit.replace(
                                    "Items",
                                    items -> firstOf(
                                            Stream.concat(
                                                            ((List<?>) items).stream(),
                                                            deleted.values().stream()
                                                                    .map(ReadDomainMutants::summary))
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

    private static UnaryOperator<Parts> delete(UnaryOperator<Operation> change) {
        return parts -> parts.withOperation("DeleteDomain", change);
    }

    private static UnaryOperator<Parts> list(UnaryOperator<Operation> change) {
        return parts -> parts.withOperation("ListDomains", change);
    }
}
