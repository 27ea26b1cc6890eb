package org.customerprofiles.reference.mutants;

import static org.customerprofiles.reference.operations.Fault.BAD_REQUEST;
import static org.customerprofiles.reference.operations.Fault.RESOURCE_NOT_FOUND;
import static org.customerprofiles.reference.restjson.Shapes.text;

import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
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

/** Faults of UpdateDomain. */
final class UpdateDomainMutants {

    private static final String KEY = "DefaultEncryptionKey";
    private static final String QUEUE = "DeadLetterQueueUrl";

    private UpdateDomainMutants() {}

    static List<Mutant> all() {
        return Stream.of(forgotten(), reset(), emptied(), halves(), times(), others())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Mutant> forgotten() {
        return List.of(
                forgets(
                        "the-days",
                        "DefaultExpirationDays",
                        "UpdateDomain-1",
                        "UpdateDomain-8",
                        "UpdateDomain-10",
                        "UpdateDomain-21"),
                forgets(
                        "the-encryption-key",
                        KEY,
                        "UpdateDomain-2",
                        "UpdateDomain-4",
                        "UpdateDomain-6",
                        "UpdateDomain-8",
                        "UpdateDomain-23"),
                forgets("the-queue", QUEUE, "UpdateDomain-3", "UpdateDomain-5", "UpdateDomain-8", "UpdateDomain-23"),
                forgets("matching", "Matching", "UpdateDomain-8", "UpdateDomain-16", "GetDomain-2"));
    }

    private static List<Mutant> reset() {
        return List.of(
                resets("the-days", "DefaultExpirationDays", 366, "UpdateDomain-8", "UpdateDomain-9"),
                resets("the-encryption-key", KEY, "", "UpdateDomain-8", "UpdateDomain-9", "UpdateDomain-10"),
                resets("the-queue", QUEUE, "", "UpdateDomain-8", "UpdateDomain-10"),
                resets("matching", "Matching", Map.of("Enabled", false), "UpdateDomain-8", "UpdateDomain-10"),
                new Mutant(
                        "update-domain-resets-tags",
                        List.of("UpdateDomain-8"),
                        "The tags of a domain are gone when an update does not repeat them.",
                        update(onTheDomain(
                                (request, domain) -> request.has("Tags") ? domain : domain.withTags(Map.of())))));
    }

    private static List<Mutant> emptied() {
        return List.of(
                new Mutant(
                        "update-domain-ignores-an-empty-encryption-key",
                        List.of("UpdateDomain-4", "UpdateDomain-8"),
                        "An empty text is taken for an absent one.",
                        update(Tampered.request(Edit.removeIf(KEY, "")))),
                new Mutant(
                        "update-domain-ignores-an-empty-queue",
                        List.of("UpdateDomain-5", "UpdateDomain-8"),
                        "An empty text is taken for an absent one.",
                        update(Tampered.request(Edit.removeIf(QUEUE, "")))),
                new Mutant(
                        "update-domain-refuses-an-empty-queue",
                        List.of("UpdateDomain-5", "UpdateDomain-8"),
                        "A queue is a text of at least one character.",
                        parts -> parts.withConstraints("UpdateDomain", Reshaped.member(QUEUE, text(1, 255)))),
                new Mutant(
                        "update-domain-sets-the-encryption-key-once",
                        List.of("UpdateDomain-2", "UpdateDomain-6", "UpdateDomain-8"),
                        "A key is set where there was none, and never exchanged.",
                        update(onlyWhere(KEY, false))),
                new Mutant(
                        "update-domain-exchanges-the-queue-only",
                        List.of("UpdateDomain-3", "UpdateDomain-23"),
                        "A queue is exchanged where there was one, and never set.",
                        update(onlyWhere(QUEUE, true))),
                new Mutant(
                        "update-domain-only-ever-enables-matching",
                        List.of("UpdateDomain-8", "UpdateDomain-16", "GetDomain-2"),
                        "Matching once enabled stays so.",
                        update(Tampered.request(Edit.removeIf("Matching", Map.of("Enabled", false))))));
    }

    private static List<Mutant> halves() {
        return List.of(new Mutant(
                "update-domain-writes-before-it-looks-at-the-queue",
                List.of("UpdateDomain-22"),
                "When the queue turns out too long, all the rest has been written already.",
                parts -> parts.withStore(Careless::new)
                        .withConstraints("UpdateDomain", Reshaped.member(QUEUE, text(0, 100_000)))
                        .withOperation("UpdateDomain", Tampered.around(UpdateDomainMutants::lookingLate))));
    }

    private static List<Mutant> times() {
        return List.of(
                new Mutant(
                        "update-domain-is-a-creation",
                        List.of("UpdateDomain-12"),
                        "An update moves CreatedAt along.",
                        update(onTheDomain((request, domain) ->
                                OtherDomain.withTimes(domain, domain.lastUpdatedAt(), domain.lastUpdatedAt())))),
                new Mutant(
                        "update-domain-was-before-the-creation",
                        List.of("UpdateDomain-12", "UpdateDomain-13"),
                        "LastUpdatedAt goes back beyond CreatedAt.",
                        update(onTheDomain((request, domain) -> OtherDomain.withTimes(
                                domain, domain.createdAt(), domain.createdAt().minusSeconds(60))))),
                new Mutant(
                        "update-domain-never-happened",
                        List.of("UpdateDomain-13"),
                        "LastUpdatedAt stays what it was when the domain was created.",
                        update(onTheDomain((request, domain) ->
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
                        update(Tampered.afterwards((request, state, circumstances) -> {
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
                        update(onTheDomain(
                                (request, domain) -> request.has("Tags") ? domain.withTags(Map.of()) : domain))),
                new Mutant(
                        "update-domain-creates",
                        List.of("UpdateDomain-19"),
                        "A domain that does not exist is created.",
                        update(Tampered.insteadOf(RESOURCE_NOT_FOUND, (real, request, state, circumstances) -> {
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
                        update(Tampered.confused(RESOURCE_NOT_FOUND, BAD_REQUEST))),
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

    private static UnaryOperator<Operation> onlyWhere(String member, boolean present) {
        return Tampered.around((real, request, state, circumstances) -> {
            boolean wanted = state.domain(request.text("DomainName"))
                    .filter(domain -> domain.domain().settings().containsKey(member) != present)
                    .isEmpty();
            boolean clears = "".equals(request.members().get(member));
            return real.apply(wanted || clears ? request : Requests.without(request, member), state, circumstances);
        });
    }

    private static UnaryOperator<Operation> onTheDomain(BiFunction<Request, Domain, Domain> change) {
        return Tampered.afterwards((request, state, circumstances) -> {
            DomainContents domain = state.domain(request.text("DomainName")).orElseThrow();
            domain.replace(change.apply(request, domain.domain()));
        });
    }

    private static Mutant forgets(String what, String member, String... breaks) {
        return new Mutant(
                "update-domain-forgets-" + what,
                List.of(breaks),
                "An update of " + member + " succeeds and changes nothing.",
                update(Tampered.request(Edit.remove(member))));
    }

    private static Mutant resets(String what, String member, Object value, String... breaks) {
        return new Mutant(
                "update-domain-resets-" + what,
                List.of(breaks),
                member + " falls back when an update does not repeat it.",
                update(Tampered.request(Edit.fill(member, value))));
    }

    private static UnaryOperator<Parts> update(UnaryOperator<Operation> change) {
        return parts -> parts.withOperation("UpdateDomain", change);
    }
}
