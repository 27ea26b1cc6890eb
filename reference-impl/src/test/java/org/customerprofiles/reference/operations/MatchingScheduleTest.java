package org.customerprofiles.reference.operations;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MatchingScheduleTest {

    private final TestService service = TestService.withDomain();

    @Test
    void matchingRunsOnSaturdayAtMidnightUtc() {
        enable(Map.of("Enabled", true));
        assertEquals(Optional.empty(), latestRunAt("2026-11-20T23:59:59.999Z"));
        assertRunsAt("2026-11-21T00:00:00Z");
    }

    @Test
    void matchingRunsOnceForEachInstantOfTheSchedule() {
        enable(Map.of("Enabled", true));
        assertRunsAt("2026-11-21T00:00:05Z");
        assertEquals(Optional.of(Instant.parse("2026-11-21T00:00:05Z")), latestRunAt("2026-11-27T23:00:00Z"));
        assertRunsAt("2026-11-28T00:00:00Z");
        assertRunsAt("2026-12-15T10:00:00Z");
    }

    @Test
    void aDomainCanHaveItsOwnSchedule() {
        enable(Map.of("Enabled", true, "JobSchedule", Map.of("DayOfTheWeek", "WEDNESDAY", "Time", "13:30")));
        assertEquals(Optional.empty(), latestRunAt("2026-11-18T13:29:59Z"));
        assertRunsAt("2026-11-18T13:30:00Z");
    }

    @Test
    void whatWasDueBeforeMatchingWasEnabledIsNotMadeUpFor() {
        service.moveClockTo("2026-11-21T00:00:01Z");
        enable(Map.of("Enabled", true));
        assertEquals(Optional.empty(), latestRunAt("2026-11-27T23:59:59Z"));
        assertRunsAt("2026-11-28T00:00:00Z");
    }

    @Test
    void matchingThatIsDisabledDoesNotRun() {
        enable(Map.of("Enabled", false));
        latestRunAt("2026-11-21T00:00:01Z");
        enable(Map.of("Enabled", true));
        assertEquals(Optional.empty(), latestRunAt("2026-11-21T00:00:02Z"));
    }

    private void enable(Map<String, Object> matching) {
        service.done("UpdateDomain", "Matching", matching);
    }

    private void assertRunsAt(String instant) {
        assertEquals(Optional.of(Instant.parse(instant)), latestRunAt(instant));
    }

    private Optional<Instant> latestRunAt(String instant) {
        service.moveClockTo(instant);
        service.reference.runDueMatching();
        Outcome outcome = service.call("GetMatches");
        return outcome instanceof Outcome.Done done
                ? Optional.ofNullable((Instant) done.members().get("MatchGenerationDate"))
                : Optional.empty();
    }
}
