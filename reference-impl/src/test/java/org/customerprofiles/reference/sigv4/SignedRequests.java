package org.customerprofiles.reference.sigv4;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import org.customerprofiles.reference.restjson.WireRequest;
import software.amazon.awssdk.http.ContentStreamProvider;
import software.amazon.awssdk.http.SdkHttpMethod;
import software.amazon.awssdk.http.SdkHttpRequest;
import software.amazon.awssdk.http.auth.aws.signer.AwsV4HttpSigner;
import software.amazon.awssdk.http.auth.spi.signer.HttpSigner;
import software.amazon.awssdk.identity.spi.AwsCredentialsIdentity;

/** Requests as the AWS SDK signs them. */
final class SignedRequests {

    static final AwsCredentialsIdentity ANA = AwsCredentialsIdentity.create("AKIDANA", "ana's+secret/key");
    static final Clock NOON = Clock.fixed(Instant.parse("2022-11-14T12:00:00Z"), ZoneOffset.UTC);

    private static final AwsV4HttpSigner SIGNER = AwsV4HttpSigner.create();

    private SignedRequests() {}

    static WireRequest signed(String method, String target, String body) {
        return signed(method, target, body, ANA, NOON, "us-east-1", "profile");
    }

    static WireRequest signed(
            String method,
            String target,
            String body,
            AwsCredentialsIdentity identity,
            Clock clock,
            String region,
            String service) {
        SdkHttpRequest unsigned = SdkHttpRequest.builder()
                .method(SdkHttpMethod.fromValue(method))
                .uri(URI.create("http://127.0.0.1:8787" + target))
                .putHeader("Content-Type", "application/json")
                .putHeader("User-Agent", "test  of   signatures")
                .build();
        SdkHttpRequest signed = SIGNER.sign(sign -> sign.identity(identity)
                        .request(unsigned)
                        .payload(ContentStreamProvider.fromUtf8String(body))
                        .putProperty(HttpSigner.SIGNING_CLOCK, clock)
                        .putProperty(AwsV4HttpSigner.SERVICE_SIGNING_NAME, service)
                        .putProperty(AwsV4HttpSigner.REGION_NAME, region))
                .request();
        return wire(signed, body);
    }

    private static WireRequest wire(SdkHttpRequest signed, String body) {
        Map<String, String> headers = new HashMap<>();
        signed.headers().forEach((name, values) -> headers.put(name, String.join(",", values)));
        return new WireRequest(
                signed.method().name(),
                signed.encodedPath(),
                signed.encodedQueryParameters().orElse(""),
                headers,
                body.getBytes(UTF_8));
    }
}
