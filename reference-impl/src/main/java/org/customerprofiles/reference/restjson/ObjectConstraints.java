package org.customerprofiles.reference.restjson;

import static org.customerprofiles.reference.restjson.CommonShapes.DOMAIN_NAME;
import static org.customerprofiles.reference.restjson.CommonShapes.EXPIRATION_DAYS;
import static org.customerprofiles.reference.restjson.CommonShapes.MAX_RESULTS;
import static org.customerprofiles.reference.restjson.CommonShapes.NAME;
import static org.customerprofiles.reference.restjson.CommonShapes.NEXT_TOKEN;
import static org.customerprofiles.reference.restjson.CommonShapes.OPTIONAL_TEXT_255;
import static org.customerprofiles.reference.restjson.CommonShapes.TAGS;
import static org.customerprofiles.reference.restjson.CommonShapes.TEXT_255;
import static org.customerprofiles.reference.restjson.CommonShapes.TYPE_NAME;
import static org.customerprofiles.reference.restjson.CommonShapes.UUID;
import static org.customerprofiles.reference.restjson.CommonShapes.VALUES;
import static org.customerprofiles.reference.restjson.Shapes.bool;
import static org.customerprofiles.reference.restjson.Shapes.enumeration;
import static org.customerprofiles.reference.restjson.Shapes.integer;
import static org.customerprofiles.reference.restjson.Shapes.list;
import static org.customerprofiles.reference.restjson.Shapes.map;
import static org.customerprofiles.reference.restjson.Shapes.optional;
import static org.customerprofiles.reference.restjson.Shapes.required;
import static org.customerprofiles.reference.restjson.Shapes.structure;
import static org.customerprofiles.reference.restjson.Shapes.text;
import static org.customerprofiles.reference.restjson.Shapes.uri;

import java.util.Map;

/** The operations on object types and on profile objects. */
final class ObjectConstraints {

    private static final Member TYPE_IN_PATH = uri("ObjectTypeName", TYPE_NAME);
    private static final Member TYPE_IN_BODY = required("ObjectTypeName", TYPE_NAME);

    private static final Shape FIELD = structure(
            optional("Source", text(1, 1000)),
            optional("Target", text(1, 1000)),
            optional("ContentType", enumeration("STRING", "NUMBER", "PHONE_NUMBER", "EMAIL_ADDRESS", "NAME")));

    private static final Shape KEY = structure(
            optional(
                    "StandardIdentifiers",
                    list(enumeration(
                            "PROFILE",
                            "ASSET",
                            "CASE",
                            "DEVICE",
                            "WEB_ANALYTICS",
                            "ORDER",
                            "COMMUNICATION_RECORD",
                            "AIR_PREFERENCE",
                            "HOTEL_PREFERENCE",
                            "AIR_BOOKING",
                            "AIR_SEGMENT",
                            "HOTEL_RESERVATION",
                            "HOTEL_STAY_REVENUE",
                            "LOYALTY",
                            "LOYALTY_TRANSACTION",
                            "LOYALTY_PROMOTION",
                            "UNIQUE",
                            "SECONDARY",
                            "LOOKUP_ONLY",
                            "NEW_ONLY"))),
            optional("FieldNames", list(NAME)));

    private static final Structure OBJECT_TYPE = structure(
            DOMAIN_NAME,
            TYPE_IN_PATH,
            required("Description", text(1, 1000)),
            optional("TemplateId", NAME),
            optional("ExpirationDays", EXPIRATION_DAYS),
            optional("EncryptionKey", OPTIONAL_TEXT_255),
            optional("AllowProfileCreation", bool()),
            optional("SourceLastUpdatedTimestampFormat", TEXT_255),
            optional("MaxProfileObjectCount", integer(1)),
            optional("SourcePriority", integer(1)),
            optional("Fields", map(text(1, 64, "[a-zA-Z0-9_.-]+"), FIELD)),
            optional("Keys", map(NAME, list(KEY))),
            optional("Tags", TAGS));

    private static final Structure OBJECTS = structure(
            DOMAIN_NAME,
            NEXT_TOKEN,
            MAX_RESULTS,
            TYPE_IN_BODY,
            required("ProfileId", UUID),
            optional("ObjectFilter", structure(required("KeyName", NAME), required("Values", VALUES))));

    static final Map<String, Structure> TABLE = Map.of(
            "PutProfileObjectType", OBJECT_TYPE,
            "GetProfileObjectType", structure(DOMAIN_NAME, TYPE_IN_PATH),
            "DeleteProfileObjectType", structure(DOMAIN_NAME, TYPE_IN_PATH),
            "ListProfileObjectTypes", structure(DOMAIN_NAME, NEXT_TOKEN, MAX_RESULTS),
            "PutProfileObject", structure(DOMAIN_NAME, TYPE_IN_BODY, required("Object", text(1, 256_000))),
            "ListProfileObjects", OBJECTS,
            "DeleteProfileObject",
                    structure(
                            DOMAIN_NAME,
                            TYPE_IN_BODY,
                            required("ProfileId", UUID),
                            required("ProfileObjectUniqueKey", TEXT_255)));

    private ObjectConstraints() {}
}
