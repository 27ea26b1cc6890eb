package org.customerprofiles.tck.drive;

import java.time.Duration;
import java.util.function.Supplier;
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

    /**
     * A client that signs and sends by the target's settings, and retries what is throttled, but nothing else.
     *
     * @param turn how long this thread has to wait before it may repeat its call
     */
    static CustomerProfilesClient of(Target target, SdkTransport transport, Supplier<Duration> turn) {
        return CustomerProfilesClient.builder()
                .endpointOverride(target.endpoint())
                .region(Region.of(target.region()))
                .credentialsProvider(Credentials.of(target))
                .httpClient(transport)
                .defaultsMode(DefaultsMode.STANDARD)
                .dualstackEnabled(false)
                .fipsEnabled(false)
                .overrideConfiguration(configuration -> {
                    configuration
                            .retryStrategy(throttlingOnly(turn))
                            .defaultProfileFile(ProfileFile.aggregator().build());
                    target.headers().forEach(configuration::putHeader);
                })
                .build();
    }

    private static RetryStrategy throttlingOnly(Supplier<Duration> turn) {
        return StandardRetryStrategy.builder()
                .useClientDefaults(false)
                .circuitBreakerEnabled(false)
                .maxAttempts(Backoff.ATTEMPTS + 1)
                .retryOnException(SdkClient::isThrottling)
                .treatAsThrottling(SdkClient::isThrottling)
                .backoffStrategy(attempt -> longer(Backoff.delay(attempt - 1), turn.get()))
                .throttlingBackoffStrategy(attempt -> longer(Backoff.delay(attempt - 1), turn.get()))
                .build();
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) > 0 ? one : other;
    }

    private static boolean isThrottling(Throwable failure) {
        return failure instanceof SdkServiceException refused && refused.statusCode() == TOO_MANY_REQUESTS;
    }
}
