package org.customerprofiles.reference.sigv4;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.customerprofiles.reference.sigv4.SignedRequests.ANA;
import static org.customerprofiles.reference.sigv4.SignedRequests.NOON;
import static org.customerprofiles.reference.sigv4.SignedRequests.signed;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.customerprofiles.reference.restjson.WireError;
import org.customerprofiles.reference.restjson.WireRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.identity.spi.AwsCredentialsIdentity;
import software.amazon.awssdk.identity.spi.AwsSessionCredentialsIdentity;

class SignatureCheckTest {

    private static final SignatureCheck CHECK =
            new SignatureCheck(new AccessKey(ANA.accessKeyId(), ANA.secretAccessKey()), "us-east-1", NOON);

    private static final String TARGET = "/domains/shop/profiles/search?max-results=2&next-token=a%2Fb%20c%3D";

    @ParameterizedTest
    @CsvSource({
        "POST,   /domains/shop",
        "GET,    /domains/shop",
        "PUT,    /domains/shop",
        "DELETE, /domains/shop",
        "GET,    /domains",
        "GET,    /domains/",
        "POST,   /domains/shop/profiles",
        "PUT,    /domains/shop/profiles",
        "POST,   /domains/shop/profiles/delete",
        "POST,   /domains/shop/profiles/search",
        "POST,   /domains/shop/profiles/keys",
        "POST,   /domains/shop/profiles/keys/delete",
        "GET,    /domains/shop/matches",
        "POST,   /domains/shop/profiles/objects/merge",
        "PUT,    /domains/shop/profiles/objects",
        "POST,   /domains/shop/profiles/objects",
        "POST,   /domains/shop/profiles/objects/delete",
        "PUT,    /domains/shop/object-types/order",
        "GET,    /domains/shop/object-types/order",
        "DELETE, /domains/shop/object-types/order",
        "GET,    /domains/shop/object-types",
        "POST,   /tags/arn%3Aaws%3Aprofile%3Aus-east-1%3A000000000000%3Adomains%2Fshop",
        "GET,    /tags/arn:aws:profile:us-east-1:000000000000:domains/shop",
        "DELETE, '/tags/arn%3Aaws?tagKeys=b&tagKeys=a%20b&tagKeys=%C3%A4&tagKeys=a%2Bb'",
        "GET,    /domains/sm%C3%B6rg%20%E2%82%AC~-_.!%27%28%29%2A",
        "GET,    /domains//shop/./a/../matches",
        "GET,    '/domains?next-token=%E2%82%AC%2F%3D&max-results=10&empty='",
        "GET,    '/'"
    })
    void letsInWhatTheSdkHasSigned(String method, String target) {
        assertEquals(Optional.empty(), CHECK.refusal(signed(method, target, "{\"a\": \"ö\"}")));
        assertEquals(Optional.empty(), CHECK.refusal(signed(method, target, "")));
    }

