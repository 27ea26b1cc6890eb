package org.customerprofiles.tck.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.customerprofiles.tck.site.Measurements.Measurement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GoalsTest {

    private static final List<Measurement> ALL = List.of(
            measured("find-by-five-keys", "reference", 10_000, 30, 20, 40),
            measured("find-by-five-keys", "bare server", 10_000, 50),
            measured("find-by-five-keys", "reference", 100_000, 24),
            measured("find-by-five-keys", "bare server", 100_000, 60),
            measured("find-by-one-key", "reference", 10_000, 600),
            measured("find-by-one-key", "DynamoDB Local", 10_000, 100),
            measured("find-by-one-key", "dynalite", 10_000, 120),
            measured("write", "reference", 10_000, 300),
            measured("write", "DynamoDB Local", 10_000, 100),
            measured("searchByOneKey p50", "in process", 10_000, 2),
            measured("searchByOneKey p50", "in process", 1_000_000, 2.5),
            measured("searchByFiveKeysOr p50", "in process", 10_000, 4),
            measured("searchByFiveKeysOr p50", "in process", 1_000_000, 8),
            measured("heap", "reference", 10_000, 900),
            measured("heap", "reference", 1_000_000, 1025),
            measured("matching", "reference", 100_000, 0.4),
            measured("matching", "reference", 1_000_000, 4.8),
            measured("start", "reference", 0, 500, 480, 700));

    @ParameterizedTest
    @CsvSource({
        "Searches by five keys, 0.40 ×, false",
        "Finds by an index, 5 ×, true",
        "Writes, 3 ×, false",
        "Median time of a search, 2 ×, false",
        "99th percentile, not measured, false",
        "Heap, '1,025 bytes', false",
        "A matching run over, 4.80 s, true",
        "Time of a matching run, 1.20 ×, true",
        "From the start, 500 ms, true"
    })
    void aGoalIsJudgedByTheWorstMedian(String beginning, String found, boolean met) {
        Goal goal = goals(ALL).stream()
                .filter(each -> each.what().startsWith(beginning))
                .findFirst()
                .orElseThrow();
        assertEquals(found, goal.found());
        assertEquals(met, goal.isMet());
    }

    @Test
    void whatWasNotMeasuredIsNotMet() {
        goals(List.of()).forEach(goal -> {
            assertEquals("not measured", goal.found());
            assertFalse(goal.isMet());
        });
    }

    @Test
    void whatTheKitBringsAlongIsComplete() {
        assertFalse(Measurements.load().machine().isEmpty());
        assertTrue(Measurements.load().measurements().stream()
                .noneMatch(measurement -> measurement.values().isEmpty()));
        assertFalse(Measurements.load().of("write").isEmpty());
    }

    private static List<Goal> goals(List<Measurement> measurements) {
        return new Goals(new Measurements("2026-11-22", Map.of(), measurements)).list();
    }

    private static Measurement measured(String what, String who, int profiles, double... values) {
        return new Measurement(
                what, who, profiles, "", Arrays.stream(values).boxed().toList());
    }
}
