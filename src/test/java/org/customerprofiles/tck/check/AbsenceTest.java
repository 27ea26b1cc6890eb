package org.customerprofiles.tck.check;

import static org.customerprofiles.tck.check.ExchangeChecks.check;
import static org.customerprofiles.tck.check.Exchanges.success;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Null, the empty text and nothing at all are the same in responses, unless something is required. */
final class AbsenceTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"Items\":[],\"NextToken\":null}",
                "{\"Items\":null}",
                "{\"Items\":[{\"FirstName\":null,\"Gender\":null,\"Address\":null,\"FoundByItems\":null}]}",
                "{\"Items\":[{\"FirstName\":\"\",\"Gender\":\"\",\"ProfileId\":\"\",\"Address\":{\"City\":\"\"}}]}",
                "{\"Items\":[{\"Address\":\"\",\"Attributes\":{\"tier\":\"\"}}]}"
            })
    void optionalMemberMayBeNullOrEmpty(String body) {
        assertEquals(List.of(), check(success("SearchProfiles", body)));
    }

    @Test
    void requiredMemberMayNotBeNull() {
        assertEquals(
                List.of(new Violation(
                        "Wire-1",
                        "the member ProfileId",
                        "absent",
                        "body, schemas/operations/CreateProfileResponse.json#/required")),
                check(success("CreateProfile", "{\"ProfileId\":null}")));
    }

    @Test
    void requiredMemberMayNotBeEmpty() {
        assertEquals(
                List.of(new Violation(
                        "Wire-1",
                        "pattern \"^[a-f0-9]{32}$\"",
                        "\"\"",
                        "body /ProfileId, schemas/shapes/uuid.json#/pattern")),
                check(success("CreateProfile", "{\"ProfileId\":\"\"}")));
    }

    @Test
    void requiredMemberInsideAListMayNotBeEmpty() {
        assertEquals(
                List.of(new Violation(
                        "Wire-1",
                        "minLength 1",
                        "\"\"",
                        "body /Items/0/ObjectTypeName, schemas/shapes/typeName.json#/minLength")),
                check(success(
                        "ListProfileObjectTypes",
                        "{\"Items\":[{\"ObjectTypeName\":\"\",\"Description\":\"Bookings\"}]}")));
    }

    @Test
    void elementOfAListIsNoMember() {
        assertEquals(
                List.of(new Violation(
                        "Wire-1",
                        "minLength 1",
                        "\"\"",
                        "body /Values/0, schemas/shapes/string1To255.json#/minLength")),
                check(success("AddProfileKey", "{\"Values\":[\"\"]}")));
        assertEquals(
                List.of(new Violation(
                        "Wire-1", "type \"string\"", "null", "body /Values/0, schemas/shapes/string1To255.json#/type")),
                check(success("AddProfileKey", "{\"Values\":[null]}")));
    }
}
