package org.customerprofiles.tck.check;

import static org.customerprofiles.tck.check.ExchangeChecks.check;
import static org.customerprofiles.tck.check.Exchanges.success;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

final class NoNullInMapsTest {

    @Test
    void nullAttributeIsAViolation() {
        assertEquals(
                List.of(new Violation(
                        "Wire-10",
                        "no entry, or one with a value",
                        "null",
                        "body /Items/1/Attributes/a~1b, schemas/shapes/Attributes.json")),
                check(success("SearchProfiles", "{\"Items\":[{},{\"Attributes\":{\"tier\":\"gold\",\"a/b\":null}}]}")));
    }

    @Test
    void mapOfNothingButNullsIsOnlyThisViolation() {
        assertEquals(
                List.of(new Violation(
                        "Wire-10",
                        "no entry, or one with a value",
                        "null",
                        "body /tags/x, schemas/shapes/TagMap.json")),
                check(success("ListTagsForResource", "{\"tags\":{\"x\":null}}")));
    }

    @Test
    void nullMapAndNullMembersAreFine() {
        assertEquals(
                List.of(),
                check(success(
                        "SearchProfiles",
                        "{\"Items\":[{\"Attributes\":null,\"Address\":{\"City\":null}}],\"X\":{\"y\":null}}")));
    }
}
