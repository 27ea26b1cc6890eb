package org.customerprofiles.reference.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.customerprofiles.reference.oracle.Endpoint;
import org.customerprofiles.reference.oracle.Json;
import org.customerprofiles.reference.restjson.WireRequest;

/** Members as they travel. */
public final class Wire {

    private static final Map<String, String> JSON = Map.of("Content-Type", "application/json");
    private static final Map<String, String> PARAMETERS =
            new TreeMap<>(Map.of("NextToken", "next-token", "MaxResults", "max-results", "tagKeys", "tagKeys"));

    private Wire() {}

    /** A request of an operation with these members, whatever they are. */
    public static WireRequest request(String operation, Map<String, Object> members) {
        Endpoint endpoint = Endpoint.of(operation);
        Map<String, Object> body = new LinkedHashMap<>(members);
        String path = endpoint.template();
        for (String label : endpoint.labels()) {
            path = path.replace("{" + label + "}", escaped(String.valueOf(body.remove(label))));
        }
        List<String> query = new ArrayList<>();
        PARAMETERS.forEach((member, parameter) -> {
            Object value = body.remove(member);
            if (value != null) {
                values(value).forEach(each -> query.add(parameter + "=" + escaped(String.valueOf(each))));
            }
        });
        boolean hasBody = !body.isEmpty() || List.of("POST", "PUT").contains(endpoint.method());
        return new WireRequest(
                endpoint.method(),
                path,
                String.join("&", query),
                hasBody ? JSON : Map.of(),
                hasBody ? Json.text(body).getBytes(UTF_8) : new byte[0]);
    }

    static WireRequest withBody(WireRequest request, byte[] body) {
        return new WireRequest(request.method(), request.path(), request.query(), request.headers(), body);
    }

    static WireRequest withBody(WireRequest request, String body) {
        return withBody(request, body.getBytes(UTF_8));
    }

    static WireRequest withPath(WireRequest request, String path) {
        return new WireRequest(request.method(), path, request.query(), request.headers(), request.body());
    }

    static WireRequest withQuery(WireRequest request, String query) {
        return new WireRequest(request.method(), request.path(), query, request.headers(), request.body());
    }

    static WireRequest withMethod(WireRequest request, String method) {
        return new WireRequest(method, request.path(), request.query(), request.headers(), request.body());
    }

    static WireRequest withHeaders(WireRequest request, Map<String, String> headers) {
        return new WireRequest(request.method(), request.path(), request.query(), headers, request.body());
    }

    static String body(WireRequest request) {
        return new String(request.body(), UTF_8);
    }

    private static List<?> values(Object value) {
        return value instanceof List<?> list ? list : List.of(value);
    }

    private static String escaped(String text) {
        return URLEncoder.encode(text, UTF_8).replace("+", "%20");
    }
}
