package org.customerprofiles.tck.check;

import static org.customerprofiles.tck.check.ExchangeChecks.check;
import static org.customerprofiles.tck.check.Exchanges.success;
import static org.customerprofiles.tck.check.SdkExchanges.seen;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.customerprofiles.tck.drive.SdkView;
import org.junit.jupiter.api.Test;

final class TypedResultTest {

    private static final String DOMAIN =
            "{\"DomainName\":\"d\",\"DefaultExpirationDays\":30,\"CreatedAt\":1.0019,\"LastUpdatedAt\":2,"
                    + "\"Tags\":{\"a\":\"b\"},\"Matching\":{\"Enabled\":false},\"DeadLetterQueueUrl\":null,\"X\":{\"y\":1}}";

    private static final Map<String, Object> READ = Map.of(
            "DomainName", "d",
            "DefaultExpirationDays", 30,
            "CreatedAt", Instant.ofEpochMilli(1001),
            "LastUpdatedAt", Instant.ofEpochSecond(2),
            "Tags", Map.of("a", "b"),
            "Matching", Map.of("Enabled", false));

    @Test
    void resultThatSaysWhatWasSentIsFine() {
        assertEquals(List.of(), check(seen(success("GetDomain", DOMAIN), new SdkView.Result(READ))));
    }

    @Test
    void resultThatCannotBeReadIsAViolation() {
        assertEquals(
                List.of(new Violation(
                        "Wire-61", "a typed result", "unreadable: expected an integer", "what the AWS SDK does")),
                check(seen(success("GetDomain", DOMAIN), new SdkView.Unreadable("expected an integer"))));
    }

    @Test
    void eachValueThatDiffersIsAViolation() {
        assertDiffers("\"d\"", "null", "/DomainName", "DomainName", null);
        assertDiffers("30", "31", "/DefaultExpirationDays", "DefaultExpirationDays", 31);
        assertDiffers("2", "1970-01-01T00:00:02.001Z", "/LastUpdatedAt", "LastUpdatedAt", Instant.ofEpochMilli(2001));
        assertDiffers("\"b\"", "c", "/Tags/a", "Tags", Map.of("a", "c"));
        assertDiffers("false", "true", "/Matching/Enabled", "Matching", Map.of("Enabled", true));
        assertDiffers("{\"a\":\"b\"}", "null", "/Tags", "Tags", null);
    }

    @Test
    void elementsOfListsAreComparedInTheirOrder() {
        String found = "{\"Items\":[{\"FirstName\":\"Ana\"},{\"FirstName\":\"Ben\"}]}";
        Map<String, Object> ana = Map.of("FirstName", "Ana");

        assertEquals(
                List.of(new Violation("Wire-61", "\"Ben\"", "Ana", "the AWS SDK's result, /Items/1/FirstName")),
                check(seen(success("SearchProfiles", found), new SdkView.Result(Map.of("Items", List.of(ana, ana))))));
        assertEquals(
                1,
                check(seen(success("SearchProfiles", found), new SdkView.Result(Map.of("Items", List.of(ana)))))
                        .size());
    }

    @Test
    void whatDepartsFromItsSchemaIsNotReportedTwice() {
        String text = DOMAIN.replace("30", "\"30\"");

        assertEquals(
                List.of("Wire-1"),
                check(seen(success("GetDomain", text), new SdkView.Result(READ))).stream()
                        .map(Violation::rule)
                        .toList());
    }

    @Test
    void memberThatTheSdkDoesNotKnowYetIsLeftOut() {
        Map<String, Object> older = new HashMap<>(READ);
        older.remove("Matching");

        assertEquals(List.of(), check(seen(success("GetDomain", DOMAIN), new SdkView.Result(older))));
    }

    private static void assertDiffers(String sent, String read, String place, String member, Object value) {
        Map<String, Object> members = new HashMap<>(READ);
        members.put(member, value);
        assertEquals(
                List.of(new Violation("Wire-61", sent, read, "the AWS SDK's result, " + place)),
                check(seen(success("GetDomain", DOMAIN), new SdkView.Result(members))));
    }
}
