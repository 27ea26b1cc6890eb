package org.customerprofiles.tck.cli;

import java.math.BigInteger;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.customerprofiles.reference.operations.Operations;
import org.customerprofiles.reference.operations.Reference;
import org.customerprofiles.reference.restjson.JsonObjects;
import org.customerprofiles.reference.restjson.RestJson;
import org.customerprofiles.reference.server.CustomerProfilesServer;
import org.customerprofiles.reference.server.ServerOptions;
import org.customerprofiles.reference.store.MemoryStore;
import org.customerprofiles.tck.report.Progress;
import org.customerprofiles.tck.report.RecordedExchange;
import org.customerprofiles.tck.report.RunReport;
import org.customerprofiles.tck.run.Drivers;
import org.customerprofiles.tck.run.KitRun;
import org.customerprofiles.tck.run.Selection;
import org.customerprofiles.tck.spec.RuleId;
import org.customerprofiles.tck.spec.ScenarioRef;
import org.customerprofiles.tck.spec.Specification;
import org.customerprofiles.tck.target.Target;

/** Records what the reference answers to the specification. */
final class Recorder {

    /**
     * What was recorded.
     *
     * @param report the verdicts, with what the reference has chosen at open points
     * @param exchanges those that were judged, in the order of the specification
     */
    record Recorded(RunReport report, List<RecordedExchange> exchanges) {}

    /** Some Monday: no scheduled matching run comes due while the clock ticks on from here. */
    private static final Instant START = Instant.parse("2026-01-05T09:30:00Z");

    private Recorder() {}

    /** Runs the selected scenarios on the wire, against a reference of their own. */
    static Recorded record(Specification specification, Selection selection, Progress progress) {
        Clock clock = ticking();
        Reference reference =
                new Reference(new MemoryStore(), Operations.all(new JsonObjects()), clock, ascendingIds());
        RestJson protocol = new RestJson(reference);
        ServerOptions options = ServerOptions.local().withClock(clock);
        try (CustomerProfilesServer server =
                CustomerProfilesServer.start(options, protocol::handle, protocol, reference)) {
            Target target = InProcess.target(server.endpoint(), Duration.ZERO);
            KitRun all = new KitRun(target, specification, selection, Drivers.WIRE, progress);
            RunReport report = all.execute(2 * Runtime.getRuntime().availableProcessors());
            return new Recorded(report, withQuietLists(all.recorded(), target, specification));
        }
    }

    /** The domains of scenarios that run meanwhile are listed too: what lists domains is recorded again, with none. */
    private static List<RecordedExchange> withQuietLists(
            List<RecordedExchange> recorded, Target target, Specification specification) {
        Set<RuleId> rules = recorded.stream()
                .filter(Recorder::listsDomains)
                .map(RecordedExchange::rule)
                .collect(Collectors.toSet());
        if (rules.isEmpty()) {
            return recorded;
        }
        Selection listing = new Selection(Optional.empty(), Set.of(), rules);
        KitRun quiet = new KitRun(target, specification, listing, Drivers.WIRE, Progress.silent());
        quiet.execute(1);
        Map<ScenarioRef, RecordedExchange> again = quiet.recorded().stream()
                .filter(Recorder::listsDomains)
                .collect(Collectors.toMap(RecordedExchange::scenario, Function.identity()));
        return recorded.stream()
                .map(exchange -> again.getOrDefault(exchange.scenario(), exchange))
                .toList();
    }

    private static boolean listsDomains(RecordedExchange recorded) {
        return recorded.exchange().request().url().matches("[^?]*/domains(\\?.*)?");
    }

    /** The reference lists by id: with these, what was created first comes first in every recording. */
    private static Supplier<String> ascendingIds() {
        AtomicLong ids = new AtomicLong();
        return () -> "%032x".formatted(BigInteger.valueOf(ids.incrementAndGet()));
    }

    /** A clock that is one millisecond later whenever it is read, so that no two events happen at the same time. */
    private static Clock ticking() {
        AtomicLong reads = new AtomicLong();
        InstantSource source = () -> START.plusMillis(reads.incrementAndGet());
        return source.withZone(ZoneOffset.UTC);
    }
}
