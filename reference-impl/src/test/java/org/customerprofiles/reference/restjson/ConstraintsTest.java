package org.customerprofiles.reference.restjson;

import static org.customerprofiles.reference.restjson.Shapes.integer;
import static org.customerprofiles.reference.restjson.Shapes.query;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The ends of each kind of constraint; what they are is the service model's word. */
class ConstraintsTest {

    private static final String ID = "0123456789abcdef0123456789abcdef";

    private final Constraints constraints = Constraints.official();

    static Stream<Arguments> accepted() {
        return Stream.of(
                member("GetDomain", "DomainName", "a"),
                member("GetDomain", "DomainName", "aZ09_-" + "x".repeat(58)),
                member("CreateDomain", "DefaultExpirationDays", 1),
                member("CreateDomain", "DefaultExpirationDays", 1098),
                member("UpdateDomain", "DefaultEncryptionKey", ""),
                member("UpdateDomain", "DeadLetterQueueUrl", "x".repeat(255)),
                member("UpdateDomain", "Matching", Map.of("Enabled", false)),
                member(
                        "UpdateDomain",
                        "Matching",
                        matching("JobSchedule", Map.of("DayOfTheWeek", "SATURDAY", "Time", "9:59"))),
                member("UpdateDomain", "Matching", autoMerging(0)),
                member("UpdateDomain", "Matching", autoMerging(1.0)),
                member("UpdateDomain", "Tags", Map.of("cost=center:7/x", "")),
                member("CreateProfile", "FirstName", "x".repeat(255)),
                // characters outside the basic plane count once
                member("CreateProfile", "FirstName", "\uD83D\uDE00".repeat(255)),
                member("CreateProfile", "AdditionalInformation", "x".repeat(1000)),
                member("CreateProfile", "Attributes", Map.of()),
                member("CreateProfile", "Address", Map.of("City", "Ulm")),
                member("UpdateProfile", "FirstName", ""),
                member("UpdateProfile", "Address", Map.of("City", "")),
                member("UpdateProfile", "Attributes", Map.of("tier", "")),
                member("SearchProfiles", "Values", List.of()),
                member("SearchProfiles", "AdditionalSearchKeys", keys(4)),
                member("SearchProfiles", "LogicalOperator", "AND"),
                member("SearchProfiles", "MaxResults", 100),
                member("MergeProfiles", "ProfileIdsToBeMerged", Collections.nCopies(20, ID)),
                member("MergeProfiles", "FieldSourceProfileIds", Map.of("Attributes", Map.of("tier", ID))),
                member("PutProfileObject", "Object", "x".repeat(256_000)),
                member("PutProfileObjectType", "MaxProfileObjectCount", Integer.MAX_VALUE),
                member("PutProfileObjectType", "Fields", Map.of("a.b", Map.of("ContentType", "NAME"))),
                member("ListTagsForResource", "resourceArn", "arn:aws:profile:" + "x".repeat(240)));
    }

    static Stream<Arguments> refused() {
        return Stream.of(
                member("GetDomain", "DomainName", ""),
                member("GetDomain", "DomainName", "x".repeat(65)),
                member("GetDomain", "DomainName", "a.b"),
                member("GetDomain", "DomainName", "shop\n"),
                member("CreateDomain", "DefaultExpirationDays", 0),
                member("CreateDomain", "DefaultExpirationDays", 1099),
                member("CreateDomain", "DefaultExpirationDays", 366.0),
                member("CreateDomain", "DefaultExpirationDays", "366"),
                member("CreateDomain", "DefaultExpirationDays", 4_294_967_297L),
                member("UpdateDomain", "DefaultEncryptionKey", "x".repeat(256)),
                member("UpdateDomain", "Matching", true),
                member("UpdateDomain", "Matching", Map.of()),
                member("UpdateDomain", "Matching", Map.of("Enabled", "true")),
                member("UpdateDomain", "Matching", matching("JobSchedule", Map.of("DayOfTheWeek", "SATURDAY"))),
                member(
                        "UpdateDomain",
                        "Matching",
                        matching("JobSchedule", Map.of("DayOfTheWeek", "SATURDAY", "Time", "24:00"))),
                member("UpdateDomain", "Matching", autoMerging(1.01)),
                member("UpdateDomain", "Matching", autoMerging(-0.01)),
                member("UpdateDomain", "Tags", Map.of()),
                member("UpdateDomain", "Tags", tags(51)),
                member("UpdateDomain", "Tags", Map.of("aws:x", "reserved")),
                member("UpdateDomain", "Tags", Map.of("a b", "")),
                member("UpdateDomain", "Tags", Map.of("a", "x".repeat(257))),
                member("CreateProfile", "FirstName", ""),
                member("CreateProfile", "FirstName", "x".repeat(256)),
                member("CreateProfile", "FirstName", List.of("Ana")),
                member("CreateProfile", "Attributes", Map.of("tier", 1)),
                member("CreateProfile", "Attributes", Map.of("", "x")),
                member("CreateProfile", "Gender", "male"),
                member("CreateProfile", "Address", Map.of("City", "")),
                member("CreateProfile", "Address", "Ulm"),
                member("UpdateProfile", "ProfileId", ID + "0"),
                member("UpdateProfile", "ProfileId", "x" + ID),
                member("UpdateProfile", "ProfileId", ID.toUpperCase()),
                member("SearchProfiles", "Values", "ana@example.com"),
                member("SearchProfiles", "Values", List.of("")),
                member("SearchProfiles", "Values", List.of("x".repeat(256))),
                member("SearchProfiles", "Values", Collections.singletonList(null)),
                member("SearchProfiles", "AdditionalSearchKeys", List.of()),
                member("SearchProfiles", "AdditionalSearchKeys", keys(5)),
                member("SearchProfiles", "AdditionalSearchKeys", List.of(Map.of("KeyName", "_email"))),
                member("SearchProfiles", "LogicalOperator", "XOR"),
                member("SearchProfiles", "MaxResults", 0),
                member("SearchProfiles", "MaxResults", 101),
                member("SearchProfiles", "NextToken", "x".repeat(1025)),
                member("MergeProfiles", "ProfileIdsToBeMerged", List.of()),
                member("MergeProfiles", "ProfileIdsToBeMerged", Collections.nCopies(21, ID)),
                member("MergeProfiles", "FieldSourceProfileIds", Map.of("FirstName", "Ana")),
                member("PutProfileObject", "Object", Map.of("bookingId", "B1")),
                member("PutProfileObject", "Object", "x".repeat(256_001)),
                member("PutProfileObject", "ObjectTypeName", "1st"),
                member("PutProfileObjectType", "MaxProfileObjectCount", 0),
                member("UntagResource", "tagKeys", List.of()),
                member("ListTagsForResource", "resourceArn", "arn:aws:s3:::bucket"));
    }

