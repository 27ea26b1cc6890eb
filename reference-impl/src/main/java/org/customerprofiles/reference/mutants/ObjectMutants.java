package org.customerprofiles.reference.mutants;

import static org.customerprofiles.reference.operations.Fault.BAD_REQUEST;
import static org.customerprofiles.reference.operations.Fault.RESOURCE_NOT_FOUND;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.customerprofiles.reference.model.IndexEntry;
import org.customerprofiles.reference.model.Profile;
import org.customerprofiles.reference.model.ProfileObject;
import org.customerprofiles.reference.operations.Circumstances;
import org.customerprofiles.reference.operations.Operation;
import org.customerprofiles.reference.operations.Outcome;
import org.customerprofiles.reference.operations.Request;
import org.customerprofiles.reference.restjson.JsonObjects;
import org.customerprofiles.reference.store.ProfileObjects;
import org.customerprofiles.reference.store.Profiles;
import org.customerprofiles.reference.store.Transaction;

/** Faults of PutProfileObject and DeleteProfileObject. */
final class ObjectMutants {

    private static final Map<String, Object> DELETED = Map.of("Message", "The object was deleted");

    private ObjectMutants() {}

    static List<Mutant> all() {
        return Stream.of(owners(), contents(), unknown(), deleted())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Mutant> owners() {
        return List.of(
                new Mutant(
                        "put-object-always-makes-a-profile",
                        List.of("PutProfileObject-1", "PutProfileObject-4"),
                        "Every object makes a profile of its own, where its type allows it.",
                        put(onProfiles(Unacquainted::new))),
                new Mutant(
                        "put-object-takes-any-profile",
                        List.of("PutProfileObject-2", "GetDomain-10"),
                        "An object that fits no profile is given to some other one.",
                        put(onProfiles(Acquainted::new))),
                new Mutant(
                        "put-object-makes-a-profile-in-any-case",
                        List.of("PutProfileObject-3"),
                        "An object that fits no profile makes one, whatever its type allows.",
                        parts -> parts.withOperation(
                                "PutProfileObjectType", Tampered.request(Edit.fill("AllowProfileCreation", true)))));
    }

    private static List<Mutant> contents() {
        return List.of(
                new Mutant(
                        "put-object-keeps-the-old-one-too",
                        List.of("PutProfileObject-4", "GetDomain-10"),
                        "An object with the same unique value is one more object.",
                        put(onObjects(ObjectMutants::beside))),
                new Mutant(
                        "put-object-keeps-the-old-one",
                        List.of("PutProfileObject-4"),
                        "An object whose unique value is known is not looked at.",
                        put(onObjects((before, after) -> before))),
                new Mutant(
                        "put-object-adds-to-the-old-one",
                        List.of("PutProfileObject-4"),
                        "What an object does not repeat of the one before stays.",
                        put(onObjects(ObjectMutants::joined))),
                new Mutant(
                        "put-object-keeps-ascii-only",
                        List.of("PutProfileObject-1", "GetDomain-11"),
                        "Of the content everything that is not ASCII becomes a question mark.",
                        put(Tampered.request(
                                Edit.replace("Object", text -> ((String) text).replaceAll("[^\\x00-\\x7f]", "?"))))),
                new Mutant(
                        "put-object-tells-no-key",
                        List.of("PutProfileObject-5"),
                        "The answer has no members.",
                        put(Tampered.answer(Edit.remove("ProfileObjectUniqueKey")))));
    }

    private static List<Mutant> unknown() {
        return List.of(
                new Mutant(
                        "put-object-queues-anything",
                        List.of("PutProfileObject-7"),
                        "What cannot be ingested is accepted all the same, and goes to the dead-letter queue.",
                        put(Tampered.pretending(BAD_REQUEST, Map.of("ProfileObjectUniqueKey", "queued")))),
                new Mutant(
                        "put-object-of-an-unknown-type-is-queued",
                        List.of("PutProfileObject-8", "PutProfileObject-9"),
                        "An object of a type that does not exist is accepted, even where there is no domain.",
                        put(Tampered.pretending(RESOURCE_NOT_FOUND, Map.of("ProfileObjectUniqueKey", "queued")))),
                new Mutant(
                        "put-object-calls-the-unknown-invalid",
                        List.of("PutProfileObject-9"),
                        "A domain that does not exist is refused with BadRequestException.",
                        put(Tampered.confused(RESOURCE_NOT_FOUND, BAD_REQUEST))));
    }

    private static List<Mutant> deleted() {
        return List.of(
                new Mutant(
                        "delete-object-does-nothing",
                        List.of("DeleteProfileObject-1"),
                        "A deletion is accepted and never done.",
                        delete(Tampered.around((real, request, state, circumstances) ->
                                objects(request, state).isEmpty()
                                        ? real.apply(request, state, circumstances)
                                        : Outcome.done(DELETED)))),
                new Mutant(
                        "delete-object-deletes-all",
                        List.of("DeleteProfileObject-1"),
                        "All objects of the profile are deleted.",
                        delete(Tampered.afterwards((request, state, circumstances) -> {
                            ProfileObjects all = state.domain(request.text("DomainName"))
                                    .orElseThrow()
                                    .objects();
                            objects(request, state)
                                    .forEach(object -> all.delete(
                                            request.text("ProfileId"), object.typeName(), object.uniqueKey()));
                        }))),
                new Mutant(
                        "delete-object-deletes-the-profile",
                        List.of("DeleteProfileObject-1"),
                        "The profile is deleted with its object.",
                        delete(Tampered.afterwards(
                                (request, state, circumstances) -> state.domain(request.text("DomainName"))
                                        .orElseThrow()
                                        .profiles()
                                        .delete(request.text("ProfileId"))))),
                new Mutant(
                        "delete-object-says-nothing",
                        List.of("DeleteProfileObject-2"),
                        "The answer to a deletion has no members.",
                        delete(Tampered.answer(Edit.remove("Message")))),
                new Mutant(
                        "delete-object-deletes-it-from-anybody",
                        List.of("DeleteProfileObject-3"),
                        "The object is deleted whichever profile has it.",
                        delete(Tampered.insteadOf(RESOURCE_NOT_FOUND, ObjectMutants::fromAnybody))),
                new Mutant(
                        "delete-object-calls-the-unknown-invalid",
                        List.of("DeleteProfileObject-5"),
                        "A domain that does not exist is refused with BadRequestException.",
                        delete(Tampered.confused(RESOURCE_NOT_FOUND, BAD_REQUEST))),
                new Mutant(
                        "delete-object-deletes-the-unknown",
                        List.of("DeleteProfileObject-5"),
                        "To delete an object succeeds whether or not there is one, or a domain for it.",
                        delete(Tampered.pretending(RESOURCE_NOT_FOUND, DELETED))));
    }

    /** Knows no profile by any key. */
    private record Unacquainted(Profiles real) implements OtherProfiles {

        @Override
        public Stream<String> idsAfter(IndexEntry entry, String id) {
            return Stream.empty();
        }
    }

    /** Knows some profile by every key. */
    private record Acquainted(Profiles real) implements OtherProfiles {

        @Override
        public Stream<String> idsAfter(IndexEntry entry, String id) {
            List<String> known = real.idsAfter(entry, id).toList();
            return known.isEmpty() ? all().map(Profile::id).limit(1) : known.stream();
        }
    }

    private static UnaryOperator<Operation> onProfiles(UnaryOperator<Profiles> change) {
        return PerRequest.domain((request, domain) -> OtherContents.withProfiles(domain, change));
    }

    /** @param change gets the object that has the unique key and the one that is put, and says what is kept */
    private static UnaryOperator<Operation> onObjects(BinaryOperator<ProfileObject> change) {
        return PerRequest.domain((request, domain) ->
                OtherContents.withObjects(domain, objects -> new ReplacedObjects(objects, change)));
    }

    private static ProfileObject beside(ProfileObject before, ProfileObject after) {
        return new ProfileObject(
                after.typeName(), before.uniqueKey() + "-" + after.content().hashCode(), after.content(), after.keys());
    }

    private static ProfileObject joined(ProfileObject before, ProfileObject after) {
        Map<String, Object> members = new TreeMap<>();
        Stream.of(before, after)
                .forEach(object -> new JsonObjects().parse(object.content()).ifPresent(members::putAll));
        String content = members.entrySet().stream()
                .map(member -> quoted(member.getKey()) + ":" + quoted(member.getValue()))
                .collect(Collectors.joining(",", "{", "}"));
        return new ProfileObject(after.typeName(), after.uniqueKey(), content, after.keys());
    }

    private static String quoted(Object value) {
        return '"' + value.toString().replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    private static Outcome fromAnybody(
            Operation delete, Request request, Transaction state, Circumstances circumstances) {
        return state.domain(request.text("DomainName")).stream()
                .flatMap(domain -> domain.profiles()
                        .all()
                        .filter(profile -> domain.objects().of(profile.id()).stream()
                                .anyMatch(object -> object.uniqueKey().equals(request.text("ProfileObjectUniqueKey")))))
                .findFirst()
                .map(owner -> delete.apply(Requests.with(request, "ProfileId", owner.id()), state, circumstances))
                .orElseGet(() -> delete.apply(request, state, circumstances));
    }

    private static List<ProfileObject> objects(Request request, Transaction state) {
        return state.domain(request.text("DomainName"))
                .filter(domain ->
                        domain.profiles().find(request.text("ProfileId")).isPresent())
                .map(domain -> domain.objects().of(request.text("ProfileId")))
                .orElse(List.of());
    }

    private static UnaryOperator<Parts> put(UnaryOperator<Operation> change) {
        return parts -> parts.withOperation("PutProfileObject", change);
    }

    private static UnaryOperator<Parts> delete(UnaryOperator<Operation> change) {
        return parts -> parts.withOperation("DeleteProfileObject", change);
    }
}
