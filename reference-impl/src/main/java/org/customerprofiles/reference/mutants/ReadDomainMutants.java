package org.customerprofiles.reference.mutants;

import static org.customerprofiles.reference.operations.Fault.BAD_REQUEST;
import static org.customerprofiles.reference.operations.Fault.RESOURCE_NOT_FOUND;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.customerprofiles.reference.operations.Operation;
import org.customerprofiles.reference.operations.Outcome;

/** Faults of GetDomain and DeleteDomain. */
final class ReadDomainMutants {

    private ReadDomainMutants() {}

    static List<Mutant> all() {
        return Stream.of(get(), delete()).flatMap(List::stream).toList();
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

    /** Keeps what GetDomain told of a domain before it was deleted. */
    static UnaryOperator<Operation> caching(Operation getDomain, Map<String, Outcome> last) {
        return Tampered.around((real, request, state, circumstances) -> {
            if (getDomain.apply(request, state, circumstances) instanceof Outcome.Done found) {
                last.put(request.text("DomainName"), found);
            }
            return real.apply(request, state, circumstances);
        });
    }

    private static UnaryOperator<Parts> delete(UnaryOperator<Operation> change) {
        return parts -> parts.withOperation("DeleteDomain", change);
    }
}
