package org.customerprofiles.tck.drive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.customerprofiles.tck.target.CredentialSource;
import org.customerprofiles.tck.target.Target;
import org.junit.jupiter.api.Test;

final class SdkDriverTest {

    private static final Map<String, Object> DOMAIN = Map.of("DomainName", "example");

    @Test
    void exchangeHoldsWhatWentOverTheWire() {
        Exchange exchange = new SdkStub()
                .answering(200, "{\"DomainName\": \"example\", \"X\": 1}", Map.of("X-Mine", "yes"))
                .call("GetDomain", DOMAIN);

        assertEquals("sdk", exchange.driver());
        assertEquals("GET", exchange.request().method());
        assertEquals(
                "http://127.0.0.1:9/base/domains/example",
                exchange.request().uri().toString());
        String authorization = exchange.request().headers().get("Authorization").get(0);
        assertTrue(authorization.contains("/eu-north-1/profile/aws4_request"), authorization);
        assertEquals(
                "{\"DomainName\": \"example\", \"X\": 1}",
                new String(exchange.response().body(), StandardCharsets.UTF_8));
        assertEquals(Optional.of("yes"), exchange.response().header("x-mine"));
    }

    @Test
    void typedResultIsReadBack() {
        Exchange exchange = new SdkStub()
                .answering(
                        200,
                        "{\"DomainName\":\"example\",\"CreatedAt\":1.5,\"Matching\":{\"Enabled\":true},\"X\":1,"
                                + "\"Tags\":{\"a\":\"b\"},\"Stats\":{\"ProfileCount\":3},\"DeadLetterQueueUrl\":null}")
                .call("GetDomain", DOMAIN);

        Map<String, Object> members = result(exchange);
        assertEquals("example", members.get("DomainName"));
        assertEquals(Instant.ofEpochMilli(1500), members.get("CreatedAt"));
        assertEquals(Map.of("a", "b"), members.get("Tags"));
        assertEquals(true, ((Map<?, ?>) members.get("Matching")).get("Enabled"));
        assertEquals(3L, ((Map<?, ?>) members.get("Stats")).get("ProfileCount"));
        assertTrue(members.containsKey("DeadLetterQueueUrl"));
        assertNull(members.get("DeadLetterQueueUrl"));
        assertFalse(members.containsKey("X"));
    }

    @Test
    void listOrMapThatDidNotComeIsAbsent() {
        Exchange withNull = new SdkStub().answering(200, "{\"Items\":null}").call("ListDomains", Map.of());
        Exchange withNone = new SdkStub().answering(200, "{\"Items\":[]}").call("ListDomains", Map.of());
        Exchange untagged = new SdkStub().answering(200, "{}").call("GetDomain", DOMAIN);

        assertNull(result(withNull).get("Items"));
        assertEquals(List.of(), result(withNone).get("Items"));
        assertNull(result(untagged).get("Tags"));
    }

    @Test
    void typedExceptionIsDescribed() {
        Exchange exchange = new SdkStub()
                .answering(
                        404,
                        "{\"Message\":\"There is none.\"}",
                        Map.of("X-Amzn-Errortype", "ResourceNotFoundException", "x-amzn-requestid", "4711"))
                .call("GetDomain", DOMAIN);

        SdkView.Refusal refusal = (SdkView.Refusal) exchange.sdk().orElseThrow();
        assertEquals("ResourceNotFoundException", refusal.exception());
        assertEquals(Optional.of("ResourceNotFoundException"), refusal.errorCode());
        assertEquals(404, refusal.status());
        assertEquals(Optional.of("4711"), refusal.requestId());
        assertTrue(refusal.message().startsWith("There is none."), refusal.message());
    }

    @Test
    void resultThatCannotBeReadIsAnExchangeAllTheSame() {
        Exchange exchange =
                new SdkStub().answering(200, "{\"DefaultExpirationDays\":30.0}").call("GetDomain", DOMAIN);

        assertEquals(200, exchange.response().status());
        SdkView.Unreadable unreadable = (SdkView.Unreadable) exchange.sdk().orElseThrow();
        assertTrue(unreadable.reason().contains("VALUE_NUMBER_FLOAT"), unreadable.reason());
    }

    @Test
    void throttlingIsRetriedAndCounted() {
        SdkStub target = new SdkStub()
                .answering(429, "{}", Map.of("X-Amzn-Errortype", "ThrottlingException"))
                .answering(429, "{}")
                .answering(200, "{}");

        Exchange exchange = target.call("GetDomain", DOMAIN);

        assertEquals(2, exchange.throttled());
        assertEquals(200, exchange.response().status());
        assertEquals(3, target.received().size());
    }

