package org.customerprofiles.reference.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.customerprofiles.reference.oracle.Json;
import org.customerprofiles.reference.restjson.WireRequest;

/** The same request with a bit less in it. */
final class Simplification {

    private Simplification() {}

    /** Without its query, or without one of the members or elements of its body, however deep. */
    static Stream<WireRequest> of(WireRequest request) {
        Stream<WireRequest> withoutQuery =
                request.query().isEmpty() ? Stream.empty() : Stream.of(Wire.withQuery(request, ""));
        Stream<WireRequest> lessBody = Json.object(new String(request.body(), UTF_8)).stream()
                .flatMap(Simplification::less)
                .map(body -> Wire.withBody(request, Json.text(body)));
        return Stream.concat(withoutQuery, lessBody);
    }

    private static Stream<Object> less(Object value) {
        if (value instanceof Map) {
            return lessMembers(Json.members(value));
        }
        if (value instanceof String text) {
            // an object travels as a text in another one
            return Json.object(text).stream().flatMap(Simplification::less).map(Json::text);
        }
        return value instanceof List<?> list ? lessElements(list) : Stream.empty();
    }

    private static Stream<Object> lessMembers(Map<String, Object> members) {
        Stream<Object> without = members.keySet().stream().map(name -> {
            Map<String, Object> fewer = new LinkedHashMap<>(members);
            fewer.remove(name);
            return fewer;
        });
        Stream<Object> inside = members.keySet().stream()
                .flatMap(name -> less(members.get(name)).map(simpler -> {
                    Map<String, Object> changed = new LinkedHashMap<>(members);
                    changed.put(name, simpler);
                    return changed;
                }));
        return Stream.concat(without, inside);
    }

    private static Stream<Object> lessElements(List<?> list) {
        Stream<Object> without = IntStream.range(0, list.size()).mapToObj(at -> {
            List<Object> fewer = new ArrayList<>(list);
            fewer.remove(at);
            return fewer;
        });
        Stream<Object> inside = IntStream.range(0, list.size())
                .boxed()
                .flatMap(at -> less(list.get(at)).map(simpler -> {
                    List<Object> changed = new ArrayList<>(list);
                    changed.set(at, simpler);
                    return changed;
                }));
        return Stream.concat(without, inside);
    }
}
