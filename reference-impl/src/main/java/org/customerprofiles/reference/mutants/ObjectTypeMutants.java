package org.customerprofiles.reference.mutants;

import static org.customerprofiles.reference.operations.Fault.BAD_REQUEST;
import static org.customerprofiles.reference.operations.Fault.RESOURCE_NOT_FOUND;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.customerprofiles.reference.model.Members;
import org.customerprofiles.reference.model.ObjectKey;
import org.customerprofiles.reference.model.ObjectType;
import org.customerprofiles.reference.operations.Circumstances;
import org.customerprofiles.reference.operations.Operation;
import org.customerprofiles.reference.operations.Outcome;
import org.customerprofiles.reference.operations.Request;
import org.customerprofiles.reference.store.DomainContents;
import org.customerprofiles.reference.store.Transaction;

/** Faults of PutProfileObjectType, GetProfileObjectType and DeleteProfileObjectType. */
final class ObjectTypeMutants {

    private static final Map<String, Object> DELETED = Map.of("Message", "The object type was deleted");

    private ObjectTypeMutants() {}

    static List<Mutant> all() {
        return Stream.of(put(), mappings(), get(), delete(), deletedNowhere())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Mutant> put() {
        return List.of(
                new Mutant(
                        "put-object-type-tells-no-fields",
                        List.of("PutProfileObjectType-10"),
                        "The answer describes the type without its Fields.",
                        on("PutProfileObjectType", Tampered.answer(Edit.remove("Fields")))),
                new Mutant(
                        "put-object-type-tells-no-name",
                        List.of("PutProfileObjectType-1", "Wire-1"),
                        "The answer has no ObjectTypeName.",
                        on("PutProfileObjectType", Tampered.answer(Edit.remove("ObjectTypeName")))),
                new Mutant(
                        "put-object-type-forgets-its-days",
                        List.of("PutProfileObjectType-10", "GetProfileObjectType-2"),
                        "ExpirationDays is read and dropped.",
                        on("PutProfileObjectType", Tampered.request(Edit.remove("ExpirationDays")))),
                new Mutant(
                        "put-object-type-never-lets-objects-create",
                        List.of("PutProfileObjectType-10", "GetProfileObjectType-1", "PutProfileObject-2"),
                        "AllowProfileCreation is read and dropped.",
                        on("PutProfileObjectType", Tampered.request(Edit.remove("AllowProfileCreation")))),
                new Mutant(
                        "put-object-type-changes-what-there-is",
                        List.of("GetProfileObjectType-2"),
                        "The fields of the type that had the name stay beside the new ones.",
                        on(
                                "PutProfileObjectType",
                                Tampered.around((real, request, state, circumstances) -> real.apply(
                                        before(request, state)
                                                .map(type -> patched(type, request))
                                                .orElse(request),
                                        state,
                                        circumstances)))),
                new Mutant(
                        "put-object-type-calls-the-unknown-invalid",
                        List.of("PutProfileObjectType-5"),
                        "A domain that does not exist is refused with BadRequestException.",
                        on("PutProfileObjectType", Tampered.confused(RESOURCE_NOT_FOUND, BAD_REQUEST))));
    }

    private static List<Mutant> mappings() {
        return List.of(
                accepting(
                        "without-a-unique-key",
                        "No key needs to be UNIQUE.",
                        type -> count(type, "UNIQUE") == 0,
                        "PutProfileObjectType-6"),
                accepting(
                        "with-two-unique-keys",
                        "Several keys may be UNIQUE.",
                        type -> count(type, "UNIQUE") > 1,
                        "PutProfileObjectType-6"),
                accepting(
                        "without-a-profile-key",
                        "No key needs to be PROFILE.",
                        type -> count(type, "PROFILE") == 0,
                        "PutProfileObjectType-6"),
                accepting(
                        "with-unique-keys-for-looking-up",
                        "A UNIQUE key may be LOOKUP_ONLY.",
                        type -> type.keys().stream().anyMatch(key -> key.is("UNIQUE") && key.is("LOOKUP_ONLY")),
                        "PutProfileObjectType-6"),
                accepting(
                        "with-secondary-keys-of-nothing",
                        "A SECONDARY key need not be PROFILE.",
                        type -> type.keys().stream().anyMatch(key -> key.is("SECONDARY") && !key.is("PROFILE")),
                        "PutProfileObjectType-6"),
                accepting(
                        "with-any-underscore",
                        "The names of keys are free.",
                        type -> type.keys().stream().map(ObjectKey::name).anyMatch(name -> name.startsWith("_")),
                        "PutProfileObjectType-7"),
                accepting(
                        "with-fields-of-nothing",
                        "The fields of a key are not looked up.",
                        type -> type.keys().stream()
                                .anyMatch(key -> !type.fields().keySet().containsAll(key.fieldNames())),
                        "PutProfileObjectType-8"));
    }

    private static List<Mutant> get() {
        return List.of(
                new Mutant(
                        "get-object-type-tells-no-keys",
                        List.of("GetProfileObjectType-1"),
                        "The answer describes the type without its Keys.",
                        on("GetProfileObjectType", Tampered.answer(Edit.remove("Keys")))),
                new Mutant(
                        "get-object-type-finds-it-in-any-domain",
                        List.of("GetProfileObjectType-3"),
                        "A type that the domain lacks is taken from another one.",
                        on(
                                "GetProfileObjectType",
                                Tampered.insteadOf(RESOURCE_NOT_FOUND, ObjectTypeMutants::anywhere))),
                new Mutant(
                        "get-object-type-calls-the-unknown-invalid",
                        List.of("GetProfileObjectType-3", "GetProfileObjectType-4"),
                        "A type that does not exist is refused with BadRequestException, and so is a domain.",
                        on("GetProfileObjectType", Tampered.confused(RESOURCE_NOT_FOUND, BAD_REQUEST))));
    }

    private static List<Mutant> delete() {
        return List.of(
                new Mutant(
                        "delete-object-type-does-nothing",
                        List.of("DeleteProfileObjectType-1"),
                        "A deletion is accepted and never done.",
                        on(
                                "DeleteProfileObjectType",
                                Tampered.around((real, request, state, circumstances) ->
                                        before(request, state).isPresent()
                                                ? Outcome.done(DELETED)
                                                : real.apply(request, state, circumstances)))),
                new Mutant(
                        "delete-object-type-leaves-its-objects",
                        List.of("DeleteProfileObjectType-1"),
                        "The objects of a deleted type belong to the next type of its name.",
                        on("DeleteProfileObjectType", Tampered.around(ObjectTypeMutants::leavingObjects))),
                new Mutant(
                        "delete-object-type-deletes-profiles",
                        List.of("DeleteProfileObjectType-1"),
                        "The profiles that have objects of the type are deleted with it.",
                        on("DeleteProfileObjectType", Tampered.around(ObjectTypeMutants::withProfiles))),
                new Mutant(
                        "delete-object-type-says-nothing",
                        List.of("DeleteProfileObjectType-2", "Wire-1"),
                        "The answer to a deletion has no members.",
                        on("DeleteProfileObjectType", Tampered.answer(Edit.remove("Message")))));
    }

    private static List<Mutant> deletedNowhere() {
        return List.of(
                new Mutant(
                        "delete-object-type-deletes-the-unknown",
                        List.of("DeleteProfileObjectType-3", "DeleteProfileObjectType-4"),
                        "To delete a type that does not exist succeeds, even where there is no domain.",
                        on("DeleteProfileObjectType", Tampered.pretending(RESOURCE_NOT_FOUND, DELETED))),
                new Mutant(
                        "delete-object-type-calls-the-unknown-invalid",
                        List.of("DeleteProfileObjectType-3", "DeleteProfileObjectType-4"),
                        "A type that does not exist is refused with BadRequestException, and so is a domain.",
                        on("DeleteProfileObjectType", Tampered.confused(RESOURCE_NOT_FOUND, BAD_REQUEST))));
    }

    private static Optional<ObjectType> before(Request request, Transaction state) {
        return state.domain(request.text("DomainName"))
                .flatMap(domain -> domain.objectTypes().find(request.text("ObjectTypeName")));
    }

    private static Request patched(ObjectType type, Request request) {
        return new Request(Members.filled(
                request.members(), Edit.remove("TemplateId", "Keys").apply(type.settings())));
    }

    private static long count(ObjectType type, String identifier) {
        return type.keys().stream().filter(key -> key.is(identifier)).count();
    }

    private static Outcome anywhere(Operation get, Request request, Transaction state, Circumstances circumstances) {
        return state.domainsAfter("")
                .map(domain -> domain.domain().name())
                .map(name -> get.apply(Requests.with(request, "DomainName", name), state, circumstances))
                .filter(Outcome.Done.class::isInstance)
                .findFirst()
                .orElseGet(() -> get.apply(request, state, circumstances));
    }

    private static Outcome leavingObjects(
            Operation delete, Request request, Transaction state, Circumstances circumstances) {
        Optional<DomainContents> domain = state.domain(request.text("DomainName"));
        List<Runnable> restoring = domain.stream()
                .flatMap(contents -> contents.profiles()
                        .all()
                        .flatMap(profile -> contents.objects().of(profile.id()).stream()
                                .<Runnable>map(
                                        object -> () -> contents.objects().put(profile.id(), object))))
                .toList();
        Outcome outcome = delete.apply(request, state, circumstances);
        restoring.forEach(Runnable::run);
        return outcome;
    }

    private static Outcome withProfiles(
            Operation delete, Request request, Transaction state, Circumstances circumstances) {
        state.domain(request.text("DomainName"))
                .ifPresent(domain -> domain.profiles().all().toList().stream()
                        .filter(profile -> domain.objects().of(profile.id()).stream()
                                .anyMatch(object -> object.typeName().equals(request.text("ObjectTypeName"))))
                        .forEach(profile -> domain.profiles().delete(profile.id())));
        return delete.apply(request, state, circumstances);
    }

    /** Puts types of a kind although the mapping rules are against them. */
    private static Mutant accepting(String what, String fault, Predicate<ObjectType> which, String... breaks) {
        UnaryOperator<Operation> change = Tampered.insteadOf(BAD_REQUEST, (real, request, state, circumstances) -> {
            Map<String, Object> settings =
                    Edit.remove("DomainName", "ObjectTypeName", "Tags").apply(request.members());
            ObjectType type = ObjectType.of(
                    request.text("ObjectTypeName"), settings, Map.of(), circumstances.now(), circumstances.now());
            if (!which.test(type)) {
                return real.apply(request, state, circumstances);
            }
            state.domain(request.text("DomainName")).orElseThrow().objectTypes().put(type);
            return Outcome.done(Edit.put("ObjectTypeName", type.name()).apply(settings));
        });
        return new Mutant(
                "put-object-type-accepts-types-" + what, List.of(breaks), fault, on("PutProfileObjectType", change));
    }

    private static UnaryOperator<Parts> on(String operation, UnaryOperator<Operation> change) {
        return parts -> parts.withOperation(operation, change);
    }
}
