package org.customerprofiles.tck.target;

import java.net.URI;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Collects what is known of a target; what is said last holds. */
public final class TargetBuilder {

    /** How long one request may take when nothing else is said. */
    public static final Duration USUAL_TIMEOUT = Duration.ofSeconds(10);
    /** The longest pause between two reads when nothing else is said. */
    public static final Duration USUAL_POLL_INTERVAL = Duration.ofMillis(250);

    private URI endpoint;
    private String region = "us-east-1";
    private CredentialSource credentials = CredentialSource.usual();
    private final Map<String, String> headers = new LinkedHashMap<>();
    private List<X509Certificate> trusted = List.of();
    private Duration settleTime = Duration.ZERO;
    private Duration pollInterval = USUAL_POLL_INTERVAL;
    private Duration connectTimeout;
    private Duration timeout = USUAL_TIMEOUT;
    private Rates rates = Rates.unlimited();
    private String matchingTrigger;
    private String account;
    private final Set<Capability> lacking = EnumSet.noneOf(Capability.class);
    private boolean strictMembers;
    private Isolation isolation = Isolation.SCENARIO;

    /** A target of which not even the address is known. */
    public TargetBuilder() {}

    public TargetBuilder endpoint(URI address) {
        endpoint = address;
        return this;
    }

    public boolean hasEndpoint() {
        return endpoint != null;
    }

    public TargetBuilder region(String name) {
        region = name;
        return this;
    }

    public TargetBuilder credentials(CredentialSource source) {
        credentials = source;
        return this;
    }

    /** One more header; a second value takes the place of the first. */
    public TargetBuilder header(String name, String value) {
        headers.keySet().removeIf(name::equalsIgnoreCase);
        headers.put(name, value);
        return this;
    }

    public TargetBuilder trusted(List<X509Certificate> authorities) {
        trusted = authorities;
        return this;
    }

    public TargetBuilder settleTime(Duration time) {
        settleTime = time;
        return this;
    }

    public TargetBuilder pollInterval(Duration interval) {
        pollInterval = interval;
        return this;
    }

    /** The time for connecting alone; without it, connecting may take as long as the request. */
    public TargetBuilder connectTimeout(Duration time) {
        connectTimeout = time;
        return this;
    }

    public TargetBuilder timeout(Duration time) {
        timeout = time;
        return this;
    }

    /** Ceilings in addition to those that are known; one for the same operation takes its place. */
    public TargetBuilder rates(Rates more) {
        rates = rates.overriddenBy(more);
        return this;
    }

    public TargetBuilder matchingTrigger(String url) {
        matchingTrigger = url;
        return this;
    }

    public TargetBuilder account(String id) {
        account = id;
        return this;
    }

    /** Capabilities that the target lacks, besides those that are known. */
    public TargetBuilder without(Set<Capability> capabilities) {
        lacking.addAll(capabilities);
        return this;
    }

    public TargetBuilder strictMembers(boolean named) {
        strictMembers = named;
        return this;
    }

    public TargetBuilder isolation(Isolation kind) {
        isolation = kind;
        return this;
    }

    /** @throws IllegalStateException when the endpoint is not known */
    public Target build() {
        if (endpoint == null) {
            throw new IllegalStateException("a target without an endpoint");
        }
        return new Target(
                endpoint,
                region,
                credentials,
                headers,
                trusted,
                settleTime,
                pollInterval,
                Optional.ofNullable(connectTimeout).orElse(timeout),
                timeout,
                rates,
                Optional.ofNullable(matchingTrigger),
                Optional.ofNullable(account),
                lacking,
                strictMembers,
                isolation);
    }
}
