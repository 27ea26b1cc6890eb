package org.customerprofiles.reference.mutants;

import static org.customerprofiles.reference.operations.Fault.BAD_REQUEST;
import static org.customerprofiles.reference.operations.Fault.RESOURCE_NOT_FOUND;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import org.customerprofiles.reference.model.Profile;
import org.customerprofiles.reference.operations.Circumstances;
import org.customerprofiles.reference.operations.Operation;
import org.customerprofiles.reference.operations.Outcome;
import org.customerprofiles.reference.operations.Request;
import org.customerprofiles.reference.store.Transaction;

/** Faults of DeleteProfile. */
final class DeleteProfileMutants {

    private static final Map<String, Object> DELETED = Map.of("Message", "The profile was deleted");

    private DeleteProfileMutants() {}

    static List<Mutant> all() {
        return List.of(
                new Mutant(
                        "delete-profile-does-nothing",
                        List.of("DeleteProfile-1", "DeleteProfile-2", "DeleteProfile-3", "DeleteProfile-7"),
                        "A deletion is accepted and never done.",
                        delete(Tampered.around((real, request, state, circumstances) -> Outcome.done(DELETED)))),
                new Mutant(
                        "delete-profile-hides-the-id-only",
                        List.of("DeleteProfile-1", "DeleteProfile-2", "DeleteProfile-3", "DeleteProfile-7"),
                        "A deleted profile is marked as such, and only a search for its id looks at the mark.",
                        DeleteProfileMutants::marking),
                new Mutant(
                        "delete-profile-deletes-all-alike",
                        List.of("DeleteProfile-2"),
                        "All profiles with the account number of the one that is named are deleted.",
                        delete(Tampered.around(DeleteProfileMutants::allAlike))),
                new Mutant(
                        "delete-profile-leaves-its-objects",
                        List.of("DeleteProfile-3"),
                        "The objects of a deleted profile can still be listed.",
                        DeleteProfileMutants::leavingObjects),
                new Mutant(
                        "delete-profile-says-nothing",
                        List.of("DeleteProfile-4"),
                        "The answer to a deletion has no members.",
                        delete(Tampered.answer(Edit.remove("Message")))),
                new Mutant(
                        "delete-profile-deletes-another-instead",
                        List.of("DeleteProfile-5"),
                        "Where the profile is not found, the next one in the index is deleted.",
                        delete(Tampered.insteadOf(RESOURCE_NOT_FOUND, DeleteProfileMutants::another))),
                new Mutant(
                        "delete-profile-calls-the-unknown-invalid",
                        List.of("DeleteProfile-7"),
                        "A domain that does not exist is refused with BadRequestException.",
                        delete(Tampered.confused(RESOURCE_NOT_FOUND, BAD_REQUEST))),
                new Mutant(
                        "delete-profile-deletes-the-unknown",
                        List.of("DeleteProfile-7"),
                        "To delete a profile succeeds whether or not there is one, or a domain for it.",
                        delete(Tampered.pretending(RESOURCE_NOT_FOUND, DELETED))));
    }

    private static Parts marking(Parts parts) {
        Set<String> marked = ConcurrentHashMap.newKeySet();
        return delete(Tampered.around((real, request, state, circumstances) -> {
                    marked.add(request.text("ProfileId"));
                    return Outcome.done(DELETED);
                }))
                .apply(parts)
                .withOperation("SearchProfiles", PerRequest.answer((request, answer) -> {
                    List<Map<String, Object>> items = PerRequest.elements(answer, "Items");
                    return request.text("KeyName").equals("_profileId")
                            ? Edit.put(
                                            "Items",
                                            items.stream()
                                                    .filter(item -> !marked.contains(item.get("ProfileId")))
                                                    .toList())
                                    .apply(answer)
                            : answer;
                }));
    }

    private static Outcome allAlike(Operation delete, Request request, Transaction state, Circumstances circumstances) {
        List<String> alike = state.domain(request.text("DomainName")).stream()
                .flatMap(domain ->
                        domain
                                .profiles()
                                .find(request.text("ProfileId"))
                                .flatMap(profile -> profile.text("AccountNumber"))
                                .stream()
                                .flatMap(number -> domain.profiles()
                                        .all()
                                        .filter(profile -> profile.text("AccountNumber")
                                                .filter(number::equals)
                                                .isPresent())))
                .map(Profile::id)
                .filter(id -> !id.equals(request.text("ProfileId")))
                .toList();
        alike.forEach(id -> delete.apply(Requests.with(request, "ProfileId", id), state, circumstances));
        return delete.apply(request, state, circumstances);
    }

    private static Outcome another(Operation delete, Request request, Transaction state, Circumstances circumstances) {
        return state.domain(request.text("DomainName"))
                .flatMap(domain -> domain.profiles().all().findFirst())
                .map(profile -> delete.apply(Requests.with(request, "ProfileId", profile.id()), state, circumstances))
                .orElseGet(() -> delete.apply(request, state, circumstances));
    }

    private static Parts leavingObjects(Parts parts) {
        Map<String, Outcome> left = new ConcurrentHashMap<>();
        Operation list = parts.operations().named("ListProfileObjects");
        return delete(Tampered.around((real, request, state, circumstances) -> {
                    state.domain(request.text("DomainName"))
                            .flatMap(domain -> domain.objectTypes().after("").findFirst())
                            .map(type -> list.apply(
                                    Requests.with(request, "ObjectTypeName", type.name()), state, circumstances))
                            .ifPresent(objects -> left.put(request.text("ProfileId"), objects));
                    return real.apply(request, state, circumstances);
                }))
                .apply(parts)
                .withOperation(
                        "ListProfileObjects",
                        Tampered.insteadOf(
                                RESOURCE_NOT_FOUND,
                                (real, request, state, circumstances) -> left.getOrDefault(
                                        request.text("ProfileId"), real.apply(request, state, circumstances))));
    }

    private static UnaryOperator<Parts> delete(UnaryOperator<Operation> change) {
        return parts -> parts.withOperation("DeleteProfile", change);
    }
}
