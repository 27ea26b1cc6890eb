package org.customerprofiles.reference.mutants;

import static org.customerprofiles.reference.operations.Fault.BAD_REQUEST;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.customerprofiles.reference.model.Domain;
import org.customerprofiles.reference.model.Members;
import org.customerprofiles.reference.operations.Operation;
import org.customerprofiles.reference.operations.Outcome;
import org.customerprofiles.reference.restjson.WireResponse;
import org.customerprofiles.reference.store.DomainContents;

/** Faults of CreateDomain: what it keeps, and what it makes of names. */
final class CreateDomainMutants {

    private CreateDomainMutants() {}

    static List<Mutant> all() {
        return Stream.of(settings(), matching(), tags(), names())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Mutant> settings() {
        return List.of(
                new Mutant(
                        "create-domain-keeps-data-for-a-year",
                        List.of(
                                "CreateDomain-1",
                                "CreateDomain-2",
                                "CreateDomain-4",
                                "CreateDomain-10",
                                "CreateDomain-19",
                                "CreateDomain-27"),
                        "Every new domain keeps its data for 365 days, whatever was asked for.",
                        create(Tampered.request(Edit.put("DefaultExpirationDays", 365)))),
                new Mutant(
                        "create-domain-knows-a-default-for-the-days",
                        List.of("CreateDomain-9"),
                        "DefaultExpirationDays may be left out and is 366 then.",
                        parts -> create(Tampered.request(Edit.fill("DefaultExpirationDays", 366)))
                                .apply(parts.withConstraints(
                                        "CreateDomain", Reshaped.optional("DefaultExpirationDays")))),
                new Mutant(
                        "create-domain-forgets-the-encryption-key",
                        List.of("CreateDomain-15", "CreateDomain-18"),
                        "DefaultEncryptionKey is read and dropped.",
                        create(Tampered.request(Edit.remove("DefaultEncryptionKey")))),
                new Mutant(
                        "create-domain-forgets-the-queue",
                        List.of("CreateDomain-16", "CreateDomain-18"),
                        "DeadLetterQueueUrl is read and dropped.",
                        create(Tampered.request(Edit.remove("DeadLetterQueueUrl")))),
                new Mutant(
                        "create-domain-does-not-tell-the-encryption-key",
                        List.of("CreateDomain-15"),
                        "DefaultEncryptionKey is kept, and missing from the answer.",
                        create(Tampered.answer(Edit.remove("DefaultEncryptionKey")))),
                new Mutant(
                        "create-domain-does-not-tell-the-queue",
                        List.of("CreateDomain-16"),
                        "DeadLetterQueueUrl is kept, and missing from the answer.",
                        create(Tampered.answer(Edit.remove("DeadLetterQueueUrl")))),
                new Mutant(
                        "create-domain-tells-no-times",
                        List.of("CreateDomain-6", "Wire-1", "Wire-5"),
                        "CreatedAt and LastUpdatedAt are known to GetDomain alone.",
                        create(Tampered.answer(Edit.remove("CreatedAt", "LastUpdatedAt")))),
                new Mutant(
                        "create-domain-edits-before-it-creates",
                        List.of("CreateDomain-6", "GetDomain-1"),
                        "LastUpdatedAt is the time when the request began, CreatedAt the time when it was done.",
                        create(onTheDomain(domain ->
                                OtherDomain.withTimes(domain, domain.createdAt(), before(domain.lastUpdatedAt()))))));
    }

    private static List<Mutant> matching() {
        return List.of(
                new Mutant(
                        "create-domain-forgets-matching",
                        List.of("CreateDomain-23"),
                        "Matching is something that only UpdateDomain listens to.",
                        create(Tampered.request(Edit.remove("Matching")))),
                new Mutant(
                        "create-domain-takes-any-matching-for-enabled",
                        List.of("CreateDomain-23"),
                        "Matching is enabled where it is given, whatever Enabled says.",
                        create(Tampered.request(Edit.replace("Matching", given -> Map.of("Enabled", true))))),
                new Mutant(
                        "create-domain-does-not-tell-matching",
                        List.of("CreateDomain-23"),
                        "Matching is kept, and missing from the answer.",
                        create(Tampered.answer(Edit.remove("Matching")))),
                new Mutant(
                        "create-domain-enables-matching",
                        List.of("CreateDomain-26"),
                        "A domain that never heard of Matching has it enabled.",
                        create(Tampered.request(Edit.fill("Matching", Map.of("Enabled", true))))));
    }

    private static List<Mutant> tags() {
        return List.of(
                new Mutant(
                        "create-domain-forgets-tags",
                        List.of("CreateDomain-29", "CreateDomain-30", "CreateDomain-33", "CreateDomain-34"),
                        "Tags have to be given by TagResource.",
                        create(Tampered.request(Edit.remove("Tags")))),
                new Mutant(
                        "create-domain-keeps-one-tag",
                        List.of("CreateDomain-29", "CreateDomain-30", "CreateDomain-34"),
                        "Of several tags only the first is kept.",
                        create(Tampered.request(Edit.replace("Tags", CreateDomainMutants::first)))),
                new Mutant(
                        "create-domain-lowers-the-case-of-tags",
                        List.of("CreateDomain-29"),
                        "The values of tags are stored in lower case.",
                        create(Tampered.request(Edit.replace("Tags", CreateDomainMutants::lowered)))),
                new Mutant(
                        "create-domain-does-not-tell-tags",
                        List.of("CreateDomain-29"),
                        "Tags are kept, and missing from the answer.",
                        create(Tampered.answer(Edit.remove("Tags")))));
    }

    private static List<Mutant> names() {
        return List.of(
                new Mutant(
                        "create-domain-overwrites",
                        List.of("CreateDomain-5"),
                        "A name that is taken means the new domain from then on.",
                        create(Tampered.around((real, request, state, circumstances) -> {
                            String name = request.text("DomainName");
                            state.domain(name).ifPresent(taken -> state.delete(name));
                            return real.apply(request, state, circumstances);
                        }))),
                new Mutant(
                        "create-domain-agrees-with-itself",
                        List.of("CreateDomain-5"),
                        "To ask once more for exactly the domain that there is succeeds.",
                        parts -> create(repeatable(parts.operations().named("GetDomain")))
                                .apply(parts)),
                new Mutant(
                        "create-domain-conflicts",
                        List.of("CreateDomain-5"),
                        "A name that is taken is a conflict: status 409, and a type that the model does not have.",
                        parts -> parts.withFront(Filter.response((request, response) ->
                                isTaken(response) ? Filter.error(409, "ConflictException") : response))),
                new Mutant(
                        "create-domain-lowers-the-case-of-names",
                        List.of("CreateDomain-7"),
                        "The name is stored in lower case, and sought as it was written.",
                        create(Tampered.request(
                                Edit.replace("DomainName", name -> ((String) name).toLowerCase(Locale.ROOT))))));
    }

    private static UnaryOperator<Operation> repeatable(Operation getDomain) {
        return Tampered.around((real, request, state, circumstances) -> {
            Outcome outcome = real.apply(request, state, circumstances);
            boolean same = state.domain(request.text("DomainName"))
                    .filter(domain -> request.members()
                            .entrySet()
                            .containsAll(domain.domain().settings().entrySet()))
                    .isPresent();
            return outcome instanceof Outcome.Refused refused && refused.fault() == BAD_REQUEST && same
                    ? getDomain.apply(request, state, circumstances)
                    : outcome;
        });
    }

    private static UnaryOperator<Operation> onTheDomain(UnaryOperator<Domain> change) {
        return Tampered.afterwards((request, state, circumstances) -> {
            DomainContents domain = state.domain(request.text("DomainName")).orElseThrow();
            domain.replace(change.apply(domain.domain()));
        });
    }

    private static boolean isTaken(WireResponse response) {
        return response.status() == 400 && Filter.body(response).contains("already exists");
    }

    private static Instant before(Instant time) {
        return time.minusSeconds(1);
    }

    private static Object first(Object tags) {
        Map.Entry<String, Object> first =
                Members.structure(tags).entrySet().iterator().next();
        return Map.of(first.getKey(), first.getValue());
    }

    private static Object lowered(Object tags) {
        Map<String, Object> lowered = new LinkedHashMap<>();
        Members.structure(tags).forEach((key, value) -> lowered.put(key, ((String) value).toLowerCase(Locale.ROOT)));
        return lowered;
    }

    private static UnaryOperator<Parts> create(UnaryOperator<Operation> change) {
        return parts -> parts.withOperation("CreateDomain", change);
    }
}