    @ParameterizedTest
    @MethodSource
    void accepted(String operation, String member, Object value) {
        assertEquals(value, shape(operation, member).accept(Place.of(member), value));
    }

    @ParameterizedTest
    @MethodSource
    void refused(String operation, String member, Object value) {
        Refusal refusal =
                assertThrows(Refusal.class, () -> shape(operation, member).accept(Place.of(member), value));

        assertEquals(400, refusal.error().status());
        assertEquals("BadRequestException", refusal.error().type());
        assertTrue(refusal.getMessage().contains(member), refusal.getMessage());
    }

    @Test
    void saysWhatIsAllowedAndWhatWasGiven() {
        Shape name = shape("GetDomain", "DomainName");

        assertEquals(
                "DomainName must be a text of 1 to 64 characters matching [a-zA-Z0-9_-]+, not \"a b\".",
                assertThrows(Refusal.class, () -> name.accept(Place.of("DomainName"), "a b"))
                        .getMessage());
    }

    @Test
    void shortensWhatItRepeatsWithoutCuttingACharacter() {
        Shape name = shape("CreateProfile", "FirstName");
        String longName = "x".repeat(59) + "\uD83D\uDE00".repeat(300);

        String message = assertThrows(Refusal.class, () -> name.accept(Place.of("FirstName"), longName))
                .getMessage();

        assertEquals(
                "FirstName must be a text of 1 to 255 characters, not \"" + "x".repeat(59) + "\uD83D\uDE00…\".",
                message);
    }

    @Test
    void namesAMemberByItsPlace() {
        Shape keys = shape("SearchProfiles", "AdditionalSearchKeys");
        List<Object> second = List.of(Map.of("KeyName", "a", "Values", List.of()), Map.of("KeyName", "b"));

        assertEquals(
                "AdditionalSearchKeys[1].Values is required; it must be a list.",
                assertThrows(Refusal.class, () -> keys.accept(Place.of("AdditionalSearchKeys"), second))
                        .getMessage());
    }

    @Test
    void takesNullForAbsentAndDropsWhatIsUnknown() {
        Map<String, Object> address = new HashMap<>(Map.of("City", "Ulm", "Planet", "Earth"));
        address.put("County", null);

        assertEquals(Map.of("City", "Ulm"), shape("CreateProfile", "Address").accept(Place.of("Address"), address));
    }

    @Test
    void canBeReplacedOperationByOperation() {
        Structure wider = constraints.of("ListDomains").with(query("MaxResults", "max-results", integer(1, 1000)));
        Constraints other = constraints.with("ListDomains", wider);

        Map<String, Object> given = Map.of("MaxResults", 1000);
        assertEquals(given, other.of("ListDomains").acceptMembers(Place.REQUEST, member -> given.get(member.name())));
        assertThrows(
                Refusal.class,
                () -> constraints.of("ListDomains").acceptMembers(Place.REQUEST, member -> given.get(member.name())));
    }

    private Shape shape(String operation, String member) {
        return constraints.of(operation).members().stream()
                .filter(each -> each.name().equals(member))
                .findFirst()
                .orElseThrow()
                .shape();
    }

    private static Arguments member(String operation, String member, Object value) {
        return Arguments.of(operation, member, value);
    }

    private static Map<String, Object> matching(String member, Object value) {
        return Map.of("Enabled", true, member, value);
    }

    private static Map<String, Object> autoMerging(Number score) {
        return matching(
                "AutoMerging", Map.of("Enabled", true, "MinAllowedConfidenceScoreForMerging", score.doubleValue()));
    }

    private static List<Map<String, Object>> keys(int count) {
        return Collections.nCopies(count, Map.of("KeyName", "_email", "Values", List.of("ana@example.com")));
    }

    private static Map<String, String> tags(int count) {
        Map<String, String> tags = new HashMap<>();
        IntStream.range(0, count).forEach(i -> tags.put("tag" + i, ""));
        return tags;
    }
}
