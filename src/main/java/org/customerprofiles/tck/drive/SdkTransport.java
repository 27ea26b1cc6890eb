package org.customerprofiles.tck.drive;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.http.AbortableInputStream;
import software.amazon.awssdk.http.ContentStreamProvider;
import software.amazon.awssdk.http.ExecutableHttpRequest;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.HttpExecuteResponse;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.SdkHttpRequest;
import software.amazon.awssdk.http.SdkHttpResponse;

/**
 * Carries the signed requests of the SDK's client over a transport of the kit, so that both drivers meet connections,
 * limits and troubles alike, and keeps what went over the wire. Safe for use by several threads: a synchronous client
 * sends on the thread that calls it.
 */
final class SdkTransport implements SdkHttpClient {

    /** One request and its response; a throttled call makes several. */
    record Attempt(WireRequest request, WireResponse response, Instant startedAt, Duration duration) {}

    private final Transport transport;
    private final Secrets secrets;
    private final ThreadLocal<List<Attempt>> attempts = ThreadLocal.withInitial(ArrayList::new);

    SdkTransport(Transport transport, Secrets secrets) {
        this.transport = transport;
        this.secrets = secrets;
    }

    /** Whether a response came for this thread since it last asked. */
    boolean hasAttempts() {
        return !attempts.get().isEmpty();
    }

    /** What this thread has sent and received since it last asked. */
    List<Attempt> takeAttempts() {
        List<Attempt> taken = attempts.get();
        attempts.remove();
        return taken;
    }

    @Override
    public ExecutableHttpRequest prepareRequest(HttpExecuteRequest request) {
        return new ExecutableHttpRequest() {
            @Override
            public HttpExecuteResponse call() {
                return answer(send(wireRequest(request)));
            }

            @Override
            public void abort() {
                // the transport's own time-out ends every request
            }
        };
    }

    @Override
    public void close() {
        transport.close();
    }

    private WireResponse send(WireRequest request) {
        Instant startedAt = Instant.now();
        long start = System.nanoTime();
        WireResponse response = secrets.outOf(transport.send(request), request);
        Duration duration = Duration.ofNanos(System.nanoTime() - start);
        attempts.get().add(new Attempt(secrets.outOf(request), response, startedAt, duration));
        return response;
    }

    private static WireRequest wireRequest(HttpExecuteRequest request) {
        SdkHttpRequest http = request.httpRequest();
        Map<String, List<String>> headers = new LinkedHashMap<>(http.headers());
        // the transport counts the body's bytes itself, and takes no second count
        headers.keySet().removeIf("Content-Length"::equalsIgnoreCase);
        byte[] body = request.contentStreamProvider().map(SdkTransport::bytes).orElse(new byte[0]);
        return new WireRequest(http.method().name(), http.getUri(), headers, body);
    }

    private static byte[] bytes(ContentStreamProvider content) {
        try (InputStream stream = content.newStream()) {
            return stream.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static HttpExecuteResponse answer(WireResponse response) {
        return HttpExecuteResponse.builder()
                .response(SdkHttpResponse.builder()
                        .statusCode(response.status())
                        .headers(response.headers())
                        .build())
                .responseBody(AbortableInputStream.create(new ByteArrayInputStream(response.body())))
                .build();
    }
}
