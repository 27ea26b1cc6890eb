package org.customerprofiles.reference.operations;

import static org.customerprofiles.reference.operations.Fault.BAD_REQUEST;
import static org.customerprofiles.reference.operations.Fault.RESOURCE_NOT_FOUND;
import static org.customerprofiles.reference.operations.TestService.DOMAIN;
import static org.customerprofiles.reference.operations.TestService.START;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DomainsTest {

    private final TestService service = new TestService();

    @Test
    void aDomainReadsBackAsItWasCreated() {
        Map<String, Object> created = service.done(
                "CreateDomain",
                "DefaultExpirationDays",
                30,
                "DefaultEncryptionKey",
                "key",
                "Matching",
                Map.of("Enabled", false),
                "Tags",
                Map.of("team", "blue"));
        assertEquals(
                Map.of(
                        "DomainName",
                        DOMAIN,
                        "DefaultExpirationDays",
                        30,
                        "DefaultEncryptionKey",
                        "key",
                        "Matching",
                        Map.of("Enabled", false),
                        "Tags",
                        Map.of("team", "blue"),
                        "CreatedAt",
                        START,
                        "LastUpdatedAt",
                        START),
                created);
        Map<String, Object> read = service.done("GetDomain");
        assertEquals(
                Map.of("ProfileCount", 0L, "MeteringProfileCount", 0L, "ObjectCount", 0L, "TotalSize", 0L),
                read.remove("Stats"));
        assertEquals(created, read);
    }

    @Test
    void matchingThatWasNeverSetIsAbsent() {
        assertFalse(service.done("CreateDomain", "DefaultExpirationDays", 30).containsKey("Matching"));
    }

    @Test
    void aNameIsTakenOnce() {
        service.done("CreateDomain", "DefaultExpirationDays", 30);
        assertEquals(
                Outcome.refused(BAD_REQUEST, "Domain shop already exists"),
                service.call("CreateDomain", "DefaultExpirationDays", 99));
        assertEquals(30, service.done("GetDomain").get("DefaultExpirationDays"));
    }

    @Test
    void anUpdateKeepsWhatItDoesNotNameAndClearsWhatItEmpties() {
        service.done(
                "CreateDomain",
                "DefaultExpirationDays",
                30,
                "DefaultEncryptionKey",
                "key",
                "DeadLetterQueueUrl",
                "queue",
                "Tags",
                Map.of("team", "blue", "stage", "test"));
        service.moveClockTo("2026-11-19T00:00:00Z");
        service.done("UpdateDomain", "DeadLetterQueueUrl", "", "Tags", Map.of("team", "red"));
        Map<String, Object> read = service.done("GetDomain");
        read.remove("Stats");
        assertEquals(
                Map.of(
                        "DomainName",
                        DOMAIN,
                        "DefaultExpirationDays",
                        30,
                        "DefaultEncryptionKey",
                        "key",
                        "Tags",
                        Map.of("team", "red", "stage", "test"),
                        "CreatedAt",
                        START,
                        "LastUpdatedAt",
                        Instant.parse("2026-11-19T00:00:00Z")),
                read);
    }

    @Test
    void anUpdateMovesLastUpdatedAtOnEvenWhenTheClockDoesNot() {
        service.done("CreateDomain", "DefaultExpirationDays", 30);
        service.done("UpdateDomain");
        Map<String, Object> updated = service.done("UpdateDomain");
        assertEquals(START, updated.get("CreatedAt"));
        assertEquals(START.plusMillis(2), updated.get("LastUpdatedAt"));
    }

    @Test
    void ruleBasedMatchingThatIsEnabledIsActive() {
        Map<String, Object> created =
                service.done("CreateDomain", "DefaultExpirationDays", 30, "RuleBasedMatching", Map.of("Enabled", true));
        assertEquals(Map.of("Enabled", true, "Status", "ACTIVE"), created.get("RuleBasedMatching"));
        service.done("UpdateDomain", "RuleBasedMatching", Map.of("Enabled", false));
        assertEquals(Map.of("Enabled", false), service.done("GetDomain").get("RuleBasedMatching"));
    }

    @Test
    void deletingADomainDeletesEverythingInIt() {
        service.done("CreateDomain", "DefaultExpirationDays", 30);
        String ana = service.profile("AccountNumber", "A-1");
        assertEquals(Map.of("Message", "Domain Deleted"), service.done("DeleteDomain"));
        service.refused(RESOURCE_NOT_FOUND, "GetDomain");
        service.done("CreateDomain", "DefaultExpirationDays", 30);
        assertEquals(List.of(), service.search("_account", "A-1"));
        assertEquals(List.of(), service.search("_profileId", ana));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GetDomain",
                "UpdateDomain",
                "DeleteDomain",
                "CreateProfile",
                "GetMatches",
                "ListProfileObjectTypes"
            })
    void anUnknownDomainIsNotFound(String operation) {
        service.refused(RESOURCE_NOT_FOUND, operation);
    }

    @Test
    void domainsAreListedPageByPageInOrderOfTheirNames() {
        List<String> names = IntStream.range(10, 35).mapToObj(i -> "d" + i).toList();
        names.forEach(name -> service.done("CreateDomain", "DomainName", name, "DefaultExpirationDays", 1));
        assertEquals(
                names,
                service.pages("ListDomains", "Items", "MaxResults", 10).stream()
                        .map(item -> item.get("DomainName"))
                        .toList());
    }

    @Test
    void tagsAreAddedReplacedAndTaken() {
        service.done("CreateDomain", "DefaultExpirationDays", 30, "Tags", Map.of("team", "blue"));
        String arn = "arn:aws:profile:us-east-1:123456789012:domains/shop";
        service.done("TagResource", "resourceArn", arn, "tags", Map.of("team", "red", "stage", "test"));
        service.done("UntagResource", "resourceArn", arn, "tagKeys", List.of("stage", "none"));
        assertEquals(Map.of("tags", Map.of("team", "red")), service.done("ListTagsForResource", "resourceArn", arn));
        assertEquals(Map.of("team", "red"), service.done("GetDomain").get("Tags"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"domains/none", "domains/shop/object-types/none", "domains/shop/integrations/x", ""})
    void aResourceThatDoesNotExistIsNotFound(String resource) {
        service.done("CreateDomain", "DefaultExpirationDays", 30);
        String arn = "arn:aws:profile:us-east-1:123456789012:" + resource;
        service.refused(RESOURCE_NOT_FOUND, "ListTagsForResource", "resourceArn", arn);
    }

    @Test
    void aResourceHasFiftyTagsAtMost() {
        service.done("CreateDomain", "DefaultExpirationDays", 30, "Tags", Map.of("first", ""));
        String arn = "arn:aws:profile:us-east-1:123456789012:domains/shop";
        Map<String, Object> fifty = TestService.members(IntStream.range(0, 100)
                .mapToObj(i -> i % 2 == 0 ? "key" + i : "value")
                .toArray());
        service.refused(BAD_REQUEST, "TagResource", "resourceArn", arn, "tags", fifty);
        service.refused(BAD_REQUEST, "UpdateDomain", "Tags", fifty);
        assertEquals(Map.of("first", ""), service.done("GetDomain").get("Tags"));
    }
}
