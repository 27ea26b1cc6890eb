package org.customerprofiles.tck.steps;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.customerprofiles.tck.drive.Exchange;
import tools.jackson.databind.JsonNode;

/** Reads the target's state back through the API: each thing in one way, defined here once. */
final class Observer {

    private static final int MOST_PAGES = 500;
    private static final int NOT_FOUND = 404;

    private final Client client;

    Observer(Client client) {
        this.client = client;
    }

    /** A profile by its id, without FoundByItems; empty when no profile with this id is found. */
    Optional<JsonNode> profile(Names.Profile profile) {
        return search(profile.domain(), "_profileId", profile.id()).stream()
                .filter(item -> Json.text(item.path("ProfileId")).equals(profile.id()))
                .map(item -> Json.without(item, "FoundByItems"))
                .findFirst();
    }

    /** All profiles that one key with one value finds, over all pages; none when the domain does not exist. */
    List<JsonNode> search(String domain, String keyName, String value) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("DomainName", domain);
        members.put("KeyName", keyName);
        members.put("Values", List.of(value));
        return pages("SearchProfiles", members).stream()
                .flatMap(page -> Json.elements(page.path("Items")))
                .toList();
    }

    /** What GetDomain answers; empty when the domain does not exist, or cannot because nothing may be called so. */
    Optional<JsonNode> domain(String name) {
        Exchange exchange = client.call("GetDomain", Map.of("DomainName", name));
        int status = exchange.response().status();
        return status >= 400 && status < 500 ? Optional.empty() : Optional.of(succeeded("GetDomain", exchange));
    }

    /** The objects of one type that belong to a profile; none when there is no such profile. */
    List<JsonNode> objects(Names.Profile profile, String objectType) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("DomainName", profile.domain());
        members.put("ObjectTypeName", objectType);
        members.put("ProfileId", profile.id());
        return pages("ListProfileObjects", members).stream()
                .flatMap(page -> Json.elements(page.path("Items")))
                .toList();
    }

    /** The names of a domain's object types. */
    List<String> objectTypes(String domain) {
        return pages("ListProfileObjectTypes", Map.of("DomainName", domain)).stream()
                .flatMap(page -> Json.elements(page.path("Items")))
                .map(item -> Json.text(item.path("ObjectTypeName")))
                .sorted()
                .toList();
    }

    /** All match groups of a domain, over all pages. */
    List<JsonNode> matches(String domain) {
        return pages("GetMatches", Map.of("DomainName", domain)).stream()
                .flatMap(page -> Json.elements(page.path("Matches")))
                .toList();
    }

    /** Every page of a reading; none when what it belongs to does not exist. */
    private List<JsonNode> pages(String operation, Map<String, Object> members) {
        List<JsonNode> pages = new ArrayList<>();
        Map<String, Object> asked = new LinkedHashMap<>(members);
        Optional<JsonNode> page = unlessUnknown(operation, asked);
        while (page.isPresent()) {
            pages.add(page.get());
            String token = Json.text(page.get().path("NextToken"));
            if (token.isEmpty()) {
                break;
            }
            if (pages.size() >= MOST_PAGES || token.equals(asked.put("NextToken", token))) {
                throw new Mismatch("a last page of " + operation, "ever more pages, or the same NextToken again");
            }
            page = Optional.of(succeeded(operation, client.call(operation, asked)));
        }
        return pages;
    }

    private Optional<JsonNode> unlessUnknown(String operation, Map<String, Object> members) {
        Exchange exchange = client.call(operation, members);
        if (exchange.response().status() == NOT_FOUND) {
            return Optional.empty();
        }
        return Optional.of(succeeded(operation, exchange));
    }

    private static JsonNode succeeded(String operation, Exchange exchange) {
        if (!exchange.response().succeeded()) {
            throw new Mismatch(operation + " to succeed, to observe the outcome", Client.describe(exchange.response()));
        }
        return Client.body(exchange);
    }
}
