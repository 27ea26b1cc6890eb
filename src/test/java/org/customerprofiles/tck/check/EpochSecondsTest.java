package org.customerprofiles.tck.check;

import static org.customerprofiles.tck.check.ExchangeChecks.check;
import static org.customerprofiles.tck.check.Exchanges.success;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class EpochSecondsTest {

    @ParameterizedTest
    @ValueSource(strings = {"1700000000", "1700000000.123", "1.7e9"})
    void secondsAreFine(String moment) {
        assertEquals(List.of(), check(success("GetDomain", domain(moment))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1479249799770", "\"2021-04-30T00:00:00Z\"", "\"1700000000\"", "1e11"})
    void anythingElseBreaksThisRuleAndNoOther(String moment) {
        List<Violation> violations = check(success("GetDomain", domain(moment)));

        assertEquals(List.of("Wire-5"), violations.stream().map(Violation::rule).toList());
        assertEquals(
                "a JSON number of seconds since 1970, below 100000000000",
                violations.get(0).expected());
    }

    @Test
    void placeAndValueAreNamed() {
        assertEquals(
                List.of(new Violation(
                        "Wire-5",
                        "a JSON number of seconds since 1970, below 100000000000",
                        "1479249799770",
                        "body /Items/0/CreatedAt, schemas/shapes/timestamp.json#/exclusiveMaximum")),
                check(success(
                        "ListDomains",
                        "{\"Items\":[{\"DomainName\":\"d\",\"CreatedAt\":1479249799770,\"LastUpdatedAt\":1}]}")));
    }

    @Test
    void momentOfTheMatchesIsOne() {
        assertEquals(
                List.of(new Violation(
                        "Wire-5",
                        "a JSON number of seconds since 1970, below 100000000000",
                        "\"today\"",
                        "body /MatchGenerationDate, schemas/shapes/timestamp.json#/type")),
                check(success("GetMatches", "{\"MatchGenerationDate\":\"today\"}")));
    }

    @Test
    void missingMomentIsAMatterOfTheSchema() {
        assertEquals(
                List.of("Wire-1"),
                check(success("GetDomain", "{\"DomainName\":\"d\",\"CreatedAt\":1}")).stream()
                        .map(Violation::rule)
                        .toList());
    }

    private static String domain(String createdAt) {
        return "{\"DomainName\":\"d\",\"CreatedAt\":%s,\"LastUpdatedAt\":1700000000}".formatted(createdAt);
    }
}
