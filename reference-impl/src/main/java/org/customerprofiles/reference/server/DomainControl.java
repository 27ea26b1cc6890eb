package org.customerprofiles.reference.server;

import static org.customerprofiles.reference.operations.Fault.RESOURCE_NOT_FOUND;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.customerprofiles.reference.operations.Circumstances;
import org.customerprofiles.reference.operations.Outcome;
import org.customerprofiles.reference.operations.Reference;
import org.customerprofiles.reference.restjson.Refusal;
import org.customerprofiles.reference.snapshot.Arrival;
import org.customerprofiles.reference.snapshot.SnapshotReader;
import org.customerprofiles.reference.snapshot.SnapshotWriter;
import org.customerprofiles.reference.store.DomainContents;
import org.customerprofiles.reference.store.Transaction;

/**
 * What domains contain: filled, taken out, brought back, emptied, matched.
 *
 * @param seed the snapshot that the server starts with
 * @param clock what the reference goes by
 * @param disturbances end with a reset
 */
record DomainControl(Reference reference, Optional<Path> seed, ClockControl clock, Disturbances disturbances) {

    Stream<ControlRoute> routes() {
        return Stream.concat(
                Stream.of(
                        ControlRoute.of(
                                "POST",
                                "/reset",
                                "Makes everything as it was after the start: domains, clock, latency, throttling.",
                                (request, none) -> reset()),
                        ControlRoute.of(
                                "POST",
                                "/domains/{domain}/matching-runs",
                                "Runs the matching process of a domain, and answers when it is done.",
                                (request, domain) -> reference.runMatching(domain))),
                snapshotRoutes());
    }

    private Stream<ControlRoute> snapshotRoutes() {
        return Stream.of(
                ControlRoute.of(
                        "POST",
                        "/seed",
                        "Adds the domains of a snapshot, all or none; their names have to be free.",
                        (request, none) -> taken(request, Arrival.ofAll())),
                ControlRoute.of(
                        "GET",
                        "/domains/{domain}/export",
                        "Writes a domain with everything in it as a snapshot.",
                        this::exported),
                ControlRoute.of(
                        "PUT",
                        "/domains/{domain}/import",
                        "Adds the only domain of a snapshot under this name; ?replace=true in the place of another.",
                        (request, domain) -> taken(request, Arrival.as(domain, replaces(request)))));
    }

    /**
     * Adds the domains that the server starts with to a store with nothing in it. What was kept before goes on as it is: a
     * domain of the seed that somebody has changed or deleted since then does not come back with a restart.
     */
    void plant() {
        if (seed.isPresent()) {
            reference.operate((state, circumstances) ->
                    state.domainsAfter("").findAny().isPresent() ? List.of() : planted(state, circumstances));
        }
    }

    private Outcome reset() {
        reference.operate((state, circumstances) -> {
            List<String> names =
                    state.domainsAfter("").map(domain -> domain.domain().name()).toList();
            names.forEach(state::delete);
            return planted(state, new Circumstances(clock.momentOfOriginal(), circumstances.ids()));
        });
        clock.restore();
        disturbances.end();
        return Outcome.done(Map.of());
    }

    private List<DomainContents> planted(Transaction state, Circumstances circumstances) {
        if (seed.isEmpty()) {
            return List.of();
        }
        try (InputStream snapshot = Files.newInputStream(seed.get())) {
            return SnapshotReader.read(snapshot, state, circumstances, Arrival.ofAll());
        } catch (IOException unreadable) {
            throw Refusal.of("The seed " + seed.get() + " cannot be read.");
        }
    }

    private Outcome taken(ControlRequest request, Arrival arrival) {
        return Outcome.done(reference.operate((state, circumstances) -> {
            try (InputStream snapshot = request.body().read()) {
                return Map.of(
                        "Domains",
                        SnapshotReader.read(snapshot, state, circumstances, arrival).stream()
                                .map(DomainControl::summary)
                                .toList());
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }));
    }

    private Outcome exported(ControlRequest request, String name) {
        return reference.inspect(state -> state.domain(name)
                .map(domain -> exported(request, domain))
                .orElseGet(() -> Outcome.refused(RESOURCE_NOT_FOUND, "There is no domain " + name)));
    }

    /** From the beginning, as a store may let a call begin anew. */
    private static Outcome exported(ControlRequest request, DomainContents domain) {
        try {
            request.largeAnswer().clear();
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        SnapshotWriter.write(Stream.of(domain), request.largeAnswer());
        return Outcome.done(Map.of());
    }

    private static Map<String, Object> summary(DomainContents domain) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("DomainName", domain.domain().name());
        members.put("Profiles", domain.stats().profiles());
        members.put("Objects", domain.stats().objects());
        return members;
    }

    private static boolean replaces(ControlRequest request) {
        return switch (request.http().query()) {
            case "", "replace=false" -> false;
            case "replace=true" -> true;
            default ->
                throw Refusal.of("An import can have the parameter replace=true or replace=false, and no other.");
        };
    }
}
