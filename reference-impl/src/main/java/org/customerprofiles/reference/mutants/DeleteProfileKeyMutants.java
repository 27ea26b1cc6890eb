package org.customerprofiles.reference.mutants;

import static org.customerprofiles.reference.operations.Fault.BAD_REQUEST;
import static org.customerprofiles.reference.operations.Fault.RESOURCE_NOT_FOUND;

import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.customerprofiles.reference.model.ProfileKey;
import org.customerprofiles.reference.operations.Operation;
import org.customerprofiles.reference.operations.Outcome;
import org.customerprofiles.reference.operations.Request;

/** Faults of DeleteProfileKey. */
final class DeleteProfileKeyMutants {

    private static final Map<String, Object> DELETED = Map.of("Message", "The key was deleted");

    private DeleteProfileKeyMutants() {}

    static List<Mutant> all() {
        return Stream.of(deleted(), deletedNowhere()).flatMap(List::stream).toList();
    }

    private static List<Mutant> deleted() {
        return List.of(
                deletes(
                        "all-values",
                        "All values of the key are deleted.",
                        (request, key) -> key.name().equals(request.text("KeyName")),
                        "DeleteProfileKey-1"),
                deletes(
                        "the-value-of-any-key",
                        "The value is deleted whatever key it belongs to.",
                        (request, key) -> request.list("Values").contains(key.value()),
                        "DeleteProfileKey-1"),
                deletes(
                        "every-key",
                        "All keys that were added are deleted.",
                        (request, key) -> true,
                        "DeleteProfileKey-1",
                        "SearchProfiles-42",
                        "MergeProfiles-23"),
                deletes(
                        "two-values-at-most",
                        "Of many values only the first two are deleted.",
                        (request, key) -> key.name().equals(request.text("KeyName"))
                                && request.list("Values").stream().limit(2).anyMatch(key.value()::equals),
                        "DeleteProfileKey-1"),
                deletes(
                        "nothing",
                        "A deletion is accepted and never done.",
                        (request, key) -> false,
                        "DeleteProfileKey-1",
                        "DeleteProfileKey-2"),
                new Mutant(
                        "delete-profile-key-deletes-from-all-profiles",
                        List.of("DeleteProfileKey-2", "SearchProfiles-42"),
                        "The value is deleted from every profile that has it.",
                        delete(Tampered.afterwards((request, state, circumstances) -> AddProfileKeyMutants.removing(
                                request, state, (profile, key) -> AddProfileKeyMutants.isNamed(key, request))))),
                new Mutant(
                        "delete-profile-key-says-nothing",
                        List.of("DeleteProfileKey-3"),
                        "The answer to a deletion has no members.",
                        delete(Tampered.answer(Edit.remove("Message")))));
    }

    private static List<Mutant> deletedNowhere() {
        return List.of(
                new Mutant(
                        "delete-profile-key-ignores-the-unknown",
                        List.of("DeleteProfileKey-5", "DeleteProfileKey-6"),
                        "To delete a key that is not there succeeds, even where there is no profile or no domain.",
                        delete(Tampered.pretending(RESOURCE_NOT_FOUND, DELETED))),
                new Mutant(
                        "delete-profile-key-calls-the-unknown-invalid",
                        List.of("DeleteProfileKey-5", "DeleteProfileKey-6"),
                        "A profile that does not exist is refused with BadRequestException, and so is a domain.",
                        delete(Tampered.confused(RESOURCE_NOT_FOUND, BAD_REQUEST))));
    }

    private static Mutant deletes(
            String what, String fault, BiPredicate<Request, ProfileKey> unwanted, String... breaks) {
        UnaryOperator<Operation> change = Tampered.around((real, request, state, circumstances) -> {
            List<ProfileKey> before = AddProfileKeyMutants.keys(request, state);
            Outcome outcome = real.apply(request, state, circumstances);
            if (outcome instanceof Outcome.Done) {
                AddProfileKeyMutants.changing(
                        request,
                        state,
                        profile -> profile.withKeys(before.stream()
                                .filter(key -> !unwanted.test(request, key))
                                .toList()));
            }
            return outcome;
        });
        return new Mutant("delete-profile-key-deletes-" + what, List.of(breaks), fault, delete(change));
    }

    private static UnaryOperator<Parts> delete(UnaryOperator<Operation> change) {
        return parts -> parts.withOperation("DeleteProfileKey", change);
    }
}
