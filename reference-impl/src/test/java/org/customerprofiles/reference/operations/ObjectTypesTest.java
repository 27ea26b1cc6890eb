package org.customerprofiles.reference.operations;

import static org.customerprofiles.reference.operations.Fault.BAD_REQUEST;
import static org.customerprofiles.reference.operations.Fault.RESOURCE_NOT_FOUND;
import static org.customerprofiles.reference.operations.TestService.START;
import static org.customerprofiles.reference.operations.TestService.members;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ObjectTypesTest {

    private static final Map<String, Object> FIELDS = Map.of(
            "id", Map.of("Source", "_source.id"),
            "phone", Map.of("Source", "_source.phone", "ContentType", "PHONE_NUMBER"));
    private static final Map<String, Object> KEYS = Map.of("bookingId", keys("id UNIQUE PROFILE"));

    private final TestService service = TestService.withDomain();

    @Test
    void aTypeReadsBackAsItWasPutAndPuttingAgainReplacesIt() {
        service.done("PutProfileObjectType", type("Booking", FIELDS, KEYS, "Tags", Map.of("team", "blue")));
        service.moveClockTo("2026-11-19T00:00:00Z");
        service.done("PutProfileObjectType", type("Booking", FIELDS, KEYS, "AllowProfileCreation", true));
        assertEquals(
                Map.of(
                        "ObjectTypeName",
                        "Booking",
                        "Description",
                        "a type",
                        "AllowProfileCreation",
                        true,
                        "Fields",
                        FIELDS,
                        "Keys",
                        KEYS,
                        "Tags",
                        Map.of("team", "blue"),
                        "CreatedAt",
                        START,
                        "LastUpdatedAt",
                        Instant.parse("2026-11-19T00:00:00Z")),
                service.done("GetProfileObjectType", "ObjectTypeName", "Booking"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "two keys are UNIQUE             | id UNIQUE PROFILE, phone UNIQUE",
                "no key is UNIQUE                | id PROFILE",
                "no key is PROFILE               | id UNIQUE",
                "UNIQUE is LOOKUP_ONLY           | id UNIQUE LOOKUP_ONLY, phone PROFILE",
                "SECONDARY is not PROFILE        | id UNIQUE PROFILE, phone SECONDARY",
                "the only PROFILE is LOOKUP_ONLY | id UNIQUE, phone PROFILE LOOKUP_ONLY",
                "a field is not defined          | id UNIQUE PROFILE, other",
            })
    void keysThatCannotWorkAreRefused(String why, String keys) {
        service.refused(BAD_REQUEST, "PutProfileObjectType", type("Booking", FIELDS, Map.of("key", keys(keys))));
        service.refused(RESOURCE_NOT_FOUND, "GetProfileObjectType", "ObjectTypeName", "Booking");
    }

    @ParameterizedTest
    @ValueSource(strings = {"_orderId", "_profileId", "_myKey"})
    void namesWithAnUnderscoreAreNotFree(String keyName) {
        Map<String, Object> keys = members("bookingId", keys("id UNIQUE PROFILE"), keyName, keys("phone"));
        service.refused(BAD_REQUEST, "PutProfileObjectType", type("Booking", FIELDS, keys));
        service.refused(BAD_REQUEST, "PutProfileObjectType", type("_profile", FIELDS, KEYS));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "_profile.ProfileId",
                "_profile.Address",
                "_profile.Address.Planet",
                "_profile.Nickname",
                "FirstName"
            })
    void targetsOutsideAProfilesTextsAreRefused(String target) {
        Map<String, Object> fields = Map.of("id", Map.of("Source", "_source.id", "Target", target));
        service.refused(BAD_REQUEST, "PutProfileObjectType", type("Booking", fields, KEYS));
    }

    @Test
    void aTypeHasEitherATemplateOrItsOwnMapping() {
        service.refused(BAD_REQUEST, "PutProfileObjectType", "ObjectTypeName", "Booking", "Description", "a type");
        service.refused(
                BAD_REQUEST, "PutProfileObjectType", type("Booking", FIELDS, KEYS, "TemplateId", "Salesforce-Account"));
        service.done(
                "PutProfileObjectType",
                "ObjectTypeName",
                "Booking",
                "Description",
                "a type",
                "TemplateId",
                "Salesforce-Account");
    }

    @Test
    void aKeyHasOneContentTypeInTheDomain() {
        service.done("PutProfileObjectType", type("Booking", FIELDS, KEYS));
        Map<String, Object> other = Map.of("bookingId", keys("phone UNIQUE PROFILE"));
        service.refused(BAD_REQUEST, "PutProfileObjectType", type("Call", FIELDS, other));
        service.done("PutProfileObjectType", type("Call", FIELDS, Map.of("callId", keys("phone UNIQUE PROFILE"))));
    }

    @Test
    void keysOfProfilesFollowTheirDefinition() {
        String ana = service.profile("FirstName", "Ana");
        service.done("AddProfileKey", "ProfileId", ana, "KeyName", "fax", "Values", List.of("(206) 555-0101", "none"));
        assertEquals(List.of(), service.search("fax", "2065550101"));
        Map<String, Object> keys = members("bookingId", keys("id UNIQUE PROFILE"), "fax", keys("phone"));
        service.done("PutProfileObjectType", type("Booking", FIELDS, keys));
        assertEquals(List.of(ana), service.search("fax", "2065550101"));
        service.done("DeleteProfileObjectType", "ObjectTypeName", "Booking");
        assertEquals(List.of(), service.search("fax", "2065550101"));
        assertEquals(List.of(ana), service.search("fax", "(206) 555-0101"));
    }

    @Test
    void typesAreListedPageByPageAndTagged() {
        IntStream.range(10, 22).forEach(i -> service.done("PutProfileObjectType", type("Type" + i, FIELDS, KEYS)));
        String arn = "arn:aws:profile:us-east-1:123456789012:domains/shop/object-types/Type10";
        service.done("TagResource", "resourceArn", arn, "tags", Map.of("team", "red"));
        List<Map<String, Object>> types = service.pages("ListProfileObjectTypes", "Items", "MaxResults", 5);
        assertEquals(12, types.size());
        assertTrue(types.contains(Map.of(
                "ObjectTypeName",
                "Type10",
                "Description",
                "a type",
                "CreatedAt",
                START,
                "LastUpdatedAt",
                START,
                "Tags",
                Map.of("team", "red"))));
    }

    private static Object[] type(String name, Map<String, Object> fields, Map<String, Object> keys, Object... more) {
        Object[] members = {"ObjectTypeName", name, "Description", "a type", "Fields", fields, "Keys", keys};
        Object[] all = Arrays.copyOf(members, members.length + more.length);
        System.arraycopy(more, 0, all, members.length, more.length);
        return all;
    }

    /** @param text keys of one name, separated by commas: the field's name, then identifiers */
    private static List<Map<String, Object>> keys(String text) {
        return Arrays.stream(text.split(", "))
                .map(key -> List.of(key.split(" ")))
                .map(words -> Map.<String, Object>of(
                        "FieldNames", words.subList(0, 1), "StandardIdentifiers", words.subList(1, words.size())))
                .toList();
    }
}
