package org.customerprofiles.reference.control;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

/** A client of the API and of the control endpoints, as raw as can be. */
record Shop(URI endpoint) {

    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    HttpResponse<String> send(String method, String path, String body) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(endpoint.resolve(path))
                .method(method, BodyPublishers.ofString(body))
                .build();
        return HTTP.send(request, BodyHandlers.ofString());
    }

    String get(String path) throws IOException, InterruptedException {
        return send("GET", path, "").body();
    }

    void create(String domain) throws IOException, InterruptedException {
        String body = "{\"DefaultExpirationDays\": 30, \"Matching\": {\"Enabled\": true}}";
        send("POST", "/domains/" + domain, body);
    }

    void createProfile(String domain, String firstName) throws IOException, InterruptedException {
        String body = "{\"FirstName\": \"%s\", \"LastName\": \"Lee\", \"PhoneNumber\": \"+12065550100\"}";
        send("POST", "/domains/" + domain + "/profiles", body.formatted(firstName));
    }
}
