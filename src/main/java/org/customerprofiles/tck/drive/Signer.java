package org.customerprofiles.tck.drive;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import software.amazon.awssdk.http.ContentStreamProvider;
import software.amazon.awssdk.http.SdkHttpMethod;
import software.amazon.awssdk.http.SdkHttpRequest;
import software.amazon.awssdk.http.auth.aws.signer.AwsV4HttpSigner;
import software.amazon.awssdk.identity.spi.AwsCredentialsIdentity;

/** Signs requests with AWS Signature Version 4 for the service name {@code profile}. */
final class Signer {

    private static final AwsV4HttpSigner SIGV4 = AwsV4HttpSigner.create();

    private final String region;
    private final Supplier<AwsCredentialsIdentity> credentials;

    Signer(String region, Supplier<AwsCredentialsIdentity> credentials) {
        this.region = region;
        this.credentials = credentials;
    }

    /** The same request with the headers that carry the signature. */
    WireRequest sign(WireRequest request) {
        SdkHttpRequest unsigned = SdkHttpRequest.builder()
                .method(SdkHttpMethod.fromValue(request.method()))
                .uri(request.uri())
                .headers(request.headers())
                .build();
        Map<String, List<String>> headers = SIGV4.sign(sign -> sign.identity(credentials.get())
                        .request(unsigned)
                        .payload(ContentStreamProvider.fromByteArray(request.body()))
                        .putProperty(AwsV4HttpSigner.SERVICE_SIGNING_NAME, "profile")
                        .putProperty(AwsV4HttpSigner.REGION_NAME, region))
                .request()
                .headers();
        return new WireRequest(request.method(), request.uri(), headers, request.body());
    }
}
