package org.customerprofiles.tck.steps;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.customerprofiles.tck.drive.Exchange;
import tools.jackson.databind.JsonNode;

/**
 * The one call that a scenario judges, with all its pages when all were read.
 *
 * @param operation what was called; {@code Wire} for a raw request
 * @param members the members it was called with; none for a raw request
 * @param pages the exchanges, one unless every page was read
 * @param again makes the call again, to read on while the target settles; empty when it changes something
 */
record Judged(
        String operation, Map<String, Object> members, List<Exchange> pages, Optional<Supplier<List<Exchange>>> again) {

    Exchange exchange() {
        return pages.get(0);
    }

    boolean succeeded() {
        return exchange().response().succeeded();
    }

    JsonNode response() {
        return Client.body(exchange());
    }
}
