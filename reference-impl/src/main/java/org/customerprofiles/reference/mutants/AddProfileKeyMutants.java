package org.customerprofiles.reference.mutants;

import static org.customerprofiles.reference.operations.Fault.BAD_REQUEST;
import static org.customerprofiles.reference.operations.Fault.RESOURCE_NOT_FOUND;

import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.customerprofiles.reference.model.Profile;
import org.customerprofiles.reference.model.ProfileKey;
import org.customerprofiles.reference.operations.Operation;
import org.customerprofiles.reference.operations.Outcome;
import org.customerprofiles.reference.operations.Request;
import org.customerprofiles.reference.store.DomainContents;
import org.customerprofiles.reference.store.Transaction;

/** Faults of AddProfileKey. */
final class AddProfileKeyMutants {

    private AddProfileKeyMutants() {}

    static List<Mutant> all() {
        return Stream.of(added(), addedToOthers()).flatMap(List::stream).toList();
    }

    private static List<Mutant> added() {
        return List.of(
                new Mutant(
                        "add-profile-key-replaces",
                        List.of("AddProfileKey-1", "DeleteProfileKey-1"),
                        "A key has the values that were added last.",
                        add(Tampered.around((real, request, state, circumstances) -> {
                            changing(
                                    request,
                                    state,
                                    profile -> profile.withKeys(profile.keys().stream()
                                            .filter(key -> !key.name().equals(request.text("KeyName")))
                                            .toList()));
                            return real.apply(request, state, circumstances);
                        }))),
                new Mutant(
                        "add-profile-key-does-nothing",
                        List.of("AddProfileKey-1", "AddProfileKey-3", "AddProfileKey-4"),
                        "The key is repeated in the answer and not kept.",
                        add(Tampered.around((real, request, state, circumstances) -> {
                            List<ProfileKey> before = keys(request, state);
                            Outcome outcome = real.apply(request, state, circumstances);
                            if (outcome instanceof Outcome.Done) {
                                changing(request, state, profile -> profile.withKeys(before));
                            }
                            return outcome;
                        }))),
                new Mutant(
                        "add-profile-key-is-a-member-of-the-profile",
                        List.of("AddProfileKey-1"),
                        "What is added as a key shows among the Attributes.",
                        add(Tampered.afterwards((request, state, circumstances) -> changing(
                                request,
                                state,
                                profile -> profile.withMembers(Edit.put(
                                                "Attributes",
                                                Map.of(
                                                        request.text("KeyName"),
                                                        request.<String>list("Values")
                                                                .get(0)))
                                        .apply(profile.members())))))),
                new Mutant(
                        "add-profile-key-tells-nothing",
                        List.of("AddProfileKey-2"),
                        "The answer has no members.",
                        add(Tampered.answer(Edit.remove("KeyName", "Values")))),
                new Mutant(
                        "add-profile-key-tells-all-values",
                        List.of("AddProfileKey-2"),
                        "The answer has the id of the profile among the values.",
                        add(PerRequest.answer((request, answer) -> Edit.put(
                                        "Values",
                                        List.of(request.<String>list("Values").get(0), request.text("ProfileId")))
                                .apply(answer)))),
                new Mutant(
                        "add-profile-key-adds-the-first-value",
                        List.of("AddProfileKey-3"),
                        "Of several values only the first is added.",
                        add(Tampered.request(Edit.replace("Values", values -> part(values, true))))),
                new Mutant(
                        "add-profile-key-adds-the-last-value",
                        List.of("AddProfileKey-3"),
                        "Of several values only the last is added.",
                        add(Tampered.request(Edit.replace("Values", values -> part(values, false))))));
    }

