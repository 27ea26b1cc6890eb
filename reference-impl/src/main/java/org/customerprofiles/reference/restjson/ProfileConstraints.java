package org.customerprofiles.reference.restjson;

import static org.customerprofiles.reference.restjson.CommonShapes.DOMAIN_NAME;
import static org.customerprofiles.reference.restjson.CommonShapes.NAME;
import static org.customerprofiles.reference.restjson.CommonShapes.TEXT_255;
import static org.customerprofiles.reference.restjson.CommonShapes.UUID;
import static org.customerprofiles.reference.restjson.CommonShapes.VALUES;
import static org.customerprofiles.reference.restjson.Shapes.enumeration;
import static org.customerprofiles.reference.restjson.Shapes.list;
import static org.customerprofiles.reference.restjson.Shapes.map;
import static org.customerprofiles.reference.restjson.Shapes.optional;
import static org.customerprofiles.reference.restjson.Shapes.required;
import static org.customerprofiles.reference.restjson.Shapes.structure;
import static org.customerprofiles.reference.restjson.Shapes.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** CreateProfile, UpdateProfile, DeleteProfile, AddProfileKey, DeleteProfileKey. */
final class ProfileConstraints {

    private static final String[] TEXTS = {
        "AccountNumber",
        "BusinessName",
        "FirstName",
        "MiddleName",
        "LastName",
        "BirthDate",
        "PhoneNumber",
        "MobilePhoneNumber",
        "HomePhoneNumber",
        "BusinessPhoneNumber",
        "EmailAddress",
        "PersonalEmailAddress",
        "BusinessEmailAddress",
        "PartyTypeString",
        "GenderString"
    };

    private static final String[] ADDRESSES = {"Address", "ShippingAddress", "MailingAddress", "BillingAddress"};

    private static final String[] ADDRESS_LINES = {
        "Address1", "Address2", "Address3", "Address4", "City", "County", "State", "Province", "Country", "PostalCode"
    };

    private static final Shape CONTACT_PREFERENCES = list(structure(
            optional("KeyName", NAME),
            optional("KeyValue", TEXT_255),
            optional("ProfileId", UUID),
            optional(
                    "ContactType",
                    enumeration(
                            "PhoneNumber",
                            "MobilePhoneNumber",
                            "HomePhoneNumber",
                            "BusinessPhoneNumber",
                            "EmailAddress",
                            "PersonalEmailAddress",
                            "BusinessEmailAddress"))));

    private static final Structure KEY =
            structure(DOMAIN_NAME, required("ProfileId", UUID), required("KeyName", NAME), required("Values", VALUES));

    static final Map<String, Structure> TABLE = Map.of(
            "CreateProfile", profile(1),
            "UpdateProfile", profile(0).with(required("ProfileId", UUID)),
            "DeleteProfile", structure(DOMAIN_NAME, required("ProfileId", UUID)),
            "AddProfileKey", KEY,
            "DeleteProfileKey", KEY);

    private ProfileConstraints() {}

    /** @param min the least length of a text: 0 where the empty text removes a member */
    private static Structure profile(int min) {
        Shape address = new Structure(optionals(ADDRESS_LINES, text(min, 255)).toList());
        List<Member> members = new ArrayList<>(List.of(
                DOMAIN_NAME,
                optional("AdditionalInformation", text(min, 1000)),
                optional("PartyType", enumeration("INDIVIDUAL", "BUSINESS", "OTHER")),
                optional("Gender", enumeration("MALE", "FEMALE", "UNSPECIFIED")),
                optional("ProfileType", enumeration("ACCOUNT_PROFILE", "PROFILE")),
                optional("Attributes", map(TEXT_255, text(min, 255))),
                optional(
                        "EngagementPreferences",
                        structure(optional("Phone", CONTACT_PREFERENCES), optional("Email", CONTACT_PREFERENCES)))));
        optionals(TEXTS, text(min, 255)).forEach(members::add);
        optionals(ADDRESSES, address).forEach(members::add);
        return new Structure(List.copyOf(members));
    }

    private static Stream<Member> optionals(String[] names, Shape shape) {
        return Arrays.stream(names).map(name -> optional(name, shape));
    }
}
