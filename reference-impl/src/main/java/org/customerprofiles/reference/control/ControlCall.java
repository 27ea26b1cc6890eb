package org.customerprofiles.reference.control;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.customerprofiles.reference.restjson.JsonObjects;
import org.customerprofiles.reference.restjson.JsonWriter;

/** Calls of control endpoints, and what they answer. */
final class ControlCall {

    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10))
            .build();

    private final URI endpoint;

    ControlCall(URI endpoint) {
        this.endpoint = endpoint;
    }

    Map<String, Object> get(String path) {
        return members(send("GET", path, BodyPublishers.noBody()));
    }

    Map<String, Object> post(String path) {
        return members(send("POST", path, BodyPublishers.noBody()));
    }

    void delete(String path) {
        members(send("DELETE", path, BodyPublishers.noBody()));
    }

    Map<String, Object> put(String path, Map<String, Object> body) {
        byte[] json = JsonWriter.bytes(body, Instant::toString);
        return members(send("PUT", path, BodyPublishers.ofByteArray(json)));
    }

    Map<String, Object> call(String method, String path, BodyPublisher body) {
        return members(send(method, path, body));
    }

    /** @return the answer's body, which the caller closes */
    InputStream open(String path) {
        return send("GET", path, BodyPublishers.noBody());
    }

    private InputStream send(String method, String path, BodyPublisher body) {
        HttpRequest request = HttpRequest.newBuilder(endpoint.resolve("/_control" + path))
                .header("Content-Type", "application/json")
                .method(method, body)
                .build();
        try {
            HttpResponse<InputStream> response = HTTP.send(request, BodyHandlers.ofInputStream());
            if (response.statusCode() / 100 != 2) {
                Object message = members(response.body()).get("Message");
                throw new ControlException(response.statusCode(), String.valueOf(message));
            }
            return response.body();
        } catch (IOException failure) {
            throw new UncheckedIOException(method + " " + request.uri() + " failed", failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for " + request.uri(), interrupted);
        }
    }

    private static Map<String, Object> members(InputStream body) {
        try (body) {
            String json = new String(body.readAllBytes(), UTF_8);
            return new JsonObjects()
                    .parse(json)
                    .orElseThrow(() -> new IllegalStateException("this is no control endpoint's answer: " + json));
        } catch (IOException failure) {
            throw new UncheckedIOException("the answer did not arrive", failure);
        }
    }
}