    private static List<Mutant> addedToOthers() {
        return List.of(
                new Mutant(
                        "add-profile-key-wants-it-unique",
                        List.of("AddProfileKey-4", "DeleteProfileKey-2"),
                        "A value that another profile has is refused.",
                        add(Tampered.around((real, request, state, circumstances) -> isTaken(request, state)
                                ? Outcome.refused(BAD_REQUEST, "Another profile has this key")
                                : real.apply(request, state, circumstances)))),
                new Mutant(
                        "add-profile-key-takes-it-away",
                        List.of("AddProfileKey-4", "DeleteProfileKey-2", "SearchProfiles-41"),
                        "A value that another profile has goes over to the one that is named.",
                        add(Tampered.around((real, request, state, circumstances) -> {
                            removing(request, state, (profile, key) -> isNamed(key, request));
                            return real.apply(request, state, circumstances);
                        }))),
                new Mutant(
                        "add-profile-key-ignores-the-unknown",
                        List.of("AddProfileKey-9", "AddProfileKey-10"),
                        "To add a key to a profile that does not exist succeeds.",
                        add(Tampered.insteadOf(
                                RESOURCE_NOT_FOUND,
                                (real, request, state, circumstances) -> Outcome.done(Map.of(
                                        "KeyName", request.text("KeyName"), "Values", request.list("Values")))))),
                new Mutant(
                        "add-profile-key-calls-the-unknown-invalid",
                        List.of("AddProfileKey-9", "AddProfileKey-10"),
                        "A profile that does not exist is refused with BadRequestException, and so is a domain.",
                        add(Tampered.confused(RESOURCE_NOT_FOUND, BAD_REQUEST))),
                new Mutant(
                        "add-profile-key-creates-the-profile",
                        List.of("AddProfileKey-9"),
                        "A profile that does not exist is created, to have the key.",
                        add(Tampered.around((real, request, state, circumstances) -> {
                            state.domain(request.text("DomainName"))
                                    .map(DomainContents::profiles)
                                    .filter(profiles -> profiles.find(request.text("ProfileId"))
                                            .isEmpty())
                                    .ifPresent(profiles ->
                                            profiles.put(new Profile(request.text("ProfileId"), Map.of(), List.of())));
                            return real.apply(request, state, circumstances);
                        }))));
    }

    static void changing(Request request, Transaction state, UnaryOperator<Profile> change) {
        state.domain(request.text("DomainName"))
                .map(DomainContents::profiles)
                .ifPresent(profiles -> profiles.find(request.text("ProfileId"))
                        .ifPresent(profile -> profiles.put(change.apply(profile))));
    }

    /** Removes added keys from whatever profiles of the domain. */
    static void removing(Request request, Transaction state, BiPredicate<Profile, ProfileKey> unwanted) {
        state.domain(request.text("DomainName"))
                .map(DomainContents::profiles)
                .ifPresent(profiles -> profiles.all()
                        .toList()
                        .forEach(profile -> profiles.put(profile.withKeys(profile.keys().stream()
                                .filter(key -> !unwanted.test(profile, key))
                                .toList()))));
    }

    static List<ProfileKey> keys(Request request, Transaction state) {
        return state.domain(request.text("DomainName"))
                .flatMap(domain -> domain.profiles().find(request.text("ProfileId")))
                .map(Profile::keys)
                .orElse(List.of());
    }

    private static boolean isTaken(Request request, Transaction state) {
        return state.domain(request.text("DomainName")).stream()
                .flatMap(domain -> domain.profiles().all())
                .flatMap(profile -> profile.keys().stream())
                .anyMatch(key -> isNamed(key, request));
    }

    static boolean isNamed(ProfileKey key, Request request) {
        return key.name().equals(request.text("KeyName"))
                && request.list("Values").contains(key.value());
    }

    private static Object part(Object values, boolean first) {
        List<?> all = (List<?>) values;
        return all.isEmpty() ? all : List.of(all.get(first ? 0 : all.size() - 1));
    }

    private static UnaryOperator<Parts> add(UnaryOperator<Operation> change) {
        return parts -> parts.withOperation("AddProfileKey", change);
    }
}
