package org.customerprofiles.reference.mutants;

import static org.customerprofiles.reference.mutants.Limits.limit;
import static org.customerprofiles.reference.mutants.Limits.without;
import static org.customerprofiles.reference.restjson.Shapes.enumeration;
import static org.customerprofiles.reference.restjson.Shapes.list;
import static org.customerprofiles.reference.restjson.Shapes.map;
import static org.customerprofiles.reference.restjson.Shapes.text;

import java.util.List;
import java.util.stream.Stream;
import org.customerprofiles.reference.restjson.Shape;

/** Faults in what the operations on profiles and their keys accept. */
final class ProfileLimitMutants {

    private static final Shape ANY_TEXT = text(0, 1_000_000);

    private ProfileLimitMutants() {}

    static List<Mutant> all() {
        return Stream.of(texts(), updatedTexts(), attributes(), choices(), ids(), keys(), required())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Mutant> texts() {
        return List.of(
                create("account-numbers-of-256", "AccountNumber", text(1, 256), "CreateProfile-6"),
                create("business-names-of-254", "BusinessName", text(1, 254), "CreateProfile-6"),
                create("birth-dates-of-10", "BirthDate", text(1, 10), "CreateProfile-4", "CreateProfile-6"),
                create("email-addresses-of-any-length", "EmailAddress", ANY_TEXT, "CreateProfile-6"),
                create("business-phone-numbers-of-256", "BusinessPhoneNumber", text(1, 256), "CreateProfile-6"),
                create("information-of-255", "AdditionalInformation", text(1, 255), "CreateProfile-6"),
                create("information-of-1001", "AdditionalInformation", text(1, 1001), "CreateProfile-6"),
                line("lines-of-256", "Address", "Address1", text(1, 256), "CreateProfile-7"),
                line("lines-of-254", "Address", "County", text(1, 254), "CreateProfile-7"),
                line("postal-codes-of-10", "Address", "PostalCode", text(1, 10), "CreateProfile-2", "CreateProfile-7"),
                line("mailing-cities-of-any-length", "MailingAddress", "City", ANY_TEXT, "CreateProfile-7"));
    }

    private static List<Mutant> updatedTexts() {
        return List.of(
                update("phone-numbers-of-256", "PhoneNumber", text(0, 256), "UpdateProfile-9"),
                update("information-of-1001", "AdditionalInformation", text(0, 1001), "UpdateProfile-9"),
                update("last-names-of-any-length", "LastName", ANY_TEXT, "UpdateProfile-9"),
                new Mutant(
                        "update-profile-accepts-shipping-cities-of-any-length",
                        List.of("UpdateProfile-9"),
                        "The City of a ShippingAddress may have any length.",
                        parts -> parts.withConstraints(
                                "UpdateProfile",
                                Reshaped.inside("ShippingAddress", Reshaped.member("City", ANY_TEXT)))));
    }

    private static List<Mutant> attributes() {
        return List.of(
                create("attributes-of-254", "Attributes", map(text(1, 255), text(1, 254)), "CreateProfile-8"),
                create("attributes-of-256", "Attributes", map(text(1, 255), text(1, 256)), "CreateProfile-8"),
                create("attribute-names-of-256", "Attributes", map(text(1, 256), text(1, 255)), "CreateProfile-8"),
                create(
                        "attribute-names-like-key-names",
                        "Attributes",
                        map(text(1, 64, "[a-zA-Z0-9_-]+"), text(1, 255)),
                        "CreateProfile-2"),
                update("attributes-of-256", "Attributes", map(text(1, 255), text(0, 256)), "UpdateProfile-9"));
    }

    private static List<Mutant> choices() {
        return List.of(
                create("any-party-type", "PartyType", text(1, 255), "CreateProfile-9"),
                create("party-types-but-other", "PartyType", enumeration("INDIVIDUAL", "BUSINESS"), "CreateProfile-9"),
                create(
                        "party-types-in-any-case",
                        "PartyType",
                        text(1, 20, "(?i)INDIVIDUAL|BUSINESS|OTHER"),
                        "CreateProfile-9"),
                create("any-gender", "Gender", text(1, 255), "CreateProfile-10", "Wire-11"),
                create("genders-but-unspecified", "Gender", enumeration("MALE", "FEMALE"), "CreateProfile-10"),
                create(
                        "genders-like-party-types",
                        "Gender",
                        enumeration("MALE", "FEMALE", "UNSPECIFIED", "OTHER"),
                        "CreateProfile-10",
                        "Wire-11"),
                update("any-party-type", "PartyType", text(0, 255), "UpdateProfile-10"),
                update("any-gender", "Gender", text(0, 255), "UpdateProfile-10"));
    }

    private static List<Mutant> ids() {
        return List.of(
                update("any-profile-id", "ProfileId", ANY_TEXT, "UpdateProfile-11"),
                update("ids-in-any-case", "ProfileId", text(32, 32, "(?i)[a-f0-9]+"), "UpdateProfile-11"),
                update("ids-of-any-letters", "ProfileId", text(32, 32, "[a-z0-9]+"), "UpdateProfile-11"),
                limit("DeleteProfile", "any-profile-id", "ProfileId", ANY_TEXT, "DeleteProfile-6"),
                limit(
                        "DeleteProfile",
                        "ids-in-any-case",
                        "ProfileId",
                        text(32, 32, "(?i)[a-f0-9]+"),
                        "DeleteProfile-6"),
                limit("AddProfileKey", "any-profile-id", "ProfileId", ANY_TEXT, "AddProfileKey-8"),
                limit(
                        "AddProfileKey",
                        "ids-in-any-case",
                        "ProfileId",
                        text(32, 32, "(?i)[a-f0-9]+"),
                        "AddProfileKey-8"));
    }

    private static List<Mutant> keys() {
        return List.of(
                addKey("key-names-of-65", "KeyName", text(1, 65, "[a-zA-Z0-9_-]+"), "AddProfileKey-7", "Wire-1"),
                addKey("empty-key-names", "KeyName", text(0, 64, "[a-zA-Z0-9_-]*"), "AddProfileKey-7"),
                addKey("key-names-with-dots", "KeyName", text(1, 64, "[a-zA-Z0-9_.-]+"), "AddProfileKey-7", "Wire-1"),
                addKey("key-names-with-spaces", "KeyName", text(1, 64, "[a-zA-Z0-9_ -]+"), "AddProfileKey-7", "Wire-1"),
                addKey("key-values-of-254", "Values", list(text(1, 254)), "AddProfileKey-7"),
                addKey("key-values-of-256", "Values", list(text(1, 256)), "AddProfileKey-7", "Wire-1"),
                addKey("empty-key-values", "Values", list(text(0, 255)), "AddProfileKey-7", "Wire-1"));
    }

    private static List<Mutant> required() {
        return List.of(
                without("UpdateProfile", "ProfileId", "", "UpdateProfile-11"),
                without("DeleteProfile", "ProfileId", "", "DeleteProfile-6"),
                without("AddProfileKey", "ProfileId", "", "AddProfileKey-6", "Wire-35"),
                without("AddProfileKey", "KeyName", "_account", "AddProfileKey-6", "Wire-35"),
                without("AddProfileKey", "Values", List.of("none"), "AddProfileKey-6", "Wire-35"),
                without("DeleteProfileKey", "ProfileId", "", "DeleteProfileKey-4"),
                without("DeleteProfileKey", "KeyName", "_zendeskUserId", "DeleteProfileKey-4"),
                without("DeleteProfileKey", "Values", List.of("zen-1"), "DeleteProfileKey-4"));
    }

    private static Mutant create(String what, String member, Shape shape, String... breaks) {
        return limit("CreateProfile", what, member, shape, breaks);
    }

    private static Mutant update(String what, String member, Shape shape, String... breaks) {
        return limit("UpdateProfile", what, member, shape, breaks);
    }

    private static Mutant addKey(String what, String member, Shape shape, String... breaks) {
        return limit("AddProfileKey", what, member, shape, breaks);
    }

    private static Mutant line(String what, String address, String line, Shape shape, String... breaks) {
        return new Mutant(
                "create-profile-accepts-" + what,
                List.of(breaks),
                "CreateProfile accepts as " + line + " of " + address + " " + shape.expected() + ".",
                parts ->
                        parts.withConstraints("CreateProfile", Reshaped.inside(address, Reshaped.member(line, shape))));
    }
}
