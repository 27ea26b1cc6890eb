package org.customerprofiles.reference.mutants;

import static org.customerprofiles.reference.restjson.Shapes.text;

import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.customerprofiles.reference.model.Domain;
import org.customerprofiles.reference.operations.Operation;
import org.customerprofiles.reference.operations.Request;
import org.customerprofiles.reference.store.DomainContents;

/** Faults of UpdateDomain: what becomes of the settings. */
final class UpdateDomainMutants {

    private static final String KEY = "DefaultEncryptionKey";
    private static final String QUEUE = "DeadLetterQueueUrl";

    private UpdateDomainMutants() {}

    static List<Mutant> all() {
        return Stream.of(forgotten(), reset(), emptied(), UpdatedDomainMutants.all())
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
                        "update-domain-disables-matching-for-tags",
                        List.of("UpdateDomain-8"),
                        "Matching is disabled by an update that has tags and does not repeat it.",
                        update(Tampered.request(members -> members.containsKey("Tags")
                                ? Edit.fill("Matching", Map.of("Enabled", false))
                                        .apply(members)
                                : members))),
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

    private static UnaryOperator<Operation> onlyWhere(String member, boolean present) {
        return Tampered.around((real, request, state, circumstances) -> {
            boolean wanted = state.domain(request.text("DomainName"))
                    .filter(domain -> domain.domain().settings().containsKey(member) != present)
                    .isEmpty();
            boolean clears = "".equals(request.members().get(member));
            return real.apply(wanted || clears ? request : Requests.without(request, member), state, circumstances);
        });
    }

    /** Changes the domain once more, after the update. */
    static UnaryOperator<Operation> onTheDomain(BiFunction<Request, Domain, Domain> change) {
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

    static UnaryOperator<Parts> update(UnaryOperator<Operation> change) {
        return parts -> parts.withOperation("UpdateDomain", change);
    }
}
