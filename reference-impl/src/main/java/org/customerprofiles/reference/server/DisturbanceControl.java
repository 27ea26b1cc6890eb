package org.customerprofiles.reference.server;

import static org.customerprofiles.reference.restjson.Shapes.decimal;
import static org.customerprofiles.reference.restjson.Shapes.enumeration;
import static org.customerprofiles.reference.restjson.Shapes.integer;
import static org.customerprofiles.reference.restjson.Shapes.map;
import static org.customerprofiles.reference.restjson.Shapes.optional;
import static org.customerprofiles.reference.restjson.Shapes.structure;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.customerprofiles.reference.control.Latency;
import org.customerprofiles.reference.control.PerOperation;
import org.customerprofiles.reference.control.Throttling;
import org.customerprofiles.reference.operations.Outcome;
import org.customerprofiles.reference.restjson.Refusal;
import org.customerprofiles.reference.restjson.RestJson;
import org.customerprofiles.reference.restjson.Shape;
import org.customerprofiles.reference.restjson.Structure;

/** Latency and throttling: shown, put in place of what was there, ended. */
record DisturbanceControl(Disturbances disturbances) {

    private static final int MOST_MILLIS = 600_000;
    private static final double MOST_PER_SECOND = 1e6;
    private static final String LATENCY = "/latency";
    private static final String THROTTLING = "/throttling";

    private static final Structure LATENCIES = perOperation(structure(
            optional("Millis", integer(0, MOST_MILLIS)),
            optional("MinMillis", integer(0, MOST_MILLIS)),
            optional("MaxMillis", integer(0, MOST_MILLIS))));

    private static final Structure THROTTLINGS = perOperation(
            structure(optional("EveryNth", integer(1)), optional("PerSecond", decimal(0.001, MOST_PER_SECOND))));

    Stream<ControlRoute> routes() {
        return Stream.concat(latencyRoutes(), throttlingRoutes());
    }

    private Stream<ControlRoute> latencyRoutes() {
        return Stream.of(
                ControlRoute.of("GET", LATENCY, "Shows how long calls of the API wait.", (request, none) -> latency()),
                ControlRoute.of(
                        "PUT",
                        LATENCY,
                        "Lets calls of the API wait: Millis, or MinMillis to MaxMillis; for All, for Operations.",
                        (request, none) -> {
                            disturbances.delay(
                                    PerOperation.from(request.members(LATENCIES), DisturbanceControl::latency));
                            return latency();
                        }),
                ControlRoute.of("DELETE", LATENCY, "Ends the waiting.", (request, none) -> {
                    disturbances.endLatency();
                    return latency();
                }));
    }

    private Stream<ControlRoute> throttlingRoutes() {
        return Stream.of(
                ControlRoute.of(
                        "GET",
                        THROTTLING,
                        "Shows which calls of the API are throttled.",
                        (request, none) -> throttling()),
                ControlRoute.of(
                        "PUT",
                        THROTTLING,
                        "Throttles calls of the API: EveryNth, or those beyond PerSecond; for All, for Operations.",
                        (request, none) -> {
                            disturbances.throttle(
                                    PerOperation.from(request.members(THROTTLINGS), DisturbanceControl::throttling));
                            return throttling();
                        }),
                ControlRoute.of("DELETE", THROTTLING, "Ends the throttling.", (request, none) -> {
                    disturbances.throttle(PerOperation.none());
                    return throttling();
                }));
    }

    private Outcome latency() {
        return Outcome.done(disturbances.latency().members(Latency::members));
    }

    private Outcome throttling() {
        return Outcome.done(disturbances.throttling().members(Throttling::members));
    }

    private static Latency latency(Map<String, Object> members) {
        boolean isFixed = members.keySet().equals(Set.of("Millis"));
        if (!isFixed && !members.keySet().equals(Set.of("MinMillis", "MaxMillis"))) {
            throw Refusal.of("A latency must have either Millis, or MinMillis and MaxMillis.");
        }
        if (isFixed) {
            return Latency.of(Duration.ofMillis((Integer) members.get("Millis")));
        }
        if ((Integer) members.get("MinMillis") > (Integer) members.get("MaxMillis")) {
            throw Refusal.of("MinMillis must not be more than MaxMillis.");
        }
        return Latency.from(members);
    }

    private static Throttling throttling(Map<String, Object> members) {
        if (members.size() != 1) {
            throw Refusal.of("A throttling must have either EveryNth or PerSecond.");
        }
        return Throttling.from(members);
    }

    private static Structure perOperation(Shape value) {
        Shape operation = enumeration(RestJson.operations().toArray(String[]::new));
        return structure(optional("All", value), optional("Operations", map(operation, value)));
    }
}
