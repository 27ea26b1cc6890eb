package org.customerprofiles.reference.server;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.customerprofiles.reference.operations.Outcome;
import org.customerprofiles.reference.restjson.RestJson;
import org.customerprofiles.reference.restjson.WireError;
import org.customerprofiles.reference.restjson.WireResponse;

/**
 * What a test needs and the API does not offer, under {@code /_control}: no path of the API begins so. Each request is
 * done whole, or refused with nothing changed.
 */
final class Control {

    private final RestJson protocol;
    private final List<ControlRoute> routes;

    /**
     * @param protocol how answers are written
     * @param routes what can be asked for, besides their list
     */
    Control(RestJson protocol, Stream<ControlRoute> routes) {
        this.protocol = protocol;
        this.routes = Stream.concat(
                        Stream.of(ControlRoute.of(
                                "GET", "", "Lists the control endpoints.", (request, none) -> listed())),
                        routes)
                .toList();
    }

    static boolean isFor(String path) {
        return path.equals(ControlRoute.PREFIX) || path.startsWith(ControlRoute.PREFIX + "/");
    }

    /** Answers a request; it throws nothing. */
    WireResponse handle(ControlRequest request) {
        return protocol.answering(request.http(), () -> answered(request));
    }

    private WireResponse answered(ControlRequest request) {
        String path = request.http().path();
        List<ControlRoute> there =
                routes.stream().filter(route -> route.label(path).isPresent()).toList();
        if (there.isEmpty()) {
            return protocol.answer(WireError.unknownPath(path));
        }
        return there.stream()
                .filter(route -> route.endpoint().method().equals(request.http().method()))
                .findFirst()
                .map(route -> protocol.answer(
                        route.action().answer(request, route.label(path).orElseThrow())))
                .orElseGet(() -> protocol.answer(WireError.wrongMethod(
                        request.http().method(),
                        path,
                        there.stream().map(route -> route.endpoint().method()).toList())));
    }

    private Outcome listed() {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("Endpoints", routes.stream().map(ControlRoute::members).toList());
        return Outcome.done(members);
    }
}
