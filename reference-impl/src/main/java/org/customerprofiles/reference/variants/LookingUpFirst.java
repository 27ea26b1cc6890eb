package org.customerprofiles.reference.variants;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.customerprofiles.reference.restjson.JsonObjects;
import org.customerprofiles.reference.restjson.WireRequest;
import org.customerprofiles.reference.restjson.WireResponse;
import org.customerprofiles.reference.server.Service;

/** Whether what a request names exists is found out before anything else of it is looked at. */
final class LookingUpFirst {

    private static final Pattern DOMAIN = Pattern.compile("(/domains/[a-zA-Z0-9_-]{1,64})(/.*)?");
    private static final Pattern OBJECT_TYPE = Pattern.compile("[a-zA-Z_][a-zA-Z0-9_-]{0,254}");
    private static final Pattern ID = Pattern.compile("[a-f0-9]{32}");

    private LookingUpFirst() {}

    static Service of(Service service) {
        return request -> {
            Matcher path = DOMAIN.matcher(request.path());
            return path.matches() && (path.group(2) != null || !request.method().equals("POST"))
                    ? missing(path.group(1), request, service).orElseGet(() -> service.handle(request))
                    : service.handle(request);
        };
    }

    private static Optional<WireResponse> missing(String domain, WireRequest request, Service service) {
        Map<String, Object> body =
                new JsonObjects().parse(new String(request.body(), UTF_8)).orElse(Map.of());
        return notFound(service.handle(read("GET", domain, "")))
                .or(() -> named(body.get("ObjectTypeName"), OBJECT_TYPE)
                        .flatMap(type -> notFound(service.handle(read("GET", domain + "/object-types/" + type, "")))))
                .or(() -> named(body.get("ProfileId"), ID).flatMap(id -> noProfile(domain, id, service)));
    }

    private static Optional<WireResponse> noProfile(String domain, String id, Service service) {
        String search = "{\"KeyName\": \"_profileId\", \"Values\": [\"%s\"]}".formatted(id);
        WireResponse found = service.handle(read("POST", domain + "/profiles/search", search));
        return new String(found.body(), UTF_8).contains(id)
                ? Optional.empty()
                : Optional.of(Errors.written(404, "ResourceNotFoundException", "There is no such profile"));
    }

    private static Optional<String> named(Object name, Pattern pattern) {
        return Optional.ofNullable(name)
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .filter(text -> pattern.matcher(text).matches());
    }

    private static Optional<WireResponse> notFound(WireResponse response) {
        return Optional.of(response).filter(answer -> answer.status() == 404);
    }

    private static WireRequest read(String method, String path, String body) {
        return new WireRequest(method, path, "", Map.of("Content-Type", "application/json"), body.getBytes(UTF_8));
    }
}
