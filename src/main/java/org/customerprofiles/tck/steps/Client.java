package org.customerprofiles.tck.steps;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.customerprofiles.tck.check.ExchangeChecks;
import org.customerprofiles.tck.check.Violation;
import org.customerprofiles.tck.drive.Call;
import org.customerprofiles.tck.drive.Driver;
import org.customerprofiles.tck.drive.ErrorType;
import org.customerprofiles.tck.drive.Exchange;
import org.customerprofiles.tck.drive.NotSent;
import org.customerprofiles.tck.drive.WireRequest;
import org.customerprofiles.tck.drive.WireResponse;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Makes a scenario's calls; every exchange is recorded and goes through the checks that hold for all of them. */
final class Client {

    private static final String DOMAIN_NAME = "DomainName";

    private final TestRun run;
    private final Driver driver;
    private final ScenarioRecord record;
    private final Settling settling;

    Client(TestRun run, Driver driver, ScenarioRecord record, Settling settling) {
        this.run = run;
        this.driver = driver;
        this.record = record;
        this.settling = settling;
    }

    static boolean changesState(String operation) {
        return !operation.startsWith("Get") && !operation.startsWith("List") && !operation.startsWith("Search");
    }

    /** Calls an operation and takes whatever comes. */
    Exchange call(String operation, Map<String, Object> members) {
        return call(operation, members, Map.of());
    }

    /** Calls an operation with more in the body than belongs there, and takes whatever comes. */
    Exchange call(String operation, Map<String, Object> members, Map<String, Object> strayBody) {
        boolean isNew = operation.equals("CreateDomain")
                && members.get(DOMAIN_NAME) instanceof String name
                && run.ownedDomains().creating(name);
        Exchange exchange;
        try {
            exchange = recorded(driver.call(new Call(operation, members, strayBody)));
        } catch (NotSent nothingHappened) {
            if (isNew) {
                run.ownedDomains().gone((String) members.get(DOMAIN_NAME));
            }
            throw nothingHappened;
        }
        if (members.get(DOMAIN_NAME) instanceof String name
                && (operation.equals("DeleteDomain") && isGone(exchange.response())
                        || isNew && isSomebodyElses(name, exchange.response()))) {
            run.ownedDomains().gone(name);
        }
        if (changesState(operation)) {
            settling.written();
        }
        return exchange;
    }

    /** A domain is also gone when it never came to be: it is unknown then, or nothing may be called so. */
    private static boolean isGone(WireResponse response) {
        return response.succeeded() || response.status() == 404 || response.status() == 400;
    }

    /** A name so short that it tells nothing of the run may belong to a domain that was there before. */
    private boolean isSomebodyElses(String name, WireResponse response) {
        return !DomainNames.isOfTheKit(name) && response.status() >= 400 && response.status() < 500;
    }

    /** Sends a raw request and takes whatever comes. */
    Exchange send(WireRequest request) {
        Exchange exchange = recorded(driver.send("Wire", request));
        settling.written();
        return exchange;
    }

    /**
     * Brings a fact about; the response's members come back.
     *
     * @throws Mismatch.Precondition when the call does not succeed
     */
    JsonNode fact(String operation, Map<String, Object> members) {
        Exchange exchange = call(operation, members);
        if (!exchange.response().succeeded()) {
            throw new Mismatch.Precondition(operation + " to succeed", describe(exchange.response()));
        }
        return body(exchange);
    }

    /** The response's members; none when it has no body. */
    static JsonNode body(Exchange exchange) {
        return exchange.response().json().orElseGet(JsonNodeFactory.instance::objectNode);
    }

    /** A response in a few words, for people. */
    static String describe(WireResponse response) {
        Optional<String> type = ErrorType.of(response).filter(ignored -> !response.succeeded());
        String body = new String(response.body(), StandardCharsets.UTF_8);
        String shown = body.length() > 300 ? body.substring(0, 300) + "…" : body;
        return (response.succeeded() ? "success" : type.orElse("a refusal without a type")) + " (status "
                + response.status() + ")" + (shown.isBlank() ? "" : ": " + shown);
    }

    private Exchange recorded(Exchange exchange) {
        record.add(exchange);
        found(ExchangeChecks.check(exchange), exchange);
        if (run.target().strictMembers()) {
            found(ExchangeChecks.undocumentedMembers(exchange), exchange);
        }
        return exchange;
    }

    private void found(List<Violation> violations, Exchange exchange) {
        violations.forEach(violation -> record.findings().add(new ScenarioRecord.Finding(violation, exchange)));
    }
}
