package org.customerprofiles.tck.drive;

import java.util.function.Supplier;
import org.customerprofiles.tck.target.Target;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProviderChain;
import software.amazon.awssdk.auth.credentials.DefaultCredentialsProvider;
import software.amazon.awssdk.auth.credentials.EnvironmentVariableCredentialsProvider;
import software.amazon.awssdk.auth.credentials.ProfileCredentialsProvider;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.auth.credentials.SystemPropertyCredentialsProvider;
import software.amazon.awssdk.core.exception.SdkException;

/** Where the kit's credentials come from: a named profile, or the AWS default chain. */
public final class Credentials {

    private static final AwsBasicCredentials HARMLESS = AwsBasicCredentials.create("AKIDTCKLOOPBACK", "no-secret");

    private Credentials() {}

    /**
     * The credentials for a target. On a loopback target without any configured ones, made-up ones are used; the parts
     * of the default chain that ask the network are left out there.
     *
     * @throws ConnectionTrouble when a target elsewhere has none; the message says how to give them
     */
    public static AwsCredentialsProvider of(Target target) {
        if (target.profile().isPresent()) {
            ProfileCredentialsProvider profile =
                    ProfileCredentialsProvider.create(target.profile().get());
            return () -> explained(profile::resolveCredentials);
        }
        if (target.isLoopback()) {
            AwsCredentialsProviderChain chain = AwsCredentialsProviderChain.of(
                    SystemPropertyCredentialsProvider.create(),
                    EnvironmentVariableCredentialsProvider.create(),
                    StaticCredentialsProvider.create(HARMLESS));
            return chain;
        }
        DefaultCredentialsProvider chain = DefaultCredentialsProvider.builder().build();
        return () -> explained(chain::resolveCredentials);
    }

    private static AwsCredentials explained(Supplier<? extends AwsCredentials> source) {
        try {
            return source.get();
        } catch (SdkException none) {
            throw new ConnectionTrouble(
                    "no usable AWS credentials: set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, or name a profile with"
                            + " --profile (" + none.getMessage() + ")",
                    none);
        }
    }
}
