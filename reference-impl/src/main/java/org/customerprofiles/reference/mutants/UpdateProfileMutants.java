package org.customerprofiles.reference.mutants;

import static org.customerprofiles.reference.operations.Fault.BAD_REQUEST;
import static org.customerprofiles.reference.operations.Fault.RESOURCE_NOT_FOUND;
import static org.customerprofiles.reference.restjson.Shapes.map;
import static org.customerprofiles.reference.restjson.Shapes.text;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.customerprofiles.reference.model.Members;
import org.customerprofiles.reference.model.Profile;
import org.customerprofiles.reference.model.StandardKey;
import org.customerprofiles.reference.operations.Circumstances;
import org.customerprofiles.reference.operations.Operation;
import org.customerprofiles.reference.operations.Outcome;
import org.customerprofiles.reference.operations.Request;
import org.customerprofiles.reference.store.Transaction;

/** Faults of UpdateProfile. */
final class UpdateProfileMutants {

    private static final List<String> ADDRESSES =
            List.of("Address", "ShippingAddress", "MailingAddress", "BillingAddress");

    private UpdateProfileMutants() {}

    static List<Mutant> all() {
        return Stream.of(forgotten(), values(), structures(), others(), unknown())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Mutant> forgotten() {
        return Stream.of(
                        "AccountNumber",
                        "AdditionalInformation",
                        "BusinessName",
                        "MiddleName",
                        "BirthDate",
                        "HomePhoneNumber",
                        "PersonalEmailAddress",
                        "BusinessEmailAddress",
                        "MailingAddress",
                        "BillingAddress")
                .map(member -> forgets(
                        member,
                        member.equals("AccountNumber")
                                ? List.of("UpdateProfile-1", "UpdateProfile-2", "UpdateProfile-4")
                                : List.of("UpdateProfile-1", "UpdateProfile-2")))
                .toList();
    }

    private static List<Mutant> values() {
        return List.of(
                new Mutant(
                        "update-profile-replaces-everything",
                        List.of("UpdateProfile-1", "UpdateProfile-2", "UpdateProfile-8", "Wire-10", "Wire-34"),
                        "What an update does not repeat is gone.",
                        update(Tampered.around((real, request, state, circumstances) -> {
                            changing(request, state, profile -> profile.withMembers(Map.of()));
                            return real.apply(request, state, circumstances);
                        }))),
                new Mutant(
                        "update-profile-only-fills",
                        List.of(
                                "UpdateProfile-1",
                                "UpdateProfile-2",
                                "UpdateProfile-3",
                                "UpdateProfile-4",
                                "UpdateProfile-6",
                                "UpdateProfile-7",
                                "UpdateProfile-8"),
                        "A member that has a value keeps it.",
                        update(Tampered.around((real, request, state, circumstances) ->
                                real.apply(new Request(fresh(request, state)), state, circumstances)))),
                new Mutant(
                        "update-profile-ignores-empty-texts",
                        List.of("UpdateProfile-2"),
                        "An empty text is taken for an absent one.",
                        update(Tampered.request(UpdateProfileMutants::withoutEmpty))),
                new Mutant(
                        "update-profile-refuses-empty-texts",
                        List.of("UpdateProfile-2"),
                        "A text has at least one character.",
                        update(PerRequest.refusing(request -> request.members().containsValue("")))),
                new Mutant(
                        "update-profile-clears-no-address",
                        List.of("UpdateProfile-2"),
                        "An empty line of an address is taken for an absent one.",
                        update(Tampered.request(
                                members -> onAddresses(members, address -> withoutEmpty(Members.structure(address)))))),
                new Mutant(
                        "update-profile-clears-the-whole-address",
                        List.of("UpdateProfile-1", "UpdateProfile-6"),
                        "An address with a new line has no line at all.",
                        update(Tampered.request(members -> onAddresses(members, UpdateProfileMutants::blank)))));
    }

    private static List<Mutant> structures() {
        return List.of(
                new Mutant(
                        "update-profile-sets-addresses-once",
                        List.of("UpdateProfile-1", "UpdateProfile-2", "UpdateProfile-6"),
                        "An address that there is stays as it is.",
                        update(Tampered.around((real, request, state, circumstances) ->
                                real.apply(new Request(without(ADDRESSES, request, state)), state, circumstances)))),
                new Mutant(
                        "update-profile-sets-attributes-once",
                        List.of("UpdateProfile-1", "UpdateProfile-7", "UpdateProfile-8"),
                        "Attributes that there are stay as they are.",
                        update(Tampered.around((real, request, state, circumstances) -> real.apply(
                                new Request(without(List.of("Attributes"), request, state)), state, circumstances)))),
                new Mutant(
                        "update-profile-ignores-empty-attributes",
                        List.of("UpdateProfile-8"),
                        "An empty attribute is taken for an absent one.",
                        update(Tampered.request(Edit.replace(
                                "Attributes", attributes -> withoutEmpty(Members.structure(attributes)))))),
                new Mutant(
                        "update-profile-refuses-empty-attributes",
                        List.of("UpdateProfile-8", "Wire-10"),
                        "The value of an attribute has at least one character.",
                        parts -> parts.withConstraints(
                                "UpdateProfile", Reshaped.member("Attributes", map(text(1, 255), text(1, 255))))));
    }

    private static List<Mutant> others() {
        return List.of(
                new Mutant(
                        "update-profile-updates-all-alike",
                        List.of("UpdateProfile-3"),
                        "All profiles with the account number of the one that is named are updated.",
                        update(Tampered.around(UpdateProfileMutants::updatingAllAlike))),
                new Mutant(
                        "update-profile-leaves-the-index",
                        List.of("UpdateProfile-4"),
                        "A profile is found by the values that it had first.",
                        UpdateProfileMutants::withStaleIndex),
                new Mutant(
                        "update-profile-tells-no-id",
                        List.of("UpdateProfile-1", "Wire-1"),
                        "The answer has no members.",
                        update(Tampered.answer(Edit.remove("ProfileId")))),
                new Mutant(
                        "update-profile-tells-a-new-id",
                        List.of("UpdateProfile-1"),
                        "The answer has an id of its own.",
                        update(Tampered.around((real, request, state, circumstances) -> Tampered.changed(
                                real.apply(request, state, circumstances),
                                Edit.put("ProfileId", circumstances.newId()))))),
                new Mutant(
                        "update-profile-writes-before-it-looks-at-the-email",
                        List.of("UpdateProfile-9"),
                        "When the e-mail address turns out too long, all the rest has been written already.",
                        parts -> parts.withStore(Careless::new)
                                .withConstraints("UpdateProfile", Reshaped.member("EmailAddress", text(0, 100_000)))
                                .withOperation("UpdateProfile", Tampered.around(UpdateProfileMutants::lookingLate))));
    }

    private static List<Mutant> unknown() {
        return List.of(
                new Mutant(
                        "update-profile-creates",
                        List.of("UpdateProfile-12"),
                        "A profile that does not exist is created.",
                        update(Tampered.around((real, request, state, circumstances) -> {
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
                        update(Tampered.around((real, request, state, circumstances) -> {
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
                        update(Tampered.confused(RESOURCE_NOT_FOUND, BAD_REQUEST))),
                new Mutant(
                        "update-profile-ignores-the-unknown",
                        List.of("UpdateProfile-12", "UpdateProfile-13", "Wire-4"),
                        "To update a profile that does not exist succeeds.",
                        update(Tampered.insteadOf(
                                RESOURCE_NOT_FOUND,
                                (real, request, state, circumstances) ->
                                        Outcome.done(Map.of("ProfileId", request.text("ProfileId")))))));
    }

    private static void changing(Request request, Transaction state, UnaryOperator<Profile> change) {
        state.domain(request.text("DomainName"))
                .ifPresent(domain -> domain.profiles()
                        .find(request.text("ProfileId"))
                        .ifPresent(profile -> domain.profiles().put(change.apply(profile))));
    }

    private static Map<String, Object> before(Request request, Transaction state) {
        return state.domain(request.text("DomainName"))
                .flatMap(domain -> domain.profiles().find(request.text("ProfileId")))
                .map(Profile::members)
                .orElse(Map.of());
    }

    private static Map<String, Object> fresh(Request request, Transaction state) {
        Map<String, Object> members = new LinkedHashMap<>(request.members());
        members.keySet().removeAll(before(request, state).keySet());
        return members;
    }

    private static Map<String, Object> without(List<String> names, Request request, Transaction state) {
        Map<String, Object> members = new LinkedHashMap<>(request.members());
        names.stream().filter(before(request, state)::containsKey).forEach(members::remove);
        return members;
    }

    private static Map<String, Object> withoutEmpty(Map<String, Object> members) {
        Map<String, Object> present = new LinkedHashMap<>(members);
        present.values().removeIf(""::equals);
        return present;
    }

    private static Map<String, Object> onAddresses(Map<String, Object> members, UnaryOperator<Object> change) {
        Map<String, Object> changed = members;
        for (String address : ADDRESSES) {
            changed = Edit.replace(address, change).apply(changed);
        }
        return changed;
    }

    private static Object blank(Object address) {
        Map<String, Object> lines = new LinkedHashMap<>();
        Stream.of("City", "Province").forEach(line -> lines.put(line, ""));
        return lines;
    }

    private static Outcome updatingAllAlike(
            Operation update, Request request, Transaction state, Circumstances circumstances) {
        Optional<Object> account = Optional.ofNullable(before(request, state).get("AccountNumber"));
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

    private static Mutant forgets(String member, List<String> breaks) {
        return new Mutant(
                "update-profile-forgets-" + Kebab.of(member),
                breaks,
                "An update of " + member + " succeeds and changes nothing.",
                update(Tampered.request(Edit.remove(member))));
    }

    private static UnaryOperator<Parts> update(UnaryOperator<Operation> change) {
        return parts -> parts.withOperation("UpdateProfile", change);
    }
}
