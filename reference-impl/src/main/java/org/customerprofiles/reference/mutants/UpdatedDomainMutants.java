package org.customerprofiles.reference.mutants;

import static org.customerprofiles.reference.operations.Fault.BAD_REQUEST;
import static org.customerprofiles.reference.operations.Fault.RESOURCE_NOT_FOUND;
import static org.customerprofiles.reference.restjson.Shapes.text;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.customerprofiles.reference.model.Domain;
import org.customerprofiles.reference.model.Members;
import org.customerprofiles.reference.operations.Circumstances;
import org.customerprofiles.reference.operations.Operation;
import org.customerprofiles.reference.operations.Outcome;
import org.customerprofiles.reference.operations.Request;
import org.customerprofiles.reference.restjson.Member;
import org.customerprofiles.reference.store.DomainContents;
import org.customerprofiles.reference.store.Transaction;

/** Faults of UpdateDomain: its times, its name and contents, and what is told of it. */
final class UpdatedDomainMutants {

    private static final String QUEUE = "DeadLetterQueueUrl";

    private UpdatedDomainMutants() {}

    static List<Mutant> all() {
        return Stream.of(halves(), times(), others()).flatMap(List::stream).toList();
    }

    private static List<Mutant> halves() {
        return List.of(new Mutant(
                "update-domain-writes-before-it-looks-at-the-queue",
                List.of("UpdateDomain-22"),
                "When the queue turns out too long, all the rest has been written already.",
                parts -> parts.withStore(Careless::new)
                        .withConstraints("UpdateDomain", Reshaped.member(QUEUE, text(0, 100_000)))
                        .withOperation("UpdateDomain", Tampered.around(UpdatedDomainMutants::lookingLate))));
    }

    private static List<Mutant> times() {
        return List.of(
                new Mutant(
                        "update-domain-is-a-creation",
                        List.of("UpdateDomain-12"),
                        "An update moves CreatedAt along.",
                        UpdateDomainMutants.update(UpdateDomainMutants.onTheDomain((request, domain) ->
                                OtherDomain.withTimes(domain, domain.lastUpdatedAt(), domain.lastUpdatedAt())))),
                new Mutant(
                        "update-domain-was-before-the-creation",
                        List.of("UpdateDomain-12", "UpdateDomain-13"),
                        "LastUpdatedAt goes back beyond CreatedAt.",
                        UpdateDomainMutants.update(
                                UpdateDomainMutants.onTheDomain((request, domain) -> OtherDomain.withTimes(
                                        domain,
                                        domain.createdAt(),
                                        domain.createdAt().minusSeconds(60))))),
                new Mutant(
                        "update-domain-never-happened",
                        List.of("UpdateDomain-13"),
                        "LastUpdatedAt stays what it was when the domain was created.",
                        UpdateDomainMutants.update(UpdateDomainMutants.onTheDomain((request, domain) ->
                                OtherDomain.withTimes(domain, domain.createdAt(), domain.createdAt())))));
    }

    private static List<Mutant> others() {
        return List.of(
                new Mutant(
                        "update-domain-renames",
                        List.of("UpdateDomain-7"),
                        "A DomainName in the body is the domain's name from then on.",
                        parts -> parts.withConstraints(
                                        "UpdateDomain",
                                        structure -> structure.with(new Member(
                                                "NewName", text(1, 64), false, Member.Location.BODY, "DomainName")))
                                .withOperation(
                                        "UpdateDomain",
                                        Tampered.afterwards((request, state, circumstances) -> request.optionalText(
                                                        "NewName")
                                                .ifPresent(name -> {
                                                    Domain domain = state.domain(request.text("DomainName"))
                                                            .orElseThrow()
                                                            .domain();
                                                    state.delete(domain.name());
                                                    state.create(OtherDomain.withName(domain, name));
                                                })))),
                new Mutant(
                        "update-domain-asks-for-the-days",
                        List.of(
                                "UpdateDomain-2",
                                "UpdateDomain-3",
                                "UpdateDomain-4",
                                "UpdateDomain-5",
                                "UpdateDomain-6",
                                "UpdateDomain-8",
                                "UpdateDomain-9",
                                "UpdateDomain-16",
                                "UpdateDomain-23"),
                        "DefaultExpirationDays is required here, too.",
                        parts -> parts.withConstraints("UpdateDomain", Reshaped.required("DefaultExpirationDays"))),
                new Mutant(
                        "update-domain-empties-the-domain",
                        List.of("UpdateDomain-11"),
                        "An update puts a new domain, without a profile, in the place of the old one.",
                        UpdateDomainMutants.update(Tampered.afterwards((request, state, circumstances) -> {
                            DomainContents domain =
                                    state.domain(request.text("DomainName")).orElseThrow();
                            domain.profiles()
                                    .all()
                                    .toList()
                                    .forEach(profile -> domain.profiles().delete(profile.id()));
                        }))),
                new Mutant(
                        "update-domain-clears-all-tags",
                        List.of("UpdateDomain-14"),
                        "Tags are cleared, and the new ones are forgotten.",
                        UpdateDomainMutants.update(UpdateDomainMutants.onTheDomain(
                                (request, domain) -> request.has("Tags") ? domain.withTags(Map.of()) : domain))),
                new Mutant(
                        "update-domain-creates",
                        List.of("UpdateDomain-19"),
                        "A domain that does not exist is created.",
                        UpdateDomainMutants.update(Tampered.insteadOf(
                                RESOURCE_NOT_FOUND, (real, request, state, circumstances) -> {
                                    Map<String, Object> settings = Members.filled(
                                            Edit.remove("DomainName", "Tags").apply(request.members()),
                                            Map.of("DefaultExpirationDays", 366));
                                    state.create(Domain.created(
                                            request.text("DomainName"), settings, Map.of(), circumstances.now()));
                                    return real.apply(request, state, circumstances);
                                }))),
                new Mutant(
                        "update-domain-calls-the-unknown-invalid",
                        List.of("UpdateDomain-19"),
                        "A domain that does not exist is refused with BadRequestException.",
                        UpdateDomainMutants.update(Tampered.confused(RESOURCE_NOT_FOUND, BAD_REQUEST))),
                new Mutant(
                        "update-domain-tells-the-state-before",
                        List.of(
                                "UpdateDomain-1",
                                "UpdateDomain-2",
                                "UpdateDomain-3",
                                "UpdateDomain-4",
                                "UpdateDomain-5",
                                "UpdateDomain-8",
                                "UpdateDomain-16"),
                        "The answer is read before the update is written.",
                        parts -> parts.withOperation(
                                "UpdateDomain",
                                tellingTheStateBefore(parts.operations().named("GetDomain")))));
    }

    private static UnaryOperator<Operation> tellingTheStateBefore(Operation getDomain) {
        return Tampered.around((real, request, state, circumstances) -> {
            Outcome before = getDomain.apply(request, state, circumstances);
            Outcome outcome = real.apply(request, state, circumstances);
            return outcome instanceof Outcome.Done ? before : outcome;
        });
    }

    private static Outcome lookingLate(
            Operation update, Request request, Transaction state, Circumstances circumstances) {
        boolean tooLong = request.optionalText(QUEUE)
                .filter(queue -> queue.length() > 255)
                .isPresent();
        Outcome outcome = update.apply(tooLong ? Requests.without(request, QUEUE) : request, state, circumstances);
        return tooLong ? Outcome.refused(BAD_REQUEST, QUEUE + " is too long") : outcome;
    }
}
