package org.customerprofiles.reference.restjson;

import static org.customerprofiles.reference.restjson.CommonShapes.DOMAIN_NAME;
import static org.customerprofiles.reference.restjson.CommonShapes.EXPIRATION_DAYS;
import static org.customerprofiles.reference.restjson.CommonShapes.MAX_RESULTS;
import static org.customerprofiles.reference.restjson.CommonShapes.NEXT_TOKEN;
import static org.customerprofiles.reference.restjson.CommonShapes.OPTIONAL_TEXT_255;
import static org.customerprofiles.reference.restjson.CommonShapes.TAGS;
import static org.customerprofiles.reference.restjson.CommonShapes.TEXT_255;
import static org.customerprofiles.reference.restjson.Shapes.bool;
import static org.customerprofiles.reference.restjson.Shapes.decimal;
import static org.customerprofiles.reference.restjson.Shapes.enumeration;
import static org.customerprofiles.reference.restjson.Shapes.integer;
import static org.customerprofiles.reference.restjson.Shapes.list;
import static org.customerprofiles.reference.restjson.Shapes.optional;
import static org.customerprofiles.reference.restjson.Shapes.required;
import static org.customerprofiles.reference.restjson.Shapes.structure;
import static org.customerprofiles.reference.restjson.Shapes.text;

import java.util.Map;

/** CreateDomain, GetDomain, UpdateDomain, DeleteDomain, ListDomains. */
final class DomainConstraints {

    private static final Shape JOB_SCHEDULE = structure(
            required(
                    "DayOfTheWeek",
                    enumeration("SUNDAY", "MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY")),
            required("Time", text(3, 5, "([0-9]|0[0-9]|1[0-9]|2[0-3]):[0-5][0-9]")));

    private static final Shape CONFLICT_RESOLUTION = structure(
            required("ConflictResolvingModel", enumeration("RECENCY", "SOURCE")), optional("SourceName", TEXT_255));

    private static final Shape EXPORTING_CONFIG = structure(optional(
            "S3Exporting",
            structure(required("S3BucketName", text(3, 63, "[a-z0-9.-]+")), optional("S3KeyName", text(1, 800)))));

    private static final Shape AUTO_MERGING = structure(
            required("Enabled", bool()),
            optional(
                    "Consolidation", structure(required("MatchingAttributesList", list(list(TEXT_255, 1, 20), 1, 10)))),
            optional("ConflictResolution", CONFLICT_RESOLUTION),
            optional("MinAllowedConfidenceScoreForMerging", decimal(0, 1)));

    private static final Shape MATCHING = structure(
            required("Enabled", bool()),
            optional("JobSchedule", JOB_SCHEDULE),
            optional("AutoMerging", AUTO_MERGING),
            optional("ExportingConfig", EXPORTING_CONFIG));

    private static final Shape ATTRIBUTE_TYPES = structure(
            required("AttributeMatchingModel", enumeration("ONE_TO_ONE", "MANY_TO_MANY")),
            optional("Address", list(TEXT_255, 1, 4)),
            optional("PhoneNumber", list(TEXT_255, 1, 4)),
            optional("EmailAddress", list(TEXT_255, 1, 3)));

    private static final Shape RULE_BASED_MATCHING = structure(
            required("Enabled", bool()),
            optional("MatchingRules", list(structure(required("Rule", list(TEXT_255, 1, 15))), 1, 15)),
            optional("MaxAllowedRuleLevelForMerging", integer(1, 15)),
            optional("MaxAllowedRuleLevelForMatching", integer(1, 15)),
            optional("AttributeTypesSelector", ATTRIBUTE_TYPES),
            optional("ConflictResolution", CONFLICT_RESOLUTION),
            optional("ExportingConfig", EXPORTING_CONFIG));

    private static final Structure UPDATE = structure(
            DOMAIN_NAME,
            optional("DefaultExpirationDays", EXPIRATION_DAYS),
            optional("DefaultEncryptionKey", OPTIONAL_TEXT_255),
            optional("DeadLetterQueueUrl", OPTIONAL_TEXT_255),
            optional("Matching", MATCHING),
            optional("RuleBasedMatching", RULE_BASED_MATCHING),
            optional("DataStore", structure(optional("Enabled", bool()))),
            optional("Tags", TAGS));

    static final Map<String, Structure> TABLE = Map.of(
            "CreateDomain", UPDATE.with(required("DefaultExpirationDays", EXPIRATION_DAYS)),
            "GetDomain", structure(DOMAIN_NAME),
            "UpdateDomain", UPDATE,
            "DeleteDomain", structure(DOMAIN_NAME),
            "ListDomains", structure(NEXT_TOKEN, MAX_RESULTS));

    private DomainConstraints() {}
}
