package org.customerprofiles.reference.store.durable;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** The operations over HTTP, as far as they are called here. */
record Api(HttpClient client, URI endpoint) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration TIMEOUT = Duration.ofSeconds(30);
    private static final String PROFILES = "/domains/shop/profiles";

    static Api at(URI endpoint) {
        return new Api(
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build(), endpoint);
    }

    /** A domain with an object type whose objects belong to the profile with their account. */
    void createDomain() throws IOException {
        send("POST", "/domains/shop", Map.of("DefaultExpirationDays", 30));
        Map<String, Object> fields = Map.of(
                "bookingId", Map.of("Source", "_source.bookingId"), "account", Map.of("Source", "_source.account"));
        Map<String, Object> keys = Map.of(
                "bookingId",
                        List.of(Map.of("StandardIdentifiers", List.of("UNIQUE"), "FieldNames", List.of("bookingId"))),
                "_account",
                        List.of(Map.of("StandardIdentifiers", List.of("PROFILE"), "FieldNames", List.of("account"))));
        send(
                "PUT",
                "/domains/shop/object-types/Booking",
                Map.of("Description", "a booking", "Fields", fields, "Keys", keys));
    }

    /** @return the ProfileId in the answer; empty when there is none */
    String make(Step step) throws IOException {
        return send(step.method(), PROFILES + step.path(), step.body())
                .path("ProfileId")
                .asString("");
    }

    /** The profiles that have the key, by their ids, with their last names. */
    Map<String, String> search(String keyName, String value) throws IOException {
        JsonNode found = send(
                "POST", PROFILES + "/search?max-results=100", Map.of("KeyName", keyName, "Values", List.of(value)));
        Map<String, String> names = new TreeMap<>();
        found.path("Items")
                .forEach(item -> names.put(
                        item.path("ProfileId").asString(), item.path("LastName").asString("")));
        return names;
    }

    Set<String> bookings(String id) throws IOException {
        JsonNode found = send(
                "POST", PROFILES + "/objects?max-results=100", Map.of("ProfileId", id, "ObjectTypeName", "Booking"));
        Set<String> bookings = new TreeSet<>();
        found.path("Items")
                .forEach(item -> bookings.add(JSON.readTree(item.path("Object").asString())
                        .path("bookingId")
                        .asString()));
        return bookings;
    }

    /** How many profiles and objects there are. */
    List<Long> counts() throws IOException {
        JsonNode stats = send("GET", "/domains/shop", Map.of()).path("Stats");
        return List.of(
                stats.path("ProfileCount").asLong(), stats.path("ObjectCount").asLong());
    }

    private JsonNode send(String method, String path, Map<String, Object> body) throws IOException {
        HttpRequest request = HttpRequest.newBuilder(endpoint.resolve(path))
                .method(method, BodyPublishers.ofByteArray(body.isEmpty() ? new byte[0] : JSON.writeValueAsBytes(body)))
                .timeout(TIMEOUT)
                .build();
        try {
            HttpResponse<byte[]> response = client.send(request, BodyHandlers.ofByteArray());
            if (response.statusCode() != 200) {
                throw new IllegalStateException(method + " " + path + " " + body + " was answered "
                        + response.statusCode() + " " + new String(response.body()));
            }
            return JSON.readTree(response.body());
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
