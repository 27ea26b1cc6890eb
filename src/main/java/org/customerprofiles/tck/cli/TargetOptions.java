package org.customerprofiles.tck.cli;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.customerprofiles.tck.target.Capability;
import org.customerprofiles.tck.target.Target;
import picocli.CommandLine.Option;

/** What is judged and how it is reached. */
final class TargetOptions {

    @Option(
            names = "--endpoint",
            paramLabel = "URL",
            description = "Where the implementation to judge answers; without it the bundled reference is judged.")
    private String endpoint;

    @Option(
            names = "--region",
            paramLabel = "REGION",
            defaultValue = "${env:AWS_REGION:-us-east-1}",
            description = "The region to sign for (default: AWS_REGION, else us-east-1).")
    private String region;

    @Option(
            names = "--profile",
            paramLabel = "NAME",
            description = "The AWS profile to take credentials from (default: the AWS default chain; on a loopback"
                    + " endpoint without any, made-up ones).")
    private String profile;

    @Option(
            names = "--settle-time",
            paramLabel = "TIME",
            defaultValue = "0s",
            description = "How long after a write a read may still be answered as before it, such as 3s"
                    + " (default: ${DEFAULT-VALUE}).")
    private Duration settleTime;

    @Option(
            names = "--timeout",
            paramLabel = "TIME",
            defaultValue = "10s",
            description = "How long one request may take (default: ${DEFAULT-VALUE}).")
    private Duration timeout;

    @Option(
            names = "--matching-trigger",
            paramLabel = "URL",
            description = "A URL with {domain} in it; an empty POST to it asks for a matching run. Without it the"
                    + " rules that need a run are not applicable.")
    private String matchingTrigger;

    @Option(
            names = "--account",
            paramLabel = "ID",
            description = "The account id in the implementation's ARNs. Without it the rules about tagging by ARN are"
                    + " not applicable.")
    private String account;

    @Option(
            names = "--without",
            paramLabel = "CAPABILITY",
            description = "A capability that the implementation does not claim: object-types.")
    private List<String> without = List.of();

    boolean judgesReference() {
        return endpoint == null;
    }

    /** The target as it was described. */
    Target described() {
        return target(uri(endpoint), Optional.ofNullable(matchingTrigger), Optional.ofNullable(account));
    }

    /** The bundled reference, which listens here. */
    Target reference(URI listening) {
        return target(listening, Optional.of(InProcess.matchingTrigger(listening)), Optional.of(InProcess.ACCOUNT));
    }

    private Target target(URI uri, Optional<String> trigger, Optional<String> accountId) {
        trigger.ifPresent(TargetOptions::checkTrigger);
        return new Target(
                uri, region, Optional.ofNullable(profile), settleTime, timeout, trigger, accountId, lacking());
    }

    private Set<Capability> lacking() {
        Set<Capability> lacking = EnumSet.noneOf(Capability.class);
        for (String id : without) {
            try {
                lacking.add(Capability.of(id));
            } catch (IllegalArgumentException unknown) {
                throw new UsageError("--without: " + unknown.getMessage());
            }
        }
        return lacking;
    }

    private static void checkTrigger(String url) {
        if (!url.contains("{domain}")) {
            throw new UsageError("--matching-trigger: '" + url + "' has no {domain} in it");
        }
        uri(url.replace("{domain}", "domain"));
    }

    private static URI uri(String text) {
        try {
            URI uri = new URI(text.endsWith("/") ? text.substring(0, text.length() - 1) : text);
            if (uri.getHost() != null && String.valueOf(uri.getScheme()).matches("https?")) {
                return uri;
            }
        } catch (URISyntaxException malformed) {
            // said below, in the words that also serve for a URL without a host
        }
        throw new UsageError("'" + text + "' is not an http or https URL; write for example http://127.0.0.1:8787");
    }
}
