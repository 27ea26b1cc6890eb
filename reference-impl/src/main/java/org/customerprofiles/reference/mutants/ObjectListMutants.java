package org.customerprofiles.reference.mutants;

import static org.customerprofiles.reference.operations.Fault.BAD_REQUEST;
import static org.customerprofiles.reference.operations.Fault.RESOURCE_NOT_FOUND;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.customerprofiles.reference.model.ProfileObject;
import org.customerprofiles.reference.operations.Operation;
import org.customerprofiles.reference.operations.Outcome;
import org.customerprofiles.reference.operations.Request;
import org.customerprofiles.reference.store.DomainContents;

/** Faults of ListProfileObjects and ListProfileObjectTypes. */
final class ObjectListMutants {

    private static final String OBJECTS = "ListProfileObjects";
    private static final String TYPES = "ListProfileObjectTypes";

    private ObjectListMutants() {}

    static List<Mutant> all() {
        return Stream.of(objects(), pages(), types(), unknown())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Mutant> objects() {
        return List.of(
                listing(
                        "list-objects-lists-those-of-all-profiles",
                        "The objects of the whole domain are listed.",
                        request -> domain -> domain.profiles()
                                .all()
                                .flatMap(profile -> domain.objects().of(profile.id()).stream())
                                .filter(object -> object.typeName().equals(request.text("ObjectTypeName"))),
                        "ListProfileObjects-1"),
                listing(
                        "list-objects-lists-those-of-all-types",
                        "The objects of the profile are listed whatever their type is.",
                        request -> domain -> domain.objects().of(request.text("ProfileId")).stream(),
                        "ListProfileObjects-1"),
                new Mutant(
                        "list-objects-tells-no-content",
                        List.of("ListProfileObjects-2"),
                        "The items have no Object.",
                        on(OBJECTS, items(Edit.remove("Object")))),
                new Mutant(
                        "list-objects-tells-no-unique-key",
                        List.of("ListProfileObjects-1"),
                        "The items have no ProfileObjectUniqueKey.",
                        on(OBJECTS, items(Edit.remove("ProfileObjectUniqueKey")))),
                new Mutant(
                        "list-objects-lists-the-latest-only",
                        List.of("ListProfileObjects-1", "ListProfileObjects-2"),
                        "Only one object is ever listed.",
                        on(
                                OBJECTS,
                                Tampered.answer(answer -> Edit.remove("NextToken")
                                        .andThen(Edit.replace("Items", items -> part((List<?>) items, 0, 1)))
                                        .apply(answer)))));
    }

    private static List<Mutant> pages() {
        return List.of(
                new Mutant(
                        "list-objects-ignores-max-results",
                        List.of("ListProfileObjects-2"),
                        "There is one page, whatever MaxResults says.",
                        on(OBJECTS, Tampered.request(Edit.remove("MaxResults")))),
                new Mutant(
                        "list-objects-ends-after-a-page",
                        List.of("ListProfileObjects-2"),
                        "No page has a NextToken.",
                        on(OBJECTS, Tampered.answer(Edit.remove("NextToken")))),
                new Mutant(
                        "list-objects-skips-one-after-a-page",
                        List.of("ListProfileObjects-2"),
                        "The first object of every page but the first is left out.",
                        on(
                                OBJECTS,
                                PerRequest.answer((request, answer) -> request.has("NextToken")
                                        ? Edit.replace("Items", items -> part((List<?>) items, 1, 100))
                                                .apply(answer)
                                        : answer))),
                new Mutant(
                        "list-objects-pages-are-one-too-large",
                        List.of("ListProfileObjects-2"),
                        "A page has one object more than MaxResults says.",
                        on(
                                OBJECTS,
                                Tampered.request(
                                        Edit.replace("MaxResults", size -> Math.min(100, (Integer) size + 1))))));
    }

    private static List<Mutant> types() {
        return List.of(
                new Mutant(
                        "list-object-types-tells-names-only",
                        List.of("ListProfileObjectTypes-1", "Wire-1"),
                        "The items have no Description.",
                        on(TYPES, items(Edit.remove("Description", "CreatedAt")))),
                new Mutant(
                        "list-object-types-lists-one-only",
                        List.of("ListProfileObjectTypes-1"),
                        "Only the first type is ever listed.",
                        on(
                                TYPES,
                                Tampered.answer(answer -> Edit.remove("NextToken")
                                        .andThen(Edit.replace("Items", items -> part((List<?>) items, 0, 1)))
                                        .apply(answer)))),
                new Mutant(
                        "list-object-types-ignores-max-results",
                        List.of("ListProfileObjectTypes-1"),
                        "There is one page, whatever MaxResults says.",
                        on(TYPES, Tampered.request(Edit.remove("MaxResults")))),
                new Mutant(
                        "list-object-types-ends-after-a-page",
                        List.of("ListProfileObjectTypes-1"),
                        "No page has a NextToken.",
                        on(TYPES, Tampered.answer(Edit.remove("NextToken")))),
                new Mutant(
                        "list-object-types-lists-deleted-ones",
                        List.of("DeleteProfileObjectType-1"),
                        "A deleted type stays in the list.",
                        ObjectListMutants::listingDeleted));
    }

    private static List<Mutant> unknown() {
        return List.of(
                new Mutant(
                        "list-object-types-of-an-unknown-domain-are-none",
                        List.of("ListProfileObjectTypes-3"),
                        "A domain that does not exist has no object types.",
                        on(TYPES, Tampered.pretending(RESOURCE_NOT_FOUND, Map.of("Items", List.of())))),
                new Mutant(
                        "list-object-types-calls-the-unknown-invalid",
                        List.of("ListProfileObjectTypes-3"),
                        "A domain that does not exist is refused with BadRequestException.",
                        on(TYPES, Tampered.confused(RESOURCE_NOT_FOUND, BAD_REQUEST))),
                new Mutant(
                        "list-objects-of-an-unknown-domain-are-none",
                        List.of("ListProfileObjects-5"),
                        "A domain that does not exist has no objects.",
                        on(OBJECTS, Tampered.pretending(RESOURCE_NOT_FOUND, Map.of("Items", List.of())))),
                new Mutant(
                        "list-objects-calls-the-unknown-invalid",
                        List.of("ListProfileObjects-5"),
                        "A domain that does not exist is refused with BadRequestException.",
                        on(OBJECTS, Tampered.confused(RESOURCE_NOT_FOUND, BAD_REQUEST))),
                new Mutant(
                        "list-objects-of-an-unknown-profile-are-all",
                        List.of("ListProfileObjects-4"),
                        "Where the profile does not exist, the objects of the whole domain are listed.",
                        on(
                                OBJECTS,
                                Tampered.insteadOf(
                                        RESOURCE_NOT_FOUND,
                                        (real, request, state, circumstances) -> state.domain(
                                                        request.text("DomainName"))
                                                .map(domain -> Outcome.done(Map.of(
                                                        "Items",
                                                        domain.profiles()
                                                                .all()
                                                                .flatMap(profile ->
                                                                        domain.objects().of(profile.id()).stream())
                                                                .map(ObjectListMutants::item)
                                                                .toList())))
                                                .orElseGet(() -> real.apply(request, state, circumstances))))));
    }

    private static Parts listingDeleted(Parts parts) {
        Map<String, Map<String, Object>> deleted = new ConcurrentHashMap<>();
        Operation list = parts.operations().named(TYPES);
        return parts.withOperation("DeleteProfileObjectType", Tampered.around((real, request, state, circumstances) -> {
                    Outcome before = list.apply(
                            new Request(Map.of("DomainName", request.text("DomainName"))), state, circumstances);
                    if (before instanceof Outcome.Done done) {
                        PerRequest.elements(done.members(), "Items").stream()
                                .filter(item -> item.get("ObjectTypeName").equals(request.text("ObjectTypeName")))
                                .forEach(item -> deleted.put(request.text("DomainName"), item));
                    }
                    return real.apply(request, state, circumstances);
                }))
                .withOperation(
                        TYPES,
                        PerRequest.answer((request, answer) -> Edit.replace(
                                        "Items",
                                        items -> Stream.concat(
                                                        ((List<?>) items).stream(),
                                                        Stream.ofNullable(deleted.get(request.text("DomainName"))))
                                                .toList())
                                .apply(answer)));
    }

    private static Mutant listing(
            String name,
            String fault,
            Function<Request, Function<DomainContents, Stream<ProfileObject>>> objects,
            String... breaks) {
        return new Mutant(
                name, List.of(breaks), fault, on(OBJECTS, Tampered.around((real, request, state, circumstances) -> {
                    Outcome outcome = real.apply(request, state, circumstances);
                    return request.has("MaxResults")
                            ? outcome
                            : Tampered.changed(
                                    outcome,
                                    Edit.replace(
                                            "Items",
                                            items -> objects.apply(request)
                                                    .apply(state.domain(request.text("DomainName"))
                                                            .orElseThrow())
                                                    .map(ObjectListMutants::item)
                                                    .toList()));
                })));
    }

    private static Map<String, Object> item(ProfileObject object) {
        return Map.of(
                "ObjectTypeName", object.typeName(),
                "ProfileObjectUniqueKey", object.uniqueKey(),
                "Object", object.content());
    }

    private static UnaryOperator<Operation> items(UnaryOperator<Map<String, Object>> change) {
        return PerRequest.elements("Items", (request, item) -> change.apply(item));
    }

    private static List<?> part(List<?> items, int from, int to) {
        return items.subList(Math.min(from, items.size()), Math.min(to, items.size()));
    }

    private static UnaryOperator<Parts> on(String operation, UnaryOperator<Operation> change) {
        return parts -> parts.withOperation(operation, change);
    }
}
