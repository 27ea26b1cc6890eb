package org.customerprofiles.tck.cli;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.customerprofiles.reference.sigv4.AccessKey;
import org.customerprofiles.reference.sigv4.SignatureCheck;
import picocli.CommandLine.Option;

/** The options of {@code tck serve} that say whose requests are let in. */
final class SignatureOptions {

    private static final String OWN_SECRET = "TCK_SECRET_ACCESS_KEY";
    private static final String AWS_SECRET = "AWS_SECRET_ACCESS_KEY";

    @Option(
            names = "--require-signature",
            paramLabel = "ACCESS_KEY",
            description =
                    "Let in only requests that are signed (SigV4) with this access key. Its secret comes from the environment, "
                            + OWN_SECRET + " or else " + AWS_SECRET + ".")
    private String accessKey;

    @Option(
            names = "--region",
            paramLabel = "REGION",
            description = "The region that signatures have to be for (default: AWS_REGION, else us-east-1).")
    private String region;

    /**
     * What signatures are held to; empty when nobody looks at them.
     *
     * @param environment where the secret is; an option would show it to every process of the machine
     */
    Optional<SignatureCheck> check(Map<String, String> environment) {
        if (accessKey == null) {
            return Optional.empty();
        }
        String secret = Stream.of(OWN_SECRET, AWS_SECRET)
                .map(name -> environment.getOrDefault(name, ""))
                .filter(value -> !value.isBlank())
                .findFirst()
                .orElseThrow(() -> new UsageError("--require-signature: set " + OWN_SECRET + " or " + AWS_SECRET
                        + " to the secret of " + accessKey));
        String own = region != null ? region : environment.getOrDefault("AWS_REGION", "us-east-1");
        return Optional.of(new SignatureCheck(new AccessKey(accessKey, secret), own, Clock.systemUTC()));
    }
}
