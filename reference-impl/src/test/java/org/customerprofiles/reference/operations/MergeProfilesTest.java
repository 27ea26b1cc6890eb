package org.customerprofiles.reference.operations;

import static org.customerprofiles.reference.operations.Fault.BAD_REQUEST;
import static org.customerprofiles.reference.operations.Fault.RESOURCE_NOT_FOUND;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MergeProfilesTest {

    private final TestService service = TestService.withDomain();
    private String ana;
    private String ben;
    private String cem;

    @BeforeEach
    void people() {
        ana = service.profile(
                "FirstName", "Jane", "Address", Map.of("City", "Seattle"), "Attributes", Map.of("tier", "gold"));
        ben = service.profile(
                "FirstName",
                "Jorge",
                "LastName",
                "Souza",
                "EmailAddress",
                "ben@example.com",
                "Address",
                Map.of("City", "Porto", "Country", "PT"),
                "Attributes",
                Map.of("tier", "silver", "since", "2020"));
        cem = service.profile("LastName", "Kaya", "MiddleName", "Can", "PhoneNumber", "+12065550103");
    }

    @Test
    void membersAreUnitedAndMainWinsOverTheFirstAndTheFirstOverTheSecond() {
        merge(Map.of(), ben, cem);
        assertEquals(
                Optional.of(Map.of(
                        "FirstName",
                        "Jane",
                        "MiddleName",
                        "Can",
                        "LastName",
                        "Souza",
                        "EmailAddress",
                        "ben@example.com",
                        "PhoneNumber",
                        "+12065550103",
                        "Address",
                        Map.of("City", "Seattle"),
                        "Attributes",
                        Map.of("tier", "gold", "since", "2020"))),
                service.read(ana));
    }

    @Test
    void aSourceIsTakenEvenWhenItHasNoValue() {
        merge(
                Map.of(
                        "FirstName", ben,
                        "LastName", cem,
                        "EmailAddress", ana,
                        "Address", ben,
                        "Attributes", Map.of("tier", ben, "since", cem)),
                ben,
                cem);
        assertEquals(
                Optional.of(Map.of(
                        "FirstName",
                        "Jorge",
                        "MiddleName",
                        "Can",
                        "LastName",
                        "Kaya",
                        "PhoneNumber",
                        "+12065550103",
                        "Address",
                        Map.of("City", "Porto", "Country", "PT"),
                        "Attributes",
                        Map.of("tier", "silver"))),
                service.read(ana));
    }

    @Test
    void anAddressWhoseSourceHasNoneIsGone() {
        merge(Map.of("Address", cem, "Attributes", Map.of("tier", cem)), cem);
        assertEquals(Optional.empty(), service.read(ana).map(members -> members.get("Address")));
        assertEquals(Optional.empty(), service.read(ana).map(members -> members.get("Attributes")));
    }

    @Test
    void keysMoveEvenWhenTheirMembersLose() {
        service.done("AddProfileKey", "ProfileId", ben, "KeyName", "crm", "Values", List.of("17"));
        merge(Map.of("EmailAddress", ana), ben, cem);
        assertEquals(List.of(ana), service.search("crm", "17"));
        assertEquals(List.of(ana), service.search("_email", "ben@example.com"));
        assertEquals(List.of(ana), service.search("_fullName", "Jorge Souza"));
        assertEquals(List.of(ana), service.search("_phone", "2065550103"));
        assertEquals(List.of(), service.search("_profileId", ben));
    }

    @Test
    void mergedProfilesAreGone() {
        merge(Map.of(), ben, cem);
        assertEquals(Optional.empty(), service.read(ben));
        service.refused(RESOURCE_NOT_FOUND, "UpdateProfile", "ProfileId", cem, "FirstName", "Cem");
        service.refused(
                RESOURCE_NOT_FOUND, "MergeProfiles", "MainProfileId", ana, "ProfileIdsToBeMerged", List.of(ben));
    }

    @Test
    void aRefusalChangesNothing() {
        String dan = service.profile("FirstName", "Dan");
        String nobody = "f".repeat(32);
        refused(RESOURCE_NOT_FOUND, nobody, List.of(ben), Map.of());
        refused(RESOURCE_NOT_FOUND, ana, List.of(ben, nobody), Map.of());
        refused(BAD_REQUEST, ana, List.of(ben, ana), Map.of());
        refused(BAD_REQUEST, ana, List.of(ben, ben), Map.of());
        refused(BAD_REQUEST, ana, List.of(ben), Map.of("FirstName", dan));
        refused(BAD_REQUEST, ana, List.of(ben), Map.of("Attributes", Map.of("tier", dan)));
    }

    @Test
    void mergingOneAfterAnotherIsMergingAllAtOnce() {
        TestService other = new TestService();
        other.done("CreateDomain", "DefaultExpirationDays", 1);
        List<String> copies = new ArrayList<>();
        for (String id : List.of(ana, ben, cem)) {
            Map<String, Object> members = service.read(id).orElseThrow();
            copies.add(other.profile(members.entrySet().stream()
                    .flatMap(member -> List.of(member.getKey(), member.getValue()).stream())
                    .toArray()));
        }
        merge(Map.of(), ben, cem);
        for (String copy : copies.subList(1, 3)) {
            other.done("MergeProfiles", "MainProfileId", copies.get(0), "ProfileIdsToBeMerged", List.of(copy));
        }
        assertEquals(service.read(ana), other.read(copies.get(0)));
    }

    private void merge(Map<String, Object> sources, String... others) {
        service.done(
                "MergeProfiles",
                "MainProfileId",
                ana,
                "ProfileIdsToBeMerged",
                List.of(others),
                "FieldSourceProfileIds",
                sources);
    }

    private void refused(Fault fault, String main, List<String> others, Map<String, Object> sources) {
        List<Optional<Map<String, Object>>> before = List.of(service.read(ana), service.read(ben));
        service.refused(
                fault,
                "MergeProfiles",
                "MainProfileId",
                main,
                "ProfileIdsToBeMerged",
                others,
                "FieldSourceProfileIds",
                sources);
        assertEquals(before, List.of(service.read(ana), service.read(ben)));
    }
}