    @Test
    void letsInASessionToken() {
        AwsCredentialsIdentity session =
                AwsSessionCredentialsIdentity.create(ANA.accessKeyId(), ANA.secretAccessKey(), "to+k/en==");
        WireRequest request = signed("GET", TARGET, "", session, NOON, "us-east-1", "profile");

        assertEquals(Optional.empty(), CHECK.refusal(request));
        assertRefused(403, "InvalidSignatureException", with(request, "X-Amz-Security-Token", value -> value + "x"));
        assertRefused(403, "InvalidSignatureException", with(request, "X-Amz-Security-Token", value -> null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"PT-5M", "PT0S", "PT5M"})
    void letsInClocksThatAreUpToFiveMinutesApart(Duration skew) {
        assertEquals(Optional.empty(), CHECK.refusal(signedAt(skew)));
    }

    @ParameterizedTest
    @CsvSource({
        "PT-5M-1S, Signature expired: 20221114T115459Z is now earlier than 20221114T115500Z (20221114T120000Z - 5 min.)",
        "PT5M1S, Signature not yet current: 20221114T120501Z is still later than 20221114T120500Z (20221114T120000Z + 5"
                + " min.)"
    })
    void refusesClocksThatAreFurtherApart(Duration skew, String message) {
        assertRefused(403, "InvalidSignatureException", signedAt(skew));
        assertEquals(message, CHECK.refusal(signedAt(skew)).orElseThrow().message());
    }

    static Stream<Arguments> tampered() {
        return Stream.of(
                change("method", 403, "InvalidSignatureException", request -> copy(request, "PUT", null, null, null)),
                change("path", 403, "InvalidSignatureException", r -> copy(r, null, r.path() + "x", null, null)),
                change("query", 403, "InvalidSignatureException", r -> copy(r, null, null, r.query() + "x", null)),
                change(
                        "more query",
                        403,
                        "InvalidSignatureException",
                        r -> copy(r, null, null, r.query() + "&x=", null)),
                change("no query", 403, "InvalidSignatureException", r -> copy(r, null, null, "", null)),
                change("body", 403, "InvalidSignatureException", r -> copy(r, null, null, null, "{\"a\": 2}")),
                change("no body", 403, "InvalidSignatureException", r -> copy(r, null, null, null, "")),
                header("Host", 403, "InvalidSignatureException", value -> value + "0"),
                header("Host", 403, "InvalidSignatureException", value -> null),
                header("Content-Type", 403, "InvalidSignatureException", value -> "text/plain"),
                header("Content-Type", 403, "InvalidSignatureException", value -> null),
                header("Content-Type", 403, "InvalidSignatureException", value -> value + "," + value),
                header("X-Amz-Date", 403, "InvalidSignatureException", value -> "20221114T120001Z"),
                header("X-Amz-Date", 403, "InvalidSignatureException", value -> "20221113T120000Z"),
                header("X-Amz-Date", 400, "IncompleteSignatureException", value -> "20221314T120000Z"),
                header("X-Amz-Date", 400, "IncompleteSignatureException", value -> "noon"),
                header("X-Amz-Date", 400, "IncompleteSignatureException", value -> null),
                header("x-amz-content-sha256", 403, "InvalidSignatureException", value -> "UNSIGNED-PAYLOAD"),
                header("X-Amz-Security-Token", 403, "InvalidSignatureException", value -> "one of my own"),
                header("X-Amz-Target", 403, "InvalidSignatureException", value -> "not signed"),
                header("Authorization", 403, "MissingAuthenticationTokenException", value -> null),
                header("Authorization", 400, "IncompleteSignatureException", value -> "Basic YTpi"),
                header("Authorization", 400, "IncompleteSignatureException", value -> value + "," + value),
                authorization("AWS4-HMAC-SHA256", "AWS4-HMAC-SHA512", 400, "IncompleteSignatureException"),
                authorization("Credential=", "Credential", 400, "IncompleteSignatureException"),
                authorization("Credential=", "Credentials=", 400, "IncompleteSignatureException"),
                authorization("Credential=", "Credential=a/", 400, "IncompleteSignatureException"),
                authorization("SignedHeaders=", "Signed=", 400, "IncompleteSignatureException"),
                authorization("Signature=.*", "Signature=", 400, "IncompleteSignatureException"),
                authorization("AKIDANA", "AKIDBEN", 403, "UnrecognizedClientException"),
                authorization("/20221114/", "/20221115/", 403, "InvalidSignatureException"),
                authorization("/us-east-1/", "/eu-west-1/", 403, "InvalidSignatureException"),
                authorization("/profile/", "/s3/", 403, "InvalidSignatureException"),
                authorization("aws4_request", "aws5_request", 403, "InvalidSignatureException"),
                authorization("content-type;", "", 403, "InvalidSignatureException"),
                authorization(";host", "", 403, "InvalidSignatureException"),
                authorization(";x-amz-date", "", 403, "InvalidSignatureException"),
                authorization(";host", ";host;never-sent", 403, "InvalidSignatureException"),
                authorization("Signature=.", "Signature=x", 403, "InvalidSignatureException"),
                authorization(".$", "", 403, "InvalidSignatureException"));
    }

    @ParameterizedTest(name = "{0}: {1} {2}")
    @MethodSource("tampered")
    void refusesWhateverWasChangedAfterwards(
            String what, int status, String type, UnaryOperator<WireRequest> tampering) {
        WireRequest request = signed("POST", TARGET, "{\"a\": 1}");
        assertEquals(Optional.empty(), CHECK.refusal(request));

        assertRefused(status, type, tampering.apply(request));
    }

    @Test
    void refusesAnotherSecret() {
        AwsCredentialsIdentity forged = AwsCredentialsIdentity.create(ANA.accessKeyId(), ANA.secretAccessKey() + "x");

        assertRefused(
                403, "InvalidSignatureException", signed("GET", TARGET, "", forged, NOON, "us-east-1", "profile"));
    }

    @ParameterizedTest
    @CsvSource({"eu-west-1, profile", "us-east-1, execute-api", "'', profile"})
    void refusesWhatIsSignedForElsewhere(String region, String service) {
        assertRefused(403, "InvalidSignatureException", signed("GET", TARGET, "", ANA, NOON, region, service));
    }

    @Test
    void neverTellsTheSecret() {
        assertFalse(CHECK.toString().contains(ANA.secretAccessKey()), CHECK::toString);
        assertTrue(CHECK.toString().contains(ANA.accessKeyId()), CHECK::toString);
    }

    private static WireRequest signedAt(Duration skew) {
        return signed("GET", TARGET, "", ANA, Clock.offset(NOON, skew), "us-east-1", "profile");
    }

    private static void assertRefused(int status, String type, WireRequest request) {
        WireError error = CHECK.refusal(request).orElseThrow(() -> new AssertionError("let in"));

        assertEquals(status + " " + type, error.status() + " " + error.type(), error::message);
    }

    private static Arguments change(String what, int status, String type, UnaryOperator<WireRequest> tampering) {
        return Arguments.of(what, status, type, tampering);
    }

    private static Arguments header(String name, int status, String type, UnaryOperator<String> change) {
        return change(name, status, type, request -> with(request, name, change));
    }

    private static Arguments authorization(String part, String other, int status, String type) {
        return change(
                part + " to " + other,
                status,
                type,
                request -> with(request, "Authorization", value -> value.replaceFirst(part, other)));
    }

    private static WireRequest with(WireRequest request, String name, UnaryOperator<String> change) {
        Map<String, String> headers = new HashMap<>(request.headers());
        headers.keySet().removeIf(name::equalsIgnoreCase);
        String changed = change.apply(request.header(name).orElse(""));
        if (changed != null) {
            headers.put(name, changed);
        }
        return new WireRequest(request.method(), request.path(), request.query(), headers, request.body());
    }

    private static WireRequest copy(WireRequest request, String method, String path, String query, String body) {
        return new WireRequest(
                method == null ? request.method() : method,
                path == null ? request.path() : path,
                query == null ? request.query() : query,
                request.headers(),
                body == null ? request.body() : body.getBytes(UTF_8));
    }
}
