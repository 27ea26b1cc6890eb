package org.customerprofiles.reference.restjson;

import static org.customerprofiles.reference.restjson.CommonShapes.DOMAIN_NAME;
import static org.customerprofiles.reference.restjson.CommonShapes.MAX_RESULTS;
import static org.customerprofiles.reference.restjson.CommonShapes.NAME;
import static org.customerprofiles.reference.restjson.CommonShapes.NEXT_TOKEN;
import static org.customerprofiles.reference.restjson.CommonShapes.TEXT_255;
import static org.customerprofiles.reference.restjson.CommonShapes.UUID;
import static org.customerprofiles.reference.restjson.CommonShapes.VALUES;
import static org.customerprofiles.reference.restjson.Shapes.enumeration;
import static org.customerprofiles.reference.restjson.Shapes.list;
import static org.customerprofiles.reference.restjson.Shapes.map;
import static org.customerprofiles.reference.restjson.Shapes.optional;
import static org.customerprofiles.reference.restjson.Shapes.required;
import static org.customerprofiles.reference.restjson.Shapes.structure;

import java.util.Map;
import java.util.stream.Stream;

/** SearchProfiles, GetMatches, MergeProfiles. */
final class SearchConstraints {

    private static final Structure SEARCH = structure(
            DOMAIN_NAME,
            NEXT_TOKEN,
            MAX_RESULTS,
            required("KeyName", NAME),
            required("Values", VALUES),
            optional(
                    "AdditionalSearchKeys",
                    list(structure(required("KeyName", NAME), required("Values", VALUES)), 1, 4)),
            optional("LogicalOperator", enumeration("AND", "OR")));

    /** Whose value each member takes: always a profile's id, an address as a whole, attributes one by one. */
    private static final Structure FIELD_SOURCES = new Structure(Stream.of(
                    "AccountNumber",
                    "AdditionalInformation",
                    "PartyType",
                    "BusinessName",
                    "FirstName",
                    "MiddleName",
                    "LastName",
                    "BirthDate",
                    "Gender",
                    "PhoneNumber",
                    "MobilePhoneNumber",
                    "HomePhoneNumber",
                    "BusinessPhoneNumber",
                    "EmailAddress",
                    "PersonalEmailAddress",
                    "BusinessEmailAddress",
                    "Address",
                    "ShippingAddress",
                    "MailingAddress",
                    "BillingAddress",
                    "ProfileType",
                    "EngagementPreferences")
            .map(name -> optional(name, UUID))
            .toList());

    private static final Structure MERGE = structure(
            DOMAIN_NAME,
            required("MainProfileId", UUID),
            required("ProfileIdsToBeMerged", list(UUID, 1, 20)),
            optional("FieldSourceProfileIds", FIELD_SOURCES.with(optional("Attributes", map(TEXT_255, UUID)))));

    static final Map<String, Structure> TABLE = Map.of(
            "SearchProfiles", SEARCH,
            "GetMatches", structure(DOMAIN_NAME, NEXT_TOKEN, MAX_RESULTS),
            "MergeProfiles", MERGE);

    private SearchConstraints() {}
}
