package org.customerprofiles.tck.target;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/**
 * What is judged, and how it can be reached. The kit knows nothing else about it.
 *
 * @param endpoint the address that {@code /domains/…} is appended to, without a trailing slash
 * @param region the region that requests are signed for
 * @param profile the AWS profile to take credentials from; empty for the default chain
 * @param settleTime how long after a write the target may answer reads as before it
 * @param timeout how long one request may take, from connecting to the last byte
 * @param matchingTrigger a URL with {@code {domain}} in it; an empty POST to it asks for a matching run
 * @param account the account id in the target's ARNs
 * @param lacking capabilities that the target is known not to have
 */
public record Target(
        URI endpoint,
        String region,
        Optional<String> profile,
        Duration settleTime,
        Duration timeout,
        Optional<String> matchingTrigger,
        Optional<String> account,
        Set<Capability> lacking) {

    /** Whether rules that need this capability can be judged. */
    public boolean has(Capability capability) {
        return switch (capability) {
            case MATCHING_TRIGGER -> matchingTrigger.isPresent();
            case ACCOUNT -> account.isPresent();
            case OBJECT_TYPES -> !lacking.contains(capability);
        };
    }

    /** Whether the endpoint is on this machine, so that made-up credentials do no harm. */
    public boolean isLoopback() {
        String host = String.valueOf(endpoint.getHost());
        return host.equals("localhost")
                || host.endsWith(".localhost")
                || host.startsWith("127.")
                || host.equals("[::1]");
    }
}
