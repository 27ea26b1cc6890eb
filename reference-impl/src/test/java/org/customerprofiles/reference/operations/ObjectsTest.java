package org.customerprofiles.reference.operations;

import static org.customerprofiles.reference.operations.Fault.BAD_REQUEST;
import static org.customerprofiles.reference.operations.Fault.RESOURCE_NOT_FOUND;
import static org.customerprofiles.reference.operations.TestService.items;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ObjectsTest {

    private final TestService service = TestService.withDomain();

    @BeforeEach
    void bookings() {
        define(true);
    }

    @Test
    void anObjectCreatesItsProfileAndCanBeReadBack() {
        String key = put("id=1;ref=ana;contact.email=Ana@example.com;phone=206-555-0101;city=Seattle;tier=gold");
        String ana = only(service.search("ref", "ana"));
        assertEquals(
                Optional.of(Map.of(
                        "EmailAddress",
                        "Ana@example.com",
                        "PhoneNumber",
                        "206-555-0101",
                        "Address",
                        Map.of("City", "Seattle"),
                        "Attributes",
                        Map.of("tier", "gold"))),
                service.read(ana));
        assertEquals(
                List.of(Map.of(
                        "ObjectTypeName",
                        "Booking",
                        "ProfileObjectUniqueKey",
                        key,
                        "Object",
                        "id=1;ref=ana;contact.email=Ana@example.com;phone=206-555-0101;city=Seattle;tier=gold")),
                objects(ana));
        assertEquals(List.of(ana), service.search("id", "1"));
        assertEquals(List.of(ana), service.search("mail", "ana@example.com"));
    }

    @Test
    void ingestionFillsGapsAndOverwritesNothing() {
        String ana = service.profile("EmailAddress", "first@example.com", "Address", Map.of("State", "WA"));
        service.done("AddProfileKey", "ProfileId", ana, "KeyName", "ref", "Values", List.of("ana"));
        put("id=1;ref=ana;contact.email=second@example.com;city=Seattle");
        assertEquals(
                Optional.of(Map.of(
                        "EmailAddress", "first@example.com", "Address", Map.of("State", "WA", "City", "Seattle"))),
                service.read(ana));
        assertEquals(List.of(ana), service.search("mail", "second@example.com"));
    }

    @Test
    void theSameUniqueValueReplacesTheObjectWhoeverHadIt() {
        String key = put("id=1;ref=ana;note=a");
        assertEquals(key, put("id=1;ref=ana;note=b"));
        String ana = only(service.search("ref", "ana"));
        assertEquals("id=1;ref=ana;note=b", objects(ana).get(0).get("Object"));
        put("id=2;ref=ben");
        String ben = only(service.search("ref", "ben"));
        assertEquals(key, put("id=1;ref=ben"));
        assertEquals(List.of(), objects(ana));
        assertEquals(2, objects(ben).size());
        assertEquals(2L, stat("ObjectCount"));
    }

    @Test
    void anAmbiguousValueLeadsToNobody() {
        for (int i = 0; i < 2; i++) {
            String id = service.profile("FirstName", "Ana");
            service.done("AddProfileKey", "ProfileId", id, "KeyName", "ref", "Values", List.of("ana"));
        }
        put("id=1;ref=ana");
        assertEquals(2, service.search("ref", "ana").size());
        assertEquals(3L, stat("ProfileCount"));
    }

    @Test
    void withoutProfileCreationAnObjectOfNobodyIsNotKept() {
        define(false);
        put("id=1;ref=ana");
        assertEquals(0L, stat("ProfileCount"));
        assertEquals(0L, stat("ObjectCount"));
    }

    @Test
    void anObjectNeedsItsKeys() {
        refused("nothing of use");
        refused("ref=ana");
        refused("id=1;note=a");
        service.refused(RESOURCE_NOT_FOUND, "PutProfileObject", "ObjectTypeName", "Unknown", "Object", "id=1;ref=ana");
        assertEquals(0L, stat("ProfileCount"));
    }

    @Test
    void lookupOnlyKeysAreNotKeptAndNewOnlyKeysOnlyOnNewProfiles() {
        put("id=1;ref=ana;legacy=L1;origin=web");
        put("id=2;ref=ana;legacy=L2;origin=shop");
        assertEquals(List.of(), service.search("legacy", "L1"));
        assertEquals(1, service.search("origin", "web").size());
        assertEquals(List.of(), service.search("origin", "shop"));
    }

    @Test
    void objectsAreListedPageByPageAndFiltered() {
        IntStream.range(0, 25).forEach(i -> put("id=" + i + ";ref=ana;note=" + i % 2));
        String ana = only(service.search("ref", "ana"));
        Set<Object> contents = service.pages("ListProfileObjects", "Items", list(ana, "MaxResults", 10)).stream()
                .map(item -> item.get("Object"))
                .collect(Collectors.toSet());
        assertEquals(25, contents.size());
        Map<String, Object> filter = Map.of("KeyName", "note", "Values", List.of("0"));
        assertEquals(
                13,
                items(service.done("ListProfileObjects", list(ana, "ObjectFilter", filter)))
                        .size());
    }

    @Test
    void aDeletedObjectIsGone() {
        String key = put("id=1;ref=ana");
        String ana = only(service.search("ref", "ana"));
        service.done("DeleteProfileObject", list(ana, "ProfileObjectUniqueKey", key));
        assertEquals(List.of(), objects(ana));
        service.refused(RESOURCE_NOT_FOUND, "DeleteProfileObject", list(ana, "ProfileObjectUniqueKey", key));
    }

    @Test
    void objectsMoveInAMerge() {
        put("id=1;ref=ana;note=a");
        put("id=2;ref=ben;note=b");
        String ana = only(service.search("ref", "ana"));
        List<Map<String, Object>> ofBen = objects(only(service.search("ref", "ben")));
        service.done(
                "MergeProfiles",
                "MainProfileId",
                ana,
                "ProfileIdsToBeMerged",
                List.of(only(service.search("ref", "ben"))));
        assertEquals(2, objects(ana).size());
        assertEquals(true, objects(ana).containsAll(ofBen));
        assertEquals(List.of(ana), service.search("ref", "ben"));
    }

    @Test
    void aProfileIsMeteredForEveryBegunHundredOfObjects() {
        String ana = service.profile("FirstName", "Ana");
        service.done("AddProfileKey", "ProfileId", ana, "KeyName", "ref", "Values", List.of("ana"));
        assertEquals(1L, stat("MeteringProfileCount"));
        IntStream.range(0, 100).forEach(i -> put("id=" + i + ";ref=ana"));
        assertEquals(1L, stat("MeteringProfileCount"));
        put("id=100;ref=ana;note=é");
        assertEquals(2L, stat("MeteringProfileCount"));
        assertEquals(101L, stat("ObjectCount"));
        assertEquals(10 * 12 + 90 * 13 + 22L, stat("TotalSize"));
        service.done("DeleteProfile", "ProfileId", ana);
        assertEquals(
                List.of(0L, 0L, 0L), List.of(stat("MeteringProfileCount"), stat("ObjectCount"), stat("TotalSize")));
    }

    @Test
    void aDeletedTypeTakesItsObjectsAlong() {
        put("id=1;ref=ana");
        service.done("DeleteProfileObjectType", "ObjectTypeName", "Booking");
        assertEquals(0L, stat("ObjectCount"));
        define(true);
        assertEquals(List.of(), objects(only(service.search("ref", "ana"))));
    }

    private void define(boolean profileCreation) {
        service.done(
                "PutProfileObjectType",
                "ObjectTypeName",
                "Booking",
                "Description",
                "a booking",
                "AllowProfileCreation",
                profileCreation,
                "Fields",
                Map.of(
                        "id", source("id"),
                        "ref", source("ref"),
                        "email",
                                Map.of(
                                        "Source", "_source.contact.email",
                                        "Target", "_profile.EmailAddress",
                                        "ContentType", "EMAIL_ADDRESS"),
                        "phone", Map.of("Source", "_source.phone", "ContentType", "PHONE_NUMBER"),
                        "city", Map.of("Source", "_source.city", "Target", "_profile.Address.City"),
                        "tier", Map.of("Source", "_source.tier", "Target", "_profile.Attributes.tier"),
                        "note", source("note"),
                        "legacy", source("legacy"),
                        "origin", source("origin")),
                "Keys",
                Map.of(
                        "id", key("id", "UNIQUE"),
                        "ref", key("ref", "PROFILE"),
                        "mail", key("email"),
                        "note", key("note"),
                        "legacy", key("legacy", "PROFILE", "LOOKUP_ONLY"),
                        "origin", key("origin", "PROFILE", "NEW_ONLY", "SECONDARY")));
    }

    private static Map<String, Object> source(String name) {
        return Map.of("Source", "_source." + name);
    }

    private static List<Map<String, Object>> key(String fieldName, String... identifiers) {
        return List.of(Map.of("StandardIdentifiers", List.of(identifiers), "FieldNames", List.of(fieldName)));
    }

    private String put(String object) {
        return (String) service.done("PutProfileObject", "ObjectTypeName", "Booking", "Object", object)
                .get("ProfileObjectUniqueKey");
    }

    private void refused(String object) {
        service.refused(BAD_REQUEST, "PutProfileObject", "ObjectTypeName", "Booking", "Object", object);
    }

    private List<Map<String, Object>> objects(String profileId) {
        return items(service.done("ListProfileObjects", list(profileId, "MaxResults", 100)));
    }

    private static Object[] list(String profileId, String member, Object value) {
        return new Object[] {"ProfileId", profileId, "ObjectTypeName", "Booking", member, value};
    }

    private Object stat(String name) {
        return ((Map<?, ?>) service.done("GetDomain").get("Stats")).get(name);
    }

    private static String only(List<String> ids) {
        assertEquals(1, ids.size());
        return ids.get(0);
    }
}
