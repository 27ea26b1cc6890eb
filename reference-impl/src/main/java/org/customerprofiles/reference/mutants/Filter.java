package org.customerprofiles.reference.mutants;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.customerprofiles.reference.restjson.WireRequest;
import org.customerprofiles.reference.restjson.WireResponse;
import org.customerprofiles.reference.server.Service;

/** What can go wrong between HTTP and the protocol. */
final class Filter {

    private Filter() {}

    /** What a layer in between makes of the answer, knowing the request. */
    @FunctionalInterface
    interface Answering {
        WireResponse apply(WireRequest request, WireResponse response);
    }

    /** The protocol gets another request than was sent. */
    static UnaryOperator<Service> request(UnaryOperator<WireRequest> change) {
        return service -> request -> service.handle(change.apply(request));
    }

    /** The client gets another answer than was given. */
    static UnaryOperator<Service> response(Answering change) {
        return service -> request -> change.apply(request, service.handle(request));
    }

    /** Requests of a kind are answered at once, and nothing comes of them. */
    static UnaryOperator<Service> unheard(Predicate<WireRequest> which, Function<WireRequest, WireResponse> answer) {
        return service -> request -> which.test(request) ? answer.apply(request) : service.handle(request);
    }

    /** Other bodies are read, as texts, in requests of a kind. */
    static UnaryOperator<Service> body(Predicate<WireRequest> which, UnaryOperator<String> change) {
        return request(request -> which.test(request) ? withBody(request, change.apply(body(request))) : request);
    }

    /** Requests of a method to paths that match a pattern. */
    static Predicate<WireRequest> to(String method, String pathPattern) {
        return request -> request.method().equals(method) && request.path().matches(pathPattern);
    }

    static String body(WireRequest request) {
        return new String(request.body(), UTF_8);
    }

    static String body(WireResponse response) {
        return new String(response.body(), UTF_8);
    }

    static WireRequest withHeaders(WireRequest request, Map<String, String> headers) {
        return new WireRequest(request.method(), request.path(), request.query(), headers, request.body());
    }

    static WireRequest withBody(WireRequest request, String body) {
        return new WireRequest(
                request.method(), request.path(), request.query(), request.headers(), body.getBytes(UTF_8));
    }

    static WireRequest withPath(WireRequest request, String path) {
        return new WireRequest(request.method(), path, request.query(), request.headers(), request.body());
    }

    static WireRequest withMethod(WireRequest request, String method) {
        return new WireRequest(method, request.path(), request.query(), request.headers(), request.body());
    }

    static WireRequest withQuery(WireRequest request, String query) {
        return new WireRequest(request.method(), request.path(), query, request.headers(), request.body());
    }

    static WireResponse withStatus(WireResponse response, int status) {
        return new WireResponse(status, response.headers(), response.body());
    }

    static WireResponse withBody(WireResponse response, String body) {
        return new WireResponse(response.status(), response.headers(), body.getBytes(UTF_8));
    }

    static WireResponse withHeader(WireResponse response, String name, String value) {
        Map<String, String> headers = new HashMap<>(response.headers());
        headers.put(name, value);
        return new WireResponse(response.status(), headers, response.body());
    }

    /** An error as the protocol writes it. */
    static WireResponse error(int status, String type) {
        return new WireResponse(
                status,
                Map.of("Content-Type", "application/json", "x-amzn-requestid", "0", "X-Amzn-Errortype", type),
                "{\"Message\":\"The request cannot be fulfilled\"}".getBytes(UTF_8));
    }
}
