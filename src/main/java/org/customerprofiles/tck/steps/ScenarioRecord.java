package org.customerprofiles.tck.steps;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.customerprofiles.tck.check.Violation;
import org.customerprofiles.tck.drive.Exchange;

/** What happened in one scenario: its exchanges, the outcomes chosen at open points, and rules of all exchanges broken. */
public final class ScenarioRecord {

    /** A rule that holds for every exchange was broken by this one. */
    public record Finding(Violation violation, Exchange exchange) {}

    private final URI feature;
    private final int line;
    private final List<Exchange> exchanges = new ArrayList<>();
    private final List<String> observed = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private final Map<String, String> generated = new LinkedHashMap<>();
    private Optional<Exchange> judged = Optional.empty();
    private boolean closed;

    ScenarioRecord(URI feature, int line) {
        this.feature = feature;
        this.line = line;
    }

    public URI feature() {
        return feature;
    }

    public int line() {
        return line;
    }

    /** The exchanges in their order, without those that clean up. */
    public List<Exchange> exchanges() {
        return exchanges;
    }

    void add(Exchange exchange) {
        if (!closed) {
            exchanges.add(exchange);
        }
    }

    /** The exchange that was judged, as it was answered first; empty when the scenario did not come so far. */
    public Optional<Exchange> judged() {
        return judged;
    }

    void judged(Exchange exchange) {
        if (judged.isEmpty()) {
            judged = Optional.of(exchange);
        }
    }

    /** The names of domains and the ids of profiles that came about in the scenario, to what the scenario calls them. */
    public Map<String, String> generated() {
        return generated;
    }

    /** What follows only cleans up. */
    void close() {
        closed = true;
    }

    public List<String> observed() {
        return observed;
    }

    public List<Finding> findings() {
        return findings;
    }
}
