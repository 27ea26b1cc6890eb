package org.customerprofiles.reference.concurrency;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.customerprofiles.reference.operations.Operations;
import org.customerprofiles.reference.operations.Reference;
import org.customerprofiles.reference.restjson.JsonObjects;
import org.customerprofiles.reference.restjson.RestJson;
import org.customerprofiles.reference.restjson.WireResponse;
import org.customerprofiles.reference.store.Store;

/** Ways to a service. */
final class Ports {

    private static final Duration TIMEOUT = Duration.ofSeconds(60);
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private Ports() {}

    /** In this process. */
    static Port to(Store store) {
        return new RestJson(new Reference(
                store,
                Operations.all(new JsonObjects()),
                Clock.systemUTC(),
                () -> UUID.randomUUID().toString().replace("-", "")))::handle;
    }

    /** Over HTTP. */
    static Port to(URI endpoint) {
        return request -> {
            HttpRequest.Builder http = HttpRequest.newBuilder(
                            endpoint.resolve(request.path() + (request.query().isEmpty() ? "" : "?" + request.query())))
                    .timeout(TIMEOUT)
                    .method(request.method(), BodyPublishers.ofByteArray(request.body()));
            request.header("Content-Type").ifPresent(type -> http.header("Content-Type", type));
            try {
                return response(CLIENT.send(http.build(), BodyHandlers.ofByteArray()));
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            } catch (InterruptedException ended) {
                throw new IllegalStateException(ended);
            }
        };
    }

    private static WireResponse response(HttpResponse<byte[]> http) {
        Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        http.headers().map().forEach((name, values) -> headers.put(name, values.get(0)));
        return new WireResponse(http.statusCode(), headers, http.body());
    }
}
