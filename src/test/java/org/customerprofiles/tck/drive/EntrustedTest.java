package org.customerprofiles.tck.drive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.customerprofiles.tck.target.CredentialSource;
import org.customerprofiles.tck.target.Target;
import org.customerprofiles.tck.target.TargetBuilder;
import org.junit.jupiter.api.Test;

/** What the kit is entrusted with reaches the target, and nobody else. */
class EntrustedTest {

    private static final String SECRET = "s3cret/of-the-owner";
    private static final WireRequest REQUEST =
            new WireRequest("GET", URI.create("http://127.0.0.1:9/domains"), Map.of(), new byte[0]);

    private static TargetBuilder target() {
        return Target.at(URI.create("http://127.0.0.1:9")).header("X-Key", SECRET);
    }

    private static TargetBuilder unsigned() {
        return target().credentials(new CredentialSource.Unsigned());
    }

    @Test
    void targetGetsHeadersAndSignature() {
        WireRequest sent = new Entrusted(target().build()).with(REQUEST);

        assertEquals(List.of(SECRET), sent.headers().get("X-Key"));
        assertTrue(sent.headers().get("Authorization").get(0).contains("x-key"), "the header is signed, too");
    }

    @Test
    void unsignedRequestsHaveHeadersOnly() {
        assertEquals(
                Map.of("X-Key", List.of(SECRET)),
                new Entrusted(unsigned().build()).with(REQUEST).headers());
    }

    @Test
    void matchingTriggerElsewhereGetsNothing() {
        WireRequest elsewhere = new WireRequest("POST", URI.create("http://127.0.0.1:10/run"), Map.of(), new byte[0]);

        assertEquals(Map.of(), new Entrusted(target().build()).with(elsewhere).headers());
    }

    @Test
    void headerThatAScenarioIsAboutStays() {
        WireRequest about = new WireRequest("GET", REQUEST.uri(), Map.of("x-key", List.of("mine")), new byte[0]);

        assertEquals(
                Map.of("x-key", List.of("mine")),
                new Entrusted(unsigned().build()).with(about).headers());
    }

    @Test
    void sdkSendsTheSame() {
        SdkStub stub = new SdkStub().answering(200, "{}");
        Target target = unsigned().build();
        new SdkDriver(target, stub, SdkStub.LIMITER, new WireDriver(target, SdkStub.LIMITER))
                .call(new Call("GetDomain", Map.of("DomainName", "d")));

        Map<String, List<String>> headers = stub.received().get(0).headers();
        assertEquals(List.of(SECRET), headers.get("X-Key"));
        assertFalse(headers.containsKey("Authorization"), headers.keySet()::toString);
    }

    @Test
    void exchangeHoldsNoSecretEvenWhereTheTargetRepeatsIt() {
        SdkStub stub = new SdkStub()
                .answering(
                        400,
                        "{\"Message\": \"your key " + SECRET + " or " + SECRET.replace("/", "\\/") + " é\"}",
                        Map.of("X-Echo", SECRET));
        Target target = target().build();

        Exchange exchange = new SdkDriver(target, stub, SdkStub.LIMITER, new WireDriver(target, SdkStub.LIMITER))
                .call(new Call("GetDomain", Map.of("DomainName", "d")));

        assertEquals(List.of("[redacted]"), exchange.request().headers().get("X-Key"));
        assertEquals(
                "{\"Message\": \"your key [redacted] or [redacted] é\"}",
                new String(exchange.response().body(), StandardCharsets.UTF_8));
        assertFalse(exchange.toString().contains(SECRET));
        assertFalse(exchange.sdk().toString().contains(SECRET), exchange.sdk()::toString);
    }
}
