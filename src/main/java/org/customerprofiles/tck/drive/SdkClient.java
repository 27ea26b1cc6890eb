package org.customerprofiles.tck.drive;

import org.customerprofiles.tck.target.Target;
import software.amazon.awssdk.awscore.defaultsmode.DefaultsMode;
import software.amazon.awssdk.core.exception.SdkServiceException;
import software.amazon.awssdk.profiles.ProfileFile;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.retries.StandardRetryStrategy;
import software.amazon.awssdk.retries.api.RetryStrategy;
import software.amazon.awssdk.services.customerprofiles.CustomerProfilesClient;

/** Builds the SDK's client for a target. Nothing about the call is left to files or to the network. */
final class SdkClient {

    private static final int TOO_MANY_REQUESTS = 429;

    private SdkClient() {}

    /** A client that signs and sends by the target's settings, and retries what is throttled, but nothing else. */
    static CustomerProfilesClient of(Target target, SdkTransport transport) {
        return CustomerProfilesClient.builder()
                .endpointOverride(target.endpoint())
                .region(Region.of(target.region()))
                .credentialsProvider(Credentials.of(target))
                .httpClient(transport)
                .defaultsMode(DefaultsMode.STANDARD)
                .dualstackEnabled(false)
                .fipsEnabled(false)
                .overrideConfiguration(configuration -> configuration
                        .retryStrategy(throttlingOnly())
                        .defaultProfileFile(ProfileFile.aggregator().build()))
                .build();
    }

    private static RetryStrategy throttlingOnly() {
        return StandardRetryStrategy.builder()
                .useClientDefaults(false)
                .circuitBreakerEnabled(false)
                .maxAttempts(Backoff.ATTEMPTS + 1)
                .retryOnException(SdkClient::isThrottling)
                .treatAsThrottling(SdkClient::isThrottling)
                .backoffStrategy(attempt -> Backoff.delay(attempt - 1))
                .throttlingBackoffStrategy(attempt -> Backoff.delay(attempt - 1))
                .build();
    }

    private static boolean isThrottling(Throwable failure) {
        return failure instanceof SdkServiceException refused && refused.statusCode() == TOO_MANY_REQUESTS;
    }
}
