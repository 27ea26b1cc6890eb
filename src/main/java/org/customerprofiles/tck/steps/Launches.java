package org.customerprofiles.tck.steps;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.customerprofiles.tck.spec.ScenarioRef;

/**
 * Scenarios that need a matching run, where the target runs its matching process when it likes: one run of the kit
 * launches them up to there, a later one checks them from there on. Safe for use by several threads.
 */
public final class Launches {

    private static final String NEEDS_RUN = "needs-matching-trigger";
    private static final Set<String> RUNS = Set.of("the matching process has run", "the matching process runs");

    private enum Phase {
        NONE,
        LAUNCH,
        CHECK
    }

    private final Phase phase;
    private final Map<ScenarioRef, Recording> recordings = new ConcurrentHashMap<>();
    private final Set<ScenarioRef> waiting = ConcurrentHashMap.newKeySet();

    private Launches(Phase phase, Map<ScenarioRef, Recording> recordings) {
        this.phase = phase;
        this.recordings.putAll(recordings);
    }

    /** Every scenario runs from its beginning to its end. */
    public static Launches none() {
        return new Launches(Phase.NONE, Map.of());
    }

    /** Scenarios run up to their matching run, and their domains stay. */
    public static Launches launching() {
        return new Launches(Phase.LAUNCH, Map.of());
    }

    /** Those that were launched are judged. */
    public static Launches checking(Map<ScenarioRef, Recording> launched) {
        return new Launches(Phase.CHECK, launched);
    }

    /** Whether a scenario needs a matching run. */
    public static boolean concern(ScenarioRef scenario) {
        return scenario.tags().contains(NEEDS_RUN);
    }

    /** Whether a scenario belongs to this run of the kit; what happens between two matching runs cannot be launched. */
    public boolean want(ScenarioRef scenario) {
        return switch (phase) {
            case NONE -> true;
            case LAUNCH ->
                concern(scenario)
                        && scenario.stepTexts().stream().filter(RUNS::contains).count() == 1;
            case CHECK -> recordings.containsKey(scenario);
        };
    }

    /** Whether the target makes its matching runs by itself. */
    public boolean awaitRuns() {
        return phase != Phase.NONE;
    }

    /** Whether scenarios end at their matching run. */
    public boolean launch() {
        return phase == Phase.LAUNCH;
    }

    /** What was recorded of the scenarios: by this run of the kit, or by the one that launched them. */
    public Map<ScenarioRef, Recording> recordings() {
        return Map.copyOf(recordings);
    }

    /** The scenarios whose matching run has not happened yet. */
    public Set<ScenarioRef> waiting() {
        return Set.copyOf(waiting);
    }

    /** How a scenario is to begin that was launched. */
    Optional<Recording> recordingOf(ScenarioRef scenario) {
        return phase == Phase.CHECK ? Optional.ofNullable(recordings.get(scenario)) : Optional.empty();
    }

    /** A scenario has come to its matching run, with nothing to judge yet. */
    void waits(ScenarioRef scenario, Recording soFar) {
        recordings.putIfAbsent(scenario, soFar);
        waiting.add(scenario);
    }
}
