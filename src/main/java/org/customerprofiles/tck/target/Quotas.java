package org.customerprofiles.tck.target;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What AWS grants an account in a region unless it was asked for more, as its table of quotas says. */
public final class Quotas {

    /** How many domains may exist at the same time. */
    public static final int DOMAINS = 100;

    private static final Map<Integer, List<String>> OPERATIONS_BY_CALLS_PER_SECOND = Map.of(
            1,
            List.of("CreateDomain", "UpdateDomain", "DeleteDomain", "PutProfileObjectType"),
            5,
            List.of("GetDomain", "ListDomains", "TagResource", "UntagResource", "ListTagsForResource"),
            100,
            List.of(
                    "CreateProfile",
                    "UpdateProfile",
                    "DeleteProfile",
                    "AddProfileKey",
                    "DeleteProfileKey",
                    "SearchProfiles",
                    "GetMatches",
                    "MergeProfiles"));

    private static final Rates RATES = new Rates(Optional.empty(), intervals());

    private Quotas() {}

    /**
     * The time between two calls of an operation at a target: what was said of the operation holds, else the stricter of
     * the account's quota and of what was said of all operations. Empty when neither is known.
     */
    public static Optional<Duration> intervalOf(String operation, Rates said) {
        Optional<Duration> named = Optional.ofNullable(said.byOperation().get(operation));
        Optional<Duration> quota = RATES.intervalOf(operation);
        return named.or(() -> said.usual()
                .filter(usual -> quota.map(q -> usual.compareTo(q) > 0).orElse(true))
                .or(() -> quota));
    }

    private static Map<String, Duration> intervals() {
        Map<String, Duration> intervals = new HashMap<>();
        OPERATIONS_BY_CALLS_PER_SECOND.forEach((calls, operations) -> operations.forEach(
                operation -> intervals.put(operation, Duration.ofSeconds(1).dividedBy(calls))));
        return intervals;
    }
}
