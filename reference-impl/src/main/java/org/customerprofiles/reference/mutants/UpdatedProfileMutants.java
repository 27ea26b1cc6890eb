package org.customerprofiles.reference.mutants;

import static org.customerprofiles.reference.operations.Fault.BAD_REQUEST;
import static org.customerprofiles.reference.operations.Fault.RESOURCE_NOT_FOUND;
import static org.customerprofiles.reference.restjson.Shapes.text;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.customerprofiles.reference.model.Profile;
import org.customerprofiles.reference.model.StandardKey;
import org.customerprofiles.reference.operations.Circumstances;
import org.customerprofiles.reference.operations.Operation;
import org.customerprofiles.reference.operations.Outcome;
import org.customerprofiles.reference.operations.Request;
import org.customerprofiles.reference.store.Transaction;

/** Faults of UpdateProfile: which profile is updated, as a whole or not at all, and what is told of it. */
final class UpdatedProfileMutants {

    private UpdatedProfileMutants() {}

    static List<Mutant> all() {
        return Stream.of(others(), unknown()).flatMap(List::stream).toList();
    }

    private static List<Mutant> others() {
        return List.of(
                new Mutant(
                        "update-profile-updates-all-alike",
                        List.of("UpdateProfile-3"),
                        "All profiles with the account number of the one that is named are updated.",
                        UpdateProfileMutants.update(Tampered.around(UpdatedProfileMutants::updatingAllAlike))),
                new Mutant(
                        "update-profile-leaves-the-index",
                        List.of("UpdateProfile-4"),
                        "A profile is found by the values that it had first.",
                        UpdatedProfileMutants::withStaleIndex),
                new Mutant(
                        "update-profile-tells-no-id",
                        List.of("UpdateProfile-1", "Wire-1"),
                        "The answer has no members.",
                        UpdateProfileMutants.update(Tampered.answer(Edit.remove("ProfileId")))),
                new Mutant(
                        "update-profile-tells-a-new-id",
                        List.of("UpdateProfile-1"),
                        "The answer has an id of its own.",
                        UpdateProfileMutants.update(
                                Tampered.around((real, request, state, circumstances) -> Tampered.changed(
                                        real.apply(request, state, circumstances),
                                        Edit.put("ProfileId", circumstances.newId()))))),
                new Mutant(
                        "update-profile-writes-before-it-looks-at-the-email",
                        List.of("UpdateProfile-9"),
                        "When the e-mail address turns out too long, all the rest has been written already.",
                        parts -> parts.withStore(Careless::new)
                                .withConstraints("UpdateProfile", Reshaped.member("EmailAddress", text(0, 100_000)))
                                .withOperation("UpdateProfile", Tampered.around(UpdatedProfileMutants::lookingLate))));
    }

    private static List<Mutant> unknown() {
        return List.of(
                new Mutant(
                        "update-profile-creates",
                        List.of("UpdateProfile-12", "MergeProfiles-39", "MergeProfiles-40"),
                        "A profile that does not exist is created.",
                        UpdateProfileMutants.update(Tampered.around((real, request, state, circumstances) -> {
                            state.domain(request.text("DomainName"))
                                    .filter(domain -> domain.profiles()
                                            .find(request.text("ProfileId"))
                                            .isEmpty())
                                    .ifPresent(domain -> domain.profiles()
                                            .put(new Profile(request.text("ProfileId"), Map.of(), List.of())));
                            return real.apply(request, state, circumstances);
                        }))),
                new Mutant(
                        "update-profile-finds-it-in-any-domain",
                        List.of("UpdateProfile-12"),
                        "A profile is found by its id, in whatever domain it is.",
                        UpdateProfileMutants.update(Tampered.around((real, request, state, circumstances) -> {
                            Optional<String> home = state.domainsAfter("")
                                    .filter(domain -> domain.profiles()
                                            .find(request.text("ProfileId"))
                                            .isPresent())
                                    .map(domain -> domain.domain().name())
                                    .findFirst();
                            return real.apply(
                                    home.map(name -> Requests.with(request, "DomainName", name))
                                            .orElse(request),
                                    state,
                                    circumstances);
                        }))),
                new Mutant(
                        "update-profile-calls-the-unknown-invalid",
                        List.of("UpdateProfile-12", "UpdateProfile-13", "Wire-4"),
                        "A profile that does not exist is refused with BadRequestException, and so is a domain.",
                        UpdateProfileMutants.update(Tampered.confused(RESOURCE_NOT_FOUND, BAD_REQUEST))),
                new Mutant(
                        "update-profile-ignores-the-unknown",
                        List.of("UpdateProfile-12", "UpdateProfile-13", "Wire-4", "MergeProfiles-40"),
                        "To update a profile that does not exist succeeds.",
                        UpdateProfileMutants.update(Tampered.insteadOf(
                                RESOURCE_NOT_FOUND,
                                (real, request, state, circumstances) ->
                                        Outcome.done(Map.of("ProfileId", request.text("ProfileId")))))));
    }

    private static Outcome updatingAllAlike(
            Operation update, Request request, Transaction state, Circumstances circumstances) {
        Optional<Object> account =
                Optional.ofNullable(UpdateProfileMutants.before(request, state).get("AccountNumber"));
        Outcome outcome = update.apply(request, state, circumstances);
        account.ifPresent(number -> state.domain(request.text("DomainName")).stream()
                .flatMap(domain -> domain.profiles().all().toList().stream())
                .filter(profile -> number.equals(profile.members().get("AccountNumber")))
                .forEach(profile ->
                        update.apply(Requests.with(request, "ProfileId", profile.id()), state, circumstances)));
        return outcome;
    }

    private static Outcome lookingLate(
            Operation update, Request request, Transaction state, Circumstances circumstances) {
        boolean tooLong = request.optionalText("EmailAddress")
                .filter(email -> email.length() > 255)
                .isPresent();
        Outcome outcome =
                update.apply(tooLong ? Requests.without(request, "EmailAddress") : request, state, circumstances);
        return tooLong ? Outcome.refused(BAD_REQUEST, "EmailAddress is too long") : outcome;
    }

    private static Parts withStaleIndex(Parts parts) {
        Map<String, Profile> first = new ConcurrentHashMap<>();
        return parts.withOperation("UpdateProfile", Tampered.around((real, request, state, circumstances) -> {
                    state.domain(request.text("DomainName"))
                            .flatMap(domain -> domain.profiles().find(request.text("ProfileId")))
                            .ifPresent(profile -> first.putIfAbsent(profile.id(), profile));
                    return real.apply(request, state, circumstances);
                }))
                .withOperation("SearchProfiles", PerRequest.answer((request, answer) -> {
                    answer.put(
                            "Items",
                            PerRequest.elements(answer, "Items").stream()
                                    .filter(item -> isFound(request, first.get(item.get("ProfileId"))))
                                    .toList());
                    return answer;
                }));
    }

    /** Whether the profile as it was first is found by the primary key; only keys over members know no change. */
    private static boolean isFound(Request search, Profile first) {
        Optional<StandardKey> key = StandardKey.named(search.text("KeyName"));
        return first == null
                || key.isEmpty()
                || key.get()
                        .of(first)
                        .anyMatch(held -> search.<String>list("Values").stream()
                                .anyMatch(value -> held.entry()
                                        .value()
                                        .equals(key.get().contentType().normalised(value))));
    }
}
