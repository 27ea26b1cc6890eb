package org.customerprofiles.tck.cli;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import org.customerprofiles.reference.mutants.Parts;
import org.customerprofiles.reference.server.CustomerProfilesServer;
import org.customerprofiles.reference.server.ServerOptions;
import org.customerprofiles.reference.server.Service;
import org.customerprofiles.tck.run.Drivers;
import org.customerprofiles.tck.run.Selection;
import org.customerprofiles.tck.spec.Specification;
import org.customerprofiles.tck.target.Rates;
import org.customerprofiles.tck.target.Target;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a dry run tells, and that it is true. */
class PlanTest {

    private static final URI ENDPOINT = URI.create("https://profiles.example.com");

    private final AtomicLong requests = new AtomicLong();

    private Service counting(Service service) {
        return request -> {
            requests.incrementAndGet();
            return service.handle(request);
        };
    }

    private static String printed(Plan plan) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        plan.print(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static Set<String> lines(Plan plan) {
        return printed(plan).lines().map(line -> line.replaceAll(" {2,}", " ")).collect(Collectors.toSet());
    }

    @Test
    void askedForIsWhatTheRunThenAsksForAndNothingBefore(@TempDir Path folder) {
        Specification specification = Specification.load();
        Selection selection = new Selection(Optional.empty(), Set.of("DeleteProfileKey"), Set.of());
        try (CustomerProfilesServer reference = CustomerProfilesServer.start(ServerOptions.local());
                CustomerProfilesServer judged =
                        Parts.reference().withFront(this::counting).start(ServerOptions.local())) {
            String endpoint = judged.endpoint().toString();
            Rehearsal rehearsal = Rehearsal.of(
                    Target.at(judged.endpoint()).build(), reference, specification, selection, Drivers.BOTH, 2);
            int dry = Main.commandLine()
                    .execute("run", "--endpoint", endpoint, "--operation", "DeleteProfileKey", "--dry-run");
            long askedBefore = requests.get();
            Main.commandLine()
                    .execute(
                            "run",
                            "--endpoint",
                            endpoint,
                            "--operation",
                            "DeleteProfileKey",
                            "--quiet",
                            "--report",
                            folder.toString());

            assertAll(
                    () -> assertEquals(0, dry),
                    () -> assertEquals(0, askedBefore, "requests of the dry run"),
                    () -> assertEquals(
                            requests.get(),
                            rehearsal.calls().values().stream()
                                    .mapToLong(Long::longValue)
                                    .sum()),
                    () -> assertEquals(rehearsal.calls().get("CreateDomain"), Long.valueOf(rehearsal.domains())),
                    () -> assertTrue(rehearsal.mostDomains() > 0 && rehearsal.mostDomains() <= 4));
        }
    }

    @Test
    void durationIsThatOfTheSlowestOperationAndOfSettling() {
        Target target = Target.at(ENDPOINT).settleTime(Duration.ofSeconds(3)).build();
        Plan plan = new Plan(
                target, new Rehearsal(Map.of("CreateDomain", 40L, "SearchProfiles", 250L, "Wire", 7L), 80, 40, 4), 4);

        Set<String> lines = lines(plan);

        assertTrue(
                lines.containsAll(Set.of(
                        "CreateDomain 40 1 per second 40 s",
                        "SearchProfiles 250 100 per second 3 s",
                        "raw requests 7 (not known) ",
                        "total 297 ",
                        "domains: 40 in all, at most 4 at the same time (quota 100)",
                        "duration: about 2 min (40 s for CreateDomain; for the settle time an estimate of 1 min)")),
                printed(plan));
    }

    @Test
    void whatTheTargetBearsCountsMoreThanTheQuota() {
        Target target = Target.at(ENDPOINT)
                .rates(new Rates(Optional.of(Duration.ofMillis(20)), Map.of("CreateDomain", Duration.ofMillis(100))))
                .build();
        Plan plan = new Plan(
                target,
                new Rehearsal(
                        Map.of("CreateDomain", 10L, "GetDomain", 15L, "CreateProfile", 100L, "PutProfileObject", 1L),
                        120,
                        120,
                        101),
                2);

        Set<String> lines = lines(plan);

        assertTrue(
                lines.containsAll(Set.of(
                        "CreateDomain 10 10 per second 1 s",
                        "GetDomain 15 5 per second 3 s",
                        "CreateProfile 100 50 per second 2 s",
                        "PutProfileObject 1 50 per second 1 s",
                        " more than the quota: give a smaller --parallel",
                        "duration: about 3 s (3 s for GetDomain)")),
                printed(plan));
    }
}
