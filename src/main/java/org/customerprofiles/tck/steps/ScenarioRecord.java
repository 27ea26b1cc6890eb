package org.customerprofiles.tck.steps;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
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
