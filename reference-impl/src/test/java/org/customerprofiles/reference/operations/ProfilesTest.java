package org.customerprofiles.reference.operations;

import static org.customerprofiles.reference.operations.Fault.BAD_REQUEST;
import static org.customerprofiles.reference.operations.Fault.RESOURCE_NOT_FOUND;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ProfilesTest {

    private final TestService service = TestService.withDomain();

    @Test
    void aProfileReadsBackAsItWasCreated() {
        Object[] members = {
            "FirstName", "Ana", "Address", Map.of("City", "Seattle"), "Attributes", Map.of("tier", "gold")
        };
        assertEquals(Optional.of(TestService.members(members)), service.read(service.profile(members)));
    }

    @Test
    void anUpdateKeepsWhatIsAbsentAndRemovesWhatIsEmptyOnEveryLevel() {
        String ana = service.profile(
                "FirstName",
                "Ana",
                "LastName",
                "Lopez",
                "Address",
                Map.of("City", "Seattle", "State", "WA"),
                "MailingAddress",
                Map.of("City", "Seattle"),
                "Attributes",
                Map.of("tier", "gold", "since", "2020"));
        service.done(
                "UpdateProfile",
                "ProfileId",
                ana,
                "LastName",
                "",
                "Address",
                Map.of("City", "", "Country", "US"),
                "MailingAddress",
                Map.of("City", ""),
                "Attributes",
                Map.of("tier", "", "until", "2030"));
        assertEquals(
                Optional.of(Map.of(
                        "FirstName",
                        "Ana",
                        "Address",
                        Map.of("State", "WA", "Country", "US"),
                        "Attributes",
                        Map.of("since", "2020", "until", "2030"))),
                service.read(ana));
    }

    @Test
    void anUpdatedValueIsFoundAndTheOldOneIsNot() {
        String ana = service.profile("EmailAddress", "old@example.com");
        service.done("UpdateProfile", "ProfileId", ana, "EmailAddress", "new@example.com");
        assertEquals(List.of(ana), service.search("_email", "new@example.com"));
        assertEquals(List.of(), service.search("_email", "old@example.com"));
    }

    @Test
    void aDeletedProfileIsGoneForEveryOperation() {
        String ana = service.profile("EmailAddress", "ana@example.com");
        service.done("DeleteProfile", "ProfileId", ana);
        assertEquals(List.of(), service.search("_email", "ana@example.com"));
        assertEquals(Optional.empty(), service.read(ana));
        service.refused(RESOURCE_NOT_FOUND, "UpdateProfile", "ProfileId", ana, "FirstName", "Ana");
        service.refused(RESOURCE_NOT_FOUND, "DeleteProfile", "ProfileId", ana);
        service.refused(
                RESOURCE_NOT_FOUND, "AddProfileKey", "ProfileId", ana, "KeyName", "crm", "Values", List.of("1"));
    }

    @Test
    void anAddedKeyIsEchoedAndFinds() {
        String ana = service.profile("FirstName", "Ana");
        assertEquals(
                Map.of("KeyName", "crm", "Values", List.of("17", "18")),
                service.done("AddProfileKey", "ProfileId", ana, "KeyName", "crm", "Values", List.of("17", "18")));
        assertEquals(List.of(ana), service.search("crm", "18"));
        service.done("AddProfileKey", "ProfileId", ana, "KeyName", "_phone", "Values", List.of("206-555-0101"));
        assertEquals(List.of(ana), service.search("_phone", "+12065550101"));
    }

    @Test
    void aProfileGetsNoOtherId() {
        String ana = service.profile("FirstName", "Ana");
        String other = "f".repeat(32);
        service.refused(
                BAD_REQUEST, "AddProfileKey", "ProfileId", ana, "KeyName", "_profileId", "Values", List.of(other));
        assertEquals(List.of(), service.search("_profileId", other));
    }

    @Test
    void aKeyWithoutValuesIsNone() {
        String ana = service.profile("FirstName", "Ana");
        for (String operation : List.of("AddProfileKey", "DeleteProfileKey")) {
            service.refused(BAD_REQUEST, operation, "ProfileId", ana, "KeyName", "crm", "Values", List.of());
        }
    }

    @Test
    void aDeletedKeyFindsNoLonger() {
        String ana = service.profile("FirstName", "Ana");
        service.done("AddProfileKey", "ProfileId", ana, "KeyName", "crm", "Values", List.of("17", "18"));
        service.refused(
                RESOURCE_NOT_FOUND,
                "DeleteProfileKey",
                "ProfileId",
                ana,
                "KeyName",
                "crm",
                "Values",
                List.of("17", "19"));
        assertEquals(List.of(ana), service.search("crm", "17"));
        service.done("DeleteProfileKey", "ProfileId", ana, "KeyName", "crm", "Values", List.of("17"));
        assertEquals(List.of(), service.search("crm", "17"));
        assertEquals(List.of(ana), service.search("crm", "18"));
    }

    @Test
    void aKeyThatAMemberGivesStaysAsLongAsTheMember() {
        String ana = service.profile("EmailAddress", "ana@example.com");
        Object[] key = {"ProfileId", ana, "KeyName", "_email", "Values", List.of("ANA@example.com")};
        service.refused(BAD_REQUEST, "DeleteProfileKey", key);
        service.done("AddProfileKey", key);
        service.done("DeleteProfileKey", key);
        assertEquals(List.of(ana), service.search("_email", "ana@example.com"));
    }
}
