package org.customerprofiles.reference.mutants;

import static org.customerprofiles.reference.restjson.Shapes.map;
import static org.customerprofiles.reference.restjson.Shapes.text;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.customerprofiles.reference.model.Members;
import org.customerprofiles.reference.model.Profile;
import org.customerprofiles.reference.operations.Operation;
import org.customerprofiles.reference.operations.Request;
import org.customerprofiles.reference.store.Transaction;

/** Faults of UpdateProfile: what becomes of the members. */
final class UpdateProfileMutants {

    private static final List<String> ADDRESSES =
            List.of("Address", "ShippingAddress", "MailingAddress", "BillingAddress");

    private UpdateProfileMutants() {}

    static List<Mutant> all() {
        return Stream.of(forgotten(), values(), structures(), UpdatedProfileMutants.all())
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

    private static void changing(Request request, Transaction state, UnaryOperator<Profile> change) {
        state.domain(request.text("DomainName"))
                .ifPresent(domain -> domain.profiles()
                        .find(request.text("ProfileId"))
                        .ifPresent(profile -> domain.profiles().put(change.apply(profile))));
    }

    static Map<String, Object> before(Request request, Transaction state) {
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

    private static Mutant forgets(String member, List<String> breaks) {
        return new Mutant(
                "update-profile-forgets-" + Kebab.of(member),
                breaks,
                "An update of " + member + " succeeds and changes nothing.",
                update(Tampered.request(Edit.remove(member))));
    }

    static UnaryOperator<Parts> update(UnaryOperator<Operation> change) {
        return parts -> parts.withOperation("UpdateProfile", change);
    }
}
