package org.customerprofiles.tck.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class UndocumentedMembersTest {

    private static List<String> named(String operation, String body) {
        return ExchangeChecks.undocumentedMembers(Exchanges.success(operation, body)).stream()
                .map(violation -> violation.rule() + " " + violation.where().split(",")[0])
                .toList();
    }

    @Test
    void unknownMembersAreNamedWhereverTheyStand() {
        assertEquals(
                List.of("Wire-70 body /Items/0/Adress", "Wire-70 body /Items/0/Address/Street", "Wire-70 body /Total"),
                named("SearchProfiles", """
                        {"Items": [{"Adress": {"Any": 1}, "Address": {"City": "Lisbon", "Street": "x"}}], "Total": 1}
                        """));
    }

    @Test
    void namesInMapsBelongToTheUser() {
        assertEquals(List.of(), named("GetDomain", "{\"Tags\": {\"anything\": \"blue\"}, \"DomainName\": \"d\"}"));
    }

    @Test
    void whatAServiceAddsToAnErrorIsNotLookedAt() {
        assertEquals(
                List.of(),
                ExchangeChecks.undocumentedMembers(
                        Exchanges.error(400, "BadRequestException", "{\"Message\": \"m\", \"__type\": \"t\"}")));
    }

    @Test
    void unknownMembersBreakNoOtherRule() {
        assertEquals(List.of(), ExchangeChecks.check(Exchanges.success("CreateProfile", """
                        {"ProfileId": "0123456789abcdef0123456789abcdef", "New": true}
                        """)));
    }
}
