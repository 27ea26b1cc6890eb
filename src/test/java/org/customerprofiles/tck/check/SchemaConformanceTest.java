package org.customerprofiles.tck.check;

import static org.customerprofiles.tck.check.ExchangeChecks.check;
import static org.customerprofiles.tck.check.Exchanges.error;
import static org.customerprofiles.tck.check.Exchanges.success;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class SchemaConformanceTest {

    private static final String ID = "0123456789abcdef0123456789abcdef";

    @Test
    void fittingResponseIsFine() {
        assertEquals(List.of(), check(success("SearchProfiles", """
                        {"Items": [{"ProfileId": "%s", "FirstName": "Ana", "Address": {"City": "Bonn"},
                          "Attributes": {"tier": "gold"}, "Gender": "FEMALE", "Newer": [1],
                          "FoundByItems": [{"KeyName": "_email", "Values": ["ana@example.com"]}]}], "NextToken": "t"}
                        """.formatted(ID))));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"ProfileId":"01"} | pattern "^[a-f0-9]{32}$" | "01" | /ProfileId | shapes/uuid.json#/pattern
            {"Gender":"F"} | enum ["MALE","FEMALE","UNSPECIFIED"] | "F" | /Gender | shapes/Gender.json#/enum
            {"Address":"Bonn"} | type "object" | "Bonn" | /Address | shapes/Address.json#/type
            {"Address":{"City":["B"]}} | type "string" | ["B"] | /Address/City | shapes/string1To255.json#/type
            {"Attributes":{"a/b":5}} | type "string" | 5 | /Attributes/a~1b | shapes/string1To255.json#/type
            {"FoundByItems":[]} | minItems 1 | [] | /FoundByItems | shapes/foundByList.json#/minItems
            """)
    void violationNamesPlaceSchemaAndValue(
            String profile, String expected, String actual, String pointer, String schema) {
        assertEquals(
                List.of(new Violation("Wire-1", expected, actual, "body /Items/1" + pointer + ", schemas/" + schema)),
                check(success("SearchProfiles", "{\"Items\":[{},%s]}".formatted(profile))));
    }

    @Test
    void missingMemberIsNamed() {
        assertEquals(
                List.of(new Violation(
                        "Wire-1",
                        "the member ProfileId",
                        "absent",
                        "body, schemas/operations/CreateProfileResponse.json#/required")),
                check(success("CreateProfile", "{}")));
    }

    @Test
    void wrongNameInMapIsNamed() {
        assertEquals(
                List.of(new Violation(
                        "Wire-1",
                        "names that conform to TagKey.json",
                        "the name \"aws:x\"",
                        "body /tags, schemas/shapes/TagMap.json#/propertyNames")),
                check(success("ListTagsForResource", "{\"tags\":{\"aws:x\":\"y\"}}")));
    }

    @Test
    void emptyMapOfAnOptionalMemberIsAbsent() {
        assertEquals(List.of(), check(success("ListTagsForResource", "{\"tags\":{}}")));
    }

    @Test
    void emptyListIsNotAbsent() {
        String profile = "{\"ProfileId\":\"%s\",\"FoundByItems\":[]}".formatted("0".repeat(32));

        assertEquals(
                List.of("minItems 1"),
                check(success("SearchProfiles", "{\"Items\":[" + profile + "]}")).stream()
                        .map(Violation::expected)
                        .toList());
    }

    @Test
    void longValueIsShortened() {
        Violation violation = check(success("CreateProfile", "{\"ProfileId\":\"%s\"}".formatted("a".repeat(500))))
                .get(0);

        assertEquals("\"" + "a".repeat(99) + "… (502 characters)", violation.actual());
    }

    @Test
    void manyFaultsAreNotAllListed() {
        String items = String.join(",", Collections.nCopies(100, "{\"ProfileId\":\"x\"}"));

        assertEquals(
                10,
                check(success("SearchProfiles", "{\"Items\":[" + items + "]}")).size());
    }

    @Test
    void valueThatBreaksTwoAssertionsIsOneFault() {
        assertEquals(
                1,
                check(success("AddProfileKey", "{\"KeyName\":\"%s\"}".formatted("ä".repeat(65))))
                        .size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"<html>Busy</html>", "{\"Items\":[]", "{} {}"})
    void bodyThatIsNotJsonIsAViolation(String body) {
        assertEquals(
                List.of(new Violation("Wire-1", "a JSON object", body, "body")),
                check(success("SearchProfiles", body)));
    }

    @Test
    void bodyIsExpectedWhereTheOperationHasOutput() {
        assertEquals(
                List.of(new Violation("Wire-1", "a JSON object", "no body", "body")), check(success("GetMatches", "")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{}"})
    void operationWithoutOutputMayAnswerWithNothing(String body) {
        assertEquals(List.of(), check(success("UntagResource", body)));
        assertEquals(List.of(), check(success("TagResource", body)));
    }

    @Test
    void jsonThatIsNoObjectIsAViolation() {
        assertEquals(
                List.of(new Violation(
                        "Wire-1", "type \"object\"", "[]", "body, schemas/operations/TagResourceResponse.json#/type")),
                check(success("TagResource", "[]")));
    }

    @Test
    void errorConformsToTheSchemaOfItsType() {
        assertEquals(
                List.of(new Violation(
                        "Wire-1", "type \"string\"", "7", "body /Message, schemas/shapes/message.json#/type")),
                check(error(404, "ResourceNotFoundException", "{\"Message\":7}")));
    }
}
