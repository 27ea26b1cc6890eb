package org.customerprofiles.tck.target;

import java.net.URI;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What is judged, and how it can be reached. The kit knows nothing else about it.
 *
 * @param endpoint the address that {@code /domains/…} is appended to, without a trailing slash
 * @param region the region that requests are signed for
 * @param credentials where the keys that sign requests come from
 * @param headers sent with every request besides its own, by name; their values are secrets
 * @param trusted the authorities that may vouch for the target's TLS certificate; none for those that Java trusts
 * @param settleTime how long after a write the target may answer reads as before it
 * @param pollInterval the longest pause between two reads while the target settles
 * @param connectTimeout how long a connection may take to come about
 * @param timeout how long one request may take, from connecting to the last byte
 * @param rates how often each operation may be called
 * @param matchingTrigger a URL with {@code {domain}} in it; an empty POST to it asks for a matching run
 * @param account the account id in the target's ARNs
 * @param lacking capabilities that the target is known not to have
 * @param strictMembers whether members of responses that nobody documents are to be named
 * @param isolation how the scenarios are kept apart
 */
public record Target(
        URI endpoint,
        String region,
        CredentialSource credentials,
        Map<String, String> headers,
        List<X509Certificate> trusted,
        Duration settleTime,
        Duration pollInterval,
        Duration connectTimeout,
        Duration timeout,
        Rates rates,
        Optional<String> matchingTrigger,
        Optional<String> account,
        Set<Capability> lacking,
        boolean strictMembers,
        Isolation isolation) {

    public Target {
        headers = Map.copyOf(headers);
        trusted = List.copyOf(trusted);
        lacking = Set.copyOf(lacking);
    }

    /** A target at this address, with everything else as it usually is. */
    public static TargetBuilder at(URI endpoint) {
        return new TargetBuilder().endpoint(endpoint);
    }

    /** Whether rules that need this capability can be judged. */
    public boolean has(Capability capability) {
        boolean isKnown = switch (capability) {
            case MATCHING_TRIGGER -> matchingTrigger.isPresent();
            case ACCOUNT -> account.isPresent();
            case STRICT_MEMBERS -> strictMembers;
            case OBJECT_TYPES, TAGS -> true;
        };
        return isKnown && !lacking.contains(capability);
    }

    /** Whether an address belongs to the target, so that what it was entrusted with may be sent there. */
    public boolean isOwn(URI uri) {
        return String.valueOf(uri.getScheme()).equalsIgnoreCase(endpoint.getScheme())
                && String.valueOf(uri.getAuthority()).equalsIgnoreCase(endpoint.getAuthority());
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
