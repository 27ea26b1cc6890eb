package org.customerprofiles.reference.mutants;

import static org.customerprofiles.reference.operations.Fault.BAD_REQUEST;
import static org.customerprofiles.reference.operations.Fault.RESOURCE_NOT_FOUND;
import static org.customerprofiles.reference.restjson.Shapes.text;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.customerprofiles.reference.model.Domain;
import org.customerprofiles.reference.model.Members;
import org.customerprofiles.reference.model.Profile;
import org.customerprofiles.reference.operations.Operation;
import org.customerprofiles.reference.operations.Outcome;
import org.customerprofiles.reference.operations.Request;
import org.customerprofiles.reference.store.DomainContents;

/** Faults of CreateProfile. */
final class CreateProfileMutants {

    private CreateProfileMutants() {}

    static List<Mutant> all() {
        return Stream.of(forgotten(), rewritten(), refused(), others())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Mutant> forgotten() {
        return List.of(
                forgets("AdditionalInformation", "CreateProfile-2", "CreateProfile-6"),
                forgets("BusinessName", "CreateProfile-2", "CreateProfile-6"),
                forgets("BirthDate", "CreateProfile-2", "CreateProfile-4", "CreateProfile-6"),
                forgets("BusinessPhoneNumber", "CreateProfile-2", "CreateProfile-6"),
                forgets("PersonalEmailAddress", "CreateProfile-2", "CreateProfile-6"),
                forgets("PartyType", "CreateProfile-2", "CreateProfile-9"),
                forgets("Gender", "CreateProfile-2", "CreateProfile-10"),
                forgets("Address", "CreateProfile-2", "CreateProfile-7"),
                forgets("ShippingAddress", "CreateProfile-2"),
                forgets("MailingAddress", "CreateProfile-2"),
                forgets("BillingAddress", "CreateProfile-2"),
                forgets("Attributes", "CreateProfile-2", "CreateProfile-8"));
    }

    private static List<Mutant> rewritten() {
        return List.of(
                new Mutant(
                        "create-profile-keeps-one-attribute",
                        List.of("CreateProfile-2"),
                        "Of several attributes only the first is kept.",
                        create(Tampered.request(Edit.replace("Attributes", CreateProfileMutants::first)))),
                new Mutant(
                        "create-profile-keeps-city-and-country",
                        List.of("CreateProfile-2", "CreateProfile-7"),
                        "Of an address only the city and the country are kept.",
                        create(Tampered.request(Edit.replace(
                                "Address",
                                address -> Members.only(Set.of("City", "Country"), Members.structure(address)))))),
                new Mutant(
                        "create-profile-cuts-texts-off",
                        List.of("CreateProfile-6"),
                        "Of a FirstName a hundred characters are kept.",
                        create(Tampered.request(Edit.replace("FirstName", CreateProfileMutants::shortened)))),
                new Mutant(
                        "create-profile-lowers-the-case-of-email",
                        List.of("CreateProfile-2"),
                        "EmailAddress is stored in lower case, as it is compared so.",
                        create(Tampered.request(
                                Edit.replace("EmailAddress", email -> ((String) email).toLowerCase(Locale.ROOT))))),
                new Mutant(
                        "create-profile-normalises-phone-numbers",
                        List.of("CreateProfile-2", "CreateProfile-4", "CreateProfile-6"),
                        "Of a PhoneNumber only the digits are stored.",
                        create(Tampered.request(
                                Edit.replace("PhoneNumber", phone -> "+" + ((String) phone).replaceAll("\\D", ""))))),
                new Mutant(
                        "create-profile-fills-empty-texts-in",
                        List.of("CreateProfile-11"),
                        "An empty MiddleName is stored as a dash.",
                        parts -> create(Tampered.request(
                                        Edit.replace("MiddleName", name -> "".equals(name) ? "-" : name)))
                                .apply(parts.withConstraints(
                                        "CreateProfile", Reshaped.member("MiddleName", text(0, 255))))));
    }

    private static List<Mutant> refused() {
        return List.of(
                refuses(
                        "empty-profiles",
                        "A profile needs a member.",
                        request -> request.members().size() == 1,
                        "CreateProfile-1",
                        "Wire-1"),
                refuses(
                        "phone-numbers-with-letters",
                        "A phone number has no letters.",
                        request -> request.optionalText("PhoneNumber")
                                .filter(phone -> phone.matches(".*[a-z].*"))
                                .isPresent(),
                        "CreateProfile-4",
                        "CreateProfile-6"),
                refuses(
                        "email-addresses-without-at",
                        "An e-mail address has an at sign.",
                        request -> request.optionalText("EmailAddress")
                                .filter(email -> !email.contains("@"))
                                .isPresent(),
                        "CreateProfile-4",
                        "CreateProfile-6"),
                refuses(
                        "dates-that-are-none",
                        "A birth date is a date.",
                        request -> request.optionalText("BirthDate")
                                .filter(date -> !date.matches("\\d{4}-\\d\\d-\\d\\d"))
                                .isPresent(),
                        "CreateProfile-4",
                        "CreateProfile-6"));
    }

    private static List<Mutant> others() {
        return List.of(
                new Mutant(
                        "create-profile-finds-one-instead",
                        List.of("CreateProfile-3", "DeleteProfile-2"),
                        "A profile with the account number and the e-mail address of another is that other one.",
                        create(Tampered.around((real, request, state, circumstances) -> state.domain(
                                        request.text("DomainName"))
                                .flatMap(domain -> alike(request, domain))
                                .map(profile -> Outcome.done(Map.of("ProfileId", profile.id())))
                                .orElseGet(() -> real.apply(request, state, circumstances))))),
                new Mutant(
                        "create-profile-makes-numbers-unique",
                        List.of("CreateProfile-3"),
                        "An account number and an e-mail address that a profile has are refused together.",
                        create(Tampered.around(
                                (real, request, state, circumstances) -> state.domain(request.text("DomainName"))
                                        .flatMap(domain -> alike(request, domain))
                                        .map(profile -> Outcome.refused(BAD_REQUEST, "There is such a profile"))
                                        .orElseGet(() -> real.apply(request, state, circumstances))))),
                new Mutant(
                        "create-profile-creates-the-domain",
                        List.of("CreateProfile-5", "Wire-8"),
                        "A domain that does not exist is created with its first profile.",
                        create(Tampered.insteadOf(RESOURCE_NOT_FOUND, (real, request, state, circumstances) -> {
                            state.create(Domain.created(
                                    request.text("DomainName"),
                                    Map.of("DefaultExpirationDays", 366),
                                    Map.of(),
                                    circumstances.now()));
                            return real.apply(request, state, circumstances);
                        }))),
                new Mutant(
                        "create-profile-calls-the-unknown-invalid",
                        List.of("CreateProfile-5", "Wire-8"),
                        "A domain that does not exist is refused with BadRequestException.",
                        create(Tampered.confused(RESOURCE_NOT_FOUND, BAD_REQUEST))));
    }

    private static Optional<Profile> alike(Request request, DomainContents domain) {
        List<String> members = List.of("AccountNumber", "EmailAddress");
        return domain.profiles()
                .all()
                .filter(profile -> members.stream()
                        .allMatch(member -> request.has(member)
                                && request.optionalText(member).equals(profile.text(member))))
                .findFirst();
    }

    private static Object first(Object attributes) {
        return Members.structure(attributes).entrySet().stream()
                .limit(1)
                .collect(LinkedHashMap::new, (map, entry) -> map.put(entry.getKey(), entry.getValue()), Map::putAll);
    }

    private static Object shortened(Object text) {
        return ((String) text).substring(0, Math.min(100, ((String) text).length()));
    }

    private static Mutant forgets(String member, String... breaks) {
        return new Mutant(
                "create-profile-forgets-" + Kebab.of(member),
                List.of(breaks),
                member + " is read and dropped.",
                create(Tampered.request(Edit.remove(member))));
    }

    private static Mutant refuses(String what, String fault, Predicate<Request> which, String... breaks) {
        return new Mutant("create-profile-refuses-" + what, List.of(breaks), fault, create(PerRequest.refusing(which)));
    }

    private static UnaryOperator<Parts> create(UnaryOperator<Operation> change) {
        return parts -> parts.withOperation("CreateProfile", change);
    }
}
