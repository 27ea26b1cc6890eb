package org.customerprofiles.reference.mutants;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.customerprofiles.reference.model.Domain;
import org.customerprofiles.reference.model.Members;
import org.customerprofiles.reference.model.Profile;
import org.customerprofiles.reference.operations.Circumstances;
import org.customerprofiles.reference.operations.Operation;
import org.customerprofiles.reference.operations.Outcome;
import org.customerprofiles.reference.operations.Request;
import org.customerprofiles.reference.store.DomainContents;
import org.customerprofiles.reference.store.Transaction;

/** Faults by which a domain reaches into another one, or into a later one of the same name. */
final class DomainBorderMutants {

    private static final String QUEUE = "DeadLetterQueueUrl";

    private DomainBorderMutants() {}

    static List<Mutant> all() {
        return List.of(
                new Mutant(
                        "domains-share-the-queue-of-the-newest",
                        List.of("CreateDomain-2"),
                        "The queue of a new domain becomes that of every domain that has none.",
                        parts -> parts.withOperation(
                                "CreateDomain",
                                Tampered.afterwards((request, state, circumstances) ->
                                        request.optionalText(QUEUE).ifPresent(queue -> share(queue, state))))),
                new Mutant(
                        "domains-share-their-profiles",
                        List.of("CreateDomain-3"),
                        "A search sees the profiles of all domains.",
                        parts -> parts.withOperation(
                                "SearchProfiles", Tampered.around(DomainBorderMutants::everywhere))),
                new Mutant(
                        "domains-share-their-object-types",
                        List.of("CreateDomain-35"),
                        "A domain without object types lists those of another one.",
                        parts -> parts.withOperation(
                                "ListProfileObjectTypes", Tampered.around(DomainBorderMutants::borrowed))),
                new Mutant(
                        "domains-leave-their-profiles-behind",
                        List.of("CreateDomain-4"),
                        "The profiles of a deleted domain are in the next domain of its name.",
                        DomainBorderMutants::leavingProfiles),
                new Mutant(
                        "domains-leave-their-tags-behind",
                        List.of("CreateDomain-4"),
                        "The tags of a deleted domain are those of the next domain of its name.",
                        DomainBorderMutants::leavingTags),
                new Mutant(
                        "update-domain-updates-all",
                        List.of("UpdateDomain-6"),
                        "An update changes every domain.",
                        parts -> parts.withOperation(
                                "UpdateDomain", Tampered.around(DomainBorderMutants::inEveryDomain))),
                new Mutant(
                        "delete-domain-deletes-all",
                        List.of("DeleteDomain-2"),
                        "A deletion clears the account.",
                        parts -> parts.withOperation(
                                "DeleteDomain",
                                Tampered.afterwards((request, state, circumstances) ->
                                        names(state).forEach(state::delete)))),
                new Mutant(
                        "get-domain-tells-about-the-oldest",
                        List.of("GetDomain-3"),
                        "GetDomain looks whether the domain exists, and tells about the account's first one.",
                        parts -> parts.withOperation("GetDomain", Tampered.around(DomainBorderMutants::ofTheOldest))));
    }

    private static void share(String queue, Transaction state) {
        state.domainsAfter("")
                .toList()
                .forEach(domain -> domain.replace(OtherDomain.withSettings(
                        domain.domain(), Members.filled(domain.domain().settings(), Map.of(QUEUE, queue)))));
    }

    private static Outcome everywhere(
            Operation search, Request request, Transaction state, Circumstances circumstances) {
        Outcome here = search.apply(request, state, circumstances);
        List<?> elsewhere = names(state).stream()
                .filter(name -> !name.equals(request.text("DomainName")))
                .map(name -> search.apply(
                        Requests.without(Requests.with(request, "DomainName", name), "NextToken"),
                        state,
                        circumstances))
                .flatMap(DomainBorderMutants::items)
                .toList();
        return here instanceof Outcome.Done done
                ? Outcome.done(Edit.replace("Items", items -> joined((List<?>) items, elsewhere))
                        .apply(done.members()))
                : here;
    }

    private static Outcome borrowed(Operation list, Request request, Transaction state, Circumstances circumstances) {
        Outcome own = list.apply(request, state, circumstances);
        return items(own).findAny().isPresent()
                ? own
                : names(state).stream()
                        .map(name -> list.apply(Requests.with(request, "DomainName", name), state, circumstances))
                        .filter(other -> items(other).findAny().isPresent())
                        .findFirst()
                        .orElse(own);
    }

    private static Stream<?> items(Outcome outcome) {
        return outcome instanceof Outcome.Done done ? ((List<?>) done.members().get("Items")).stream() : Stream.empty();
    }

    private static List<Object> joined(List<?> some, List<?> others) {
        return Stream.<Object>concat(some.stream(), others.stream()).toList();
    }

    private static Parts leavingProfiles(Parts parts) {
        Map<String, List<Profile>> left = new ConcurrentHashMap<>();
        return parts.withOperation("DeleteDomain", Tampered.around((real, request, state, circumstances) -> {
                    state.domain(request.text("DomainName"))
                            .ifPresent(domain -> left.put(
                                    request.text("DomainName"),
                                    domain.profiles().all().toList()));
                    return real.apply(request, state, circumstances);
                }))
                .withOperation("CreateDomain", Tampered.afterwards((request, state, circumstances) -> {
                    DomainContents domain =
                            state.domain(request.text("DomainName")).orElseThrow();
                    left.getOrDefault(request.text("DomainName"), List.of()).forEach(domain.profiles()::put);
                }));
    }

    private static Parts leavingTags(Parts parts) {
        Map<String, Map<String, String>> left = new ConcurrentHashMap<>();
        return parts.withOperation("DeleteDomain", Tampered.around((real, request, state, circumstances) -> {
                    state.domain(request.text("DomainName"))
                            .ifPresent(domain -> left.put(
                                    request.text("DomainName"), domain.domain().tags()));
                    return real.apply(request, state, circumstances);
                }))
                .withOperation("CreateDomain", Tampered.request(members -> {
                    Map<String, Object> tags =
                            new LinkedHashMap<>(left.getOrDefault(members.get("DomainName"), Map.of()));
                    tags.putAll(Members.structure(members.get("Tags")));
                    return tags.isEmpty() ? members : Edit.put("Tags", tags).apply(members);
                }));
    }

    private static Outcome inEveryDomain(
            Operation update, Request request, Transaction state, Circumstances circumstances) {
        Outcome outcome = update.apply(request, state, circumstances);
        if (outcome instanceof Outcome.Done) {
            names(state).stream()
                    .filter(name -> !name.equals(request.text("DomainName")))
                    .forEach(name -> update.apply(Requests.with(request, "DomainName", name), state, circumstances));
        }
        return outcome;
    }

    private static Outcome ofTheOldest(Operation get, Request request, Transaction state, Circumstances circumstances) {
        Optional<String> oldest = state.domainsAfter("")
                .map(DomainContents::domain)
                .min(Comparator.comparing(Domain::createdAt))
                .map(Domain::name);
        boolean exists = state.domain(request.text("DomainName")).isPresent();
        Request asked = exists ? Requests.with(request, "DomainName", oldest.orElseThrow()) : request;
        return get.apply(asked, state, circumstances);
    }

    private static List<String> names(Transaction state) {
        return state.domainsAfter("").map(domain -> domain.domain().name()).toList();
    }
}