    @Test
    void nothingElseIsRetried() {
        for (int status : List.of(400, 500, 502, 503)) {
            SdkStub target = new SdkStub().answering(status, "{}");

            assertEquals(0, target.call("GetDomain", DOMAIN).throttled());
            assertEquals(1, target.received().size(), "requests after status " + status);
        }
    }

    @Test
    void troubleOfTheTransportComesThroughAsItIs() {
        ConnectionTrouble trouble =
                assertThrows(ConnectionTrouble.class, () -> new SdkStub().call("GetDomain", DOMAIN));

        assertEquals("nobody answers", trouble.getMessage());
    }

    @Test
    void missingCredentialsComeThroughAsTrouble() {
        Target strangersTarget = Target.at(SdkStub.TARGET.endpoint())
                .credentials(new CredentialSource.Profile("no-such-profile"))
                .build();
        Driver driver = new SdkDriver(
                strangersTarget,
                new SdkStub().answering(200, "{}"),
                SdkStub.LIMITER,
                new WireDriver(SdkStub.TARGET, SdkStub.LIMITER));

        ConnectionTrouble trouble =
                assertThrows(ConnectionTrouble.class, () -> driver.call(new Call("GetDomain", DOMAIN)));

        assertTrue(trouble.getMessage().startsWith("no usable AWS credentials"), trouble.getMessage());
    }

    @Test
    void callsThatTheSdkRefusesToMakeAreUnsayable() {
        SdkStub target = new SdkStub().answering(200, "{}");

        assertUnsayable("'DomainName' must not be null", target, new Call("GetDomain", Map.of()));
        assertUnsayable("DomainName cannot be empty", target, new Call("GetDomain", Map.of("DomainName", "")));
        assertUnsayable("no operation FlyToTheMoon", target, new Call("FlyToTheMoon", DOMAIN));
        assertUnsayable("no member Moon in GetDomain", target, new Call("GetDomain", Map.of("Moon", "full")));
        assertUnsayable("nothing into a body", target, new Call("GetDomain", DOMAIN, Map.of("DomainName", "other")));
        assertEquals(List.of(), target.received());
    }

    @Test
    void threadsDoNotSeeEachOthersExchanges() {
        Driver driver = new SdkDriver(
                SdkStub.TARGET,
                request -> new WireResponse(
                        200, Map.of("X-Path", List.of(request.uri().getPath())), "{}".getBytes(StandardCharsets.UTF_8)),
                SdkStub.LIMITER,
                new WireDriver(SdkStub.TARGET, SdkStub.LIMITER));

        List<String> paths = IntStream.range(0, 200)
                .parallel()
                .mapToObj(i -> driver.call(new Call("GetDomain", Map.of("DomainName", "d" + i))))
                .map(exchange -> exchange.response().header("X-Path").orElseThrow())
                .toList();

        assertEquals(
                IntStream.range(0, 200).mapToObj(i -> "/base/domains/d" + i).toList(), paths);
    }

    @Test
    void nullIsAbsentAndAnyTextTravelsAsAnEnumsValue() {
        Map<String, Object> members = new HashMap<>(DOMAIN);
        members.put("LogicalOperator", "XOR");
        members.put("KeyName", null);
        members.put("Values", Collections.emptyList());

        Exchange exchange = new SdkStub().answering(200, "{}").call("SearchProfiles", members);

        assertEquals(
                "{\"Values\":[],\"LogicalOperator\":\"XOR\"}",
                new String(exchange.request().body(), StandardCharsets.UTF_8));
    }

    @Test
    void valuesOfAnotherTypeAreUnsayable() {
        SdkStub target = new SdkStub().answering(200, "{}");

        assertUnsayable(
                "takes Integer as UpdateDomain.DefaultExpirationDays, not 30",
                target,
                new Call("UpdateDomain", Map.of("DomainName", "d", "DefaultExpirationDays", "30")));
        assertUnsayable(
                "takes String as SearchProfiles.Values[], not 1",
                target,
                new Call("SearchProfiles", Map.of("DomainName", "d", "Values", List.of(1))));
        assertUnsayable(
                "takes Map as UpdateDomain.Matching, not true",
                target,
                new Call("UpdateDomain", Map.of("DomainName", "d", "Matching", true)));
        assertEquals(List.of(), target.received());
    }

    private static Map<String, Object> result(Exchange exchange) {
        return ((SdkView.Result) exchange.sdk().orElseThrow()).members();
    }

    private static void assertUnsayable(String expected, SdkStub target, Call call) {
        Unsayable unsayable =
                assertThrows(Unsayable.class, () -> target.driver().call(call));
        assertTrue(unsayable.getMessage().contains(expected), unsayable.getMessage());
    }
}
