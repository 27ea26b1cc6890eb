package org.customerprofiles.tck.drive;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.ObjectMapper;

/** Puts a call on the wire: labels into the path, query parameters behind it, all other members into a JSON body. */
final class RequestBuilder {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final byte[] NO_BODY = {};

    private final URI endpoint;
    private final Bindings bindings;

    RequestBuilder(URI endpoint, Bindings bindings) {
        this.endpoint = endpoint;
        this.bindings = bindings;
    }

    WireRequest build(Call call) {
        Binding binding = bindings.of(call.operation());
        String path = binding.path();
        List<String> query = new ArrayList<>();
        Map<String, Object> body = new LinkedHashMap<>(call.strayBody());
        for (Map.Entry<String, Object> member : call.members().entrySet()) {
            Location location = binding.locationOf(member.getKey());
            Object value = member.getValue();
            switch (location.place()) {
                case URI -> path = path.replace("{" + location.name() + "}", encoded(value));
                case QUERY -> addQuery(query, location.name(), value);
                case BODY -> body.put(location.name(), value);
            }
        }
        URI uri = URI.create(endpoint + path + (query.isEmpty() ? "" : "?" + String.join("&", query)));
        boolean bodiless = binding.method().equals("GET") || binding.method().equals("DELETE");
        return bodiless
                ? new WireRequest(binding.method(), uri, Map.of(), NO_BODY)
                : new WireRequest(
                        binding.method(),
                        uri,
                        Map.of("Content-Type", List.of("application/json")),
                        JSON.writeValueAsBytes(body));
    }

    /** A null query parameter is left out, as a client does. */
    private static void addQuery(List<String> query, String name, Object value) {
        if (value instanceof List<?> values) {
            values.forEach(each -> addQuery(query, name, each));
        } else if (value != null) {
            query.add(name + "=" + encoded(value));
        }
    }

    private static String encoded(Object value) {
        return URLEncoder.encode(String.valueOf(value), StandardCharsets.UTF_8).replace("+", "%20");
    }
}
