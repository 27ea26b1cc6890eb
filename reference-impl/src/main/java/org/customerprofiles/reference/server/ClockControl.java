package org.customerprofiles.reference.server;

import static org.customerprofiles.reference.restjson.Shapes.bool;
import static org.customerprofiles.reference.restjson.Shapes.optional;
import static org.customerprofiles.reference.restjson.Shapes.structure;
import static org.customerprofiles.reference.restjson.Shapes.text;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.customerprofiles.reference.operations.Outcome;
import org.customerprofiles.reference.restjson.Refusal;
import org.customerprofiles.reference.restjson.Structure;

/**
 * The clock: read, set, moved, stopped. It can be set back; what has happened keeps its dates, and the matching process
 * runs by itself again when the clock has passed both its schedule and its latest run.
 *
 * @param clock what the reference goes by; it can be moved when it is a {@link SettableClock}
 * @param dueMatching runs what is due, so that it is done when a move is answered
 */
record ClockControl(Clock clock, Runnable dueMatching) {

    private static final String PATH = "/clock";
    private static final String INSTANT = "Instant";
    private static final String ADVANCE = "Advance";
    private static final String RUNNING = "Running";

    private static final Structure MOVE =
            structure(optional(INSTANT, text(1, 40)), optional(ADVANCE, text(1, 40)), optional(RUNNING, bool()));

    Stream<ControlRoute> routes() {
        return Stream.of(
                ControlRoute.of("GET", PATH, "Reads the clock.", (request, none) -> reading()),
                ControlRoute.of(
                        "PUT",
                        PATH,
                        "Sets the clock (Instant), moves it (Advance), stops it or lets it run (Running).",
                        (request, none) -> moved(request.members(MOVE))),
                ControlRoute.of("DELETE", PATH, "Makes the clock that of the start again.", (request, none) -> {
                    settable().restore();
                    return reading();
                }));
    }

    void restore() {
        if (clock instanceof SettableClock settable) {
            settable.restore();
        }
    }

    /** The moment that it would be, had the clock never been moved. */
    Instant momentOfOriginal() {
        Clock original = clock instanceof SettableClock settable ? settable.original() : clock;
        return original.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    private Outcome moved(Map<String, Object> members) {
        if (members.isEmpty() || members.containsKey(INSTANT) && members.containsKey(ADVANCE)) {
            throw Refusal.of("The body must have Instant, Advance or Running; Instant and Advance do not go together.");
        }
        try {
            move(settable(), members);
        } catch (IllegalArgumentException outOfRange) {
            throw Refusal.of(outOfRange.getMessage());
        }
        dueMatching.run();
        return reading();
    }

    private static void move(SettableClock clock, Map<String, Object> members) {
        if (members.containsKey(INSTANT)) {
            boolean running = Boolean.TRUE.equals(members.get(RUNNING));
            clock.set(
                    parsed(members, INSTANT, Instant::parse, "a point in time such as 2026-11-21T00:00:00Z"), running);
            return;
        }
        if (members.containsKey(ADVANCE)) {
            clock.advance(parsed(members, ADVANCE, Duration::parse, "a duration such as P7D or PT1H30M"));
        }
        if (members.containsKey(RUNNING)) {
            clock.run((Boolean) members.get(RUNNING));
        }
    }

    private static <T> T parsed(
            Map<String, Object> members, String member, Function<String, T> parser, String expected) {
        try {
            return parser.apply((String) members.get(member));
        } catch (DateTimeException | ArithmeticException invalid) {
            throw Refusal.of("%s must be %s, not \"%s\".".formatted(member, expected, members.get(member)));
        }
    }

    private Outcome reading() {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put(INSTANT, clock.instant().truncatedTo(ChronoUnit.MILLIS).toString());
        members.put(RUNNING, !(clock instanceof SettableClock settable) || settable.isRunning());
        return Outcome.done(members);
    }

    private SettableClock settable() {
        if (clock instanceof SettableClock settable) {
            return settable;
        }
        throw Refusal.of("This server was started with a clock that cannot be moved.");
    }
}
