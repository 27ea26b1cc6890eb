package org.customerprofiles.tck.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.customerprofiles.tck.drive.Schemas;
import org.junit.jupiter.api.Test;

/** What would differ from one process to the next, as the order of some maps does. */
class StableAnswerTest {

    @Test
    void membersAreInTheOrderOfTheSchemaAndNamesOfMapsInThatOfTheAlphabet() {
        assertEquals("""
                {"DomainName": "d", "CreatedAt": 1767605400.250, "LastUpdatedAt": 1767605461.375, \
                "Tags": {"a": "1", "b": "2"}, "Unknown": 1}""", stable("""
                        {"Unknown": 1, "Tags": {"b": "2", "a": "1"}, "LastUpdatedAt": 17, "DomainName": "d", "CreatedAt": 16.5}
                        """));
    }

    @Test
    void equalTimesStayEqual() {
        assertEquals(
                "{\"CreatedAt\": 1767605400.250, \"LastUpdatedAt\": 1767605400.250}",
                stable("{\"LastUpdatedAt\": 12.345, \"CreatedAt\": 12.345}"));
    }

    private static String stable(String body) {
        return StableAnswer.of(Schemas.bundled().get("operations/GetDomainResponse.json"), body);
    }
}
