package org.customerprofiles.tck.drive;

import org.customerprofiles.tck.target.CredentialSource;
import org.customerprofiles.tck.target.Target;
import software.amazon.awssdk.auth.credentials.AnonymousCredentialsProvider;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProviderChain;
import software.amazon.awssdk.auth.credentials.DefaultCredentialsProvider;
import software.amazon.awssdk.auth.credentials.EnvironmentVariableCredentialsProvider;
import software.amazon.awssdk.auth.credentials.ProfileCredentialsProvider;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.auth.credentials.SystemPropertyCredentialsProvider;
import software.amazon.awssdk.core.exception.SdkException;

/** The kit's credentials, from where the target's description says. */
public final class Credentials {

    private static final AwsBasicCredentials HARMLESS = AwsBasicCredentials.create("AKIDTCKLOOPBACK", "no-secret");

    private Credentials() {}

    /**
     * The credentials for a target. On a loopback target without any configured ones, made-up ones are used; the parts
     * of the default chain that ask the network are left out there.
     *
     * @throws ConnectionTrouble when there are none where they are looked for; the message says how to give them
     */
    public static AwsCredentialsProvider of(Target target) {
        CredentialSource source = target.credentials();
        if (source instanceof CredentialSource.Unsigned) {
            return AnonymousCredentialsProvider.create();
        }
        if (source instanceof CredentialSource.Profile profile) {
            return explained(
                    ProfileCredentialsProvider.create(profile.name()),
                    "check the profile in ~/.aws/credentials and ~/.aws/config, or name another with --credentials"
                            + " profile:NAME");
        }
        if (source instanceof CredentialSource.Environment) {
            return explained(
                    EnvironmentVariableCredentialsProvider.create(), "set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY");
        }
        return target.isLoopback()
                ? local()
                : explained(
                        DefaultCredentialsProvider.builder().build(),
                        "set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, or name a profile with --profile, or send unsigned requests with --credentials none");
    }

    private static AwsCredentialsProvider local() {
        return AwsCredentialsProviderChain.of(
                SystemPropertyCredentialsProvider.create(),
                EnvironmentVariableCredentialsProvider.create(),
                StaticCredentialsProvider.create(HARMLESS));
    }

    private static AwsCredentialsProvider explained(AwsCredentialsProvider source, String advice) {
        return () -> {
            try {
                return source.resolveCredentials();
            } catch (SdkException none) {
                throw new ConnectionTrouble(
                        "no usable AWS credentials: " + advice + " (" + none.getMessage() + ")", none);
            }
        };
    }
}
