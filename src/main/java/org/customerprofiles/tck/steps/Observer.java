package org.customerprofiles.tck.steps;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.customerprofiles.tck.drive.Exchange;
import tools.jackson.databind.JsonNode;

/** Reads the target's state back through the API: each thing in one way, defined here once. */
final class Observer {

    private static final int MOST_PAGES = 500;
    private static final int NOT_FOUND = 404;

    /** How a reading is refused of something that does not exist, where the documents leave the error open. */
    private static final Set<Integer> NOT_FOUND_OR_INVALID = Set.of(400, NOT_FOUND);

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

    /** Whether profiles of this domain can be searched for at all. */
    boolean isSearchable(String domain) {
        Map<String, Object> nobody = asked(domain, "_profileId", Names.unknownId());
        return client.call("SearchProfiles", nobody).response().status() != NOT_FOUND;
    }

    /** All profiles that one key with one value finds, over all pages; none when the domain does not exist. */
    List<JsonNode> search(String domain, String keyName, String value) {
        return items("SearchProfiles", asked(domain, keyName, value), Set.of(NOT_FOUND));
    }

    /** The same for a key that need not be defined anywhere, in which case the search may be refused. */
    List<JsonNode> searchAnyKey(String domain, String keyName, String value) {
        return items("SearchProfiles", asked(domain, keyName, value), NOT_FOUND_OR_INVALID);
    }

    private static Map<String, Object> asked(String domain, String keyName, String value) {
        return Map.of("DomainName", domain, "KeyName", keyName, "Values", List.of(value));
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
        return items("ListProfileObjects", members, NOT_FOUND_OR_INVALID);
    }

    /** Whether an object type can be read. */
    boolean hasObjectType(String domain, String objectType) {
        Map<String, Object> members = Map.of("DomainName", domain, "ObjectTypeName", objectType);
        return client.call("GetProfileObjectType", members).response().succeeded();
    }

    /** The names of a domain's object types. */
    List<String> objectTypes(String domain) {
        return items("ListProfileObjectTypes", Map.of("DomainName", domain), Set.of(NOT_FOUND)).stream()
                .map(item -> Json.text(item.path("ObjectTypeName")))
                .sorted()
                .toList();
    }

    /** All match groups of a domain, over all pages. */
    List<JsonNode> matches(String domain) {
        return pages("GetMatches", Map.of("DomainName", domain), Set.of(NOT_FOUND)).stream()
                .flatMap(page -> Json.elements(page.path("Matches")))
                .toList();
    }

    private List<JsonNode> items(String operation, Map<String, Object> members, Set<Integer> missing) {
        return pages(operation, members, missing).stream()
                .flatMap(page -> Json.elements(page.path("Items")))
                .toList();
    }

    /**
     * Every page of a reading.
     *
     * @param missing the statuses that say that what is read does not exist: there are no pages then
     */
    private List<JsonNode> pages(String operation, Map<String, Object> members, Set<Integer> missing) {
        List<JsonNode> pages = new ArrayList<>();
        Map<String, Object> asked = new LinkedHashMap<>(members);
        Optional<JsonNode> page = first(operation, asked, missing);
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

    private Optional<JsonNode> first(String operation, Map<String, Object> members, Set<Integer> missing) {
        Exchange exchange = client.call(operation, members);
        return missing.contains(exchange.response().status())
                ? Optional.empty()
                : Optional.of(succeeded(operation, exchange));
    }

    private static JsonNode succeeded(String operation, Exchange exchange) {
        if (!exchange.response().succeeded()) {
            throw new Mismatch(operation + " to succeed, to observe the outcome", Client.describe(exchange.response()));
        }
        return Client.body(exchange);
    }
}
