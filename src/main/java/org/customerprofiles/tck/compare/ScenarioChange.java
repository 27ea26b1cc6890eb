package org.customerprofiles.tck.compare;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.customerprofiles.tck.report.ScenarioResult;

/** What became of a scenario with a driver, where it got better or worse, or is judged only once. */
public record ScenarioChange(ScenarioResult before, ScenarioResult after) {

    private record Key(String name, String driver, int occurrence) {}

    /**
     * The scenarios that changed. Those that only one run has are left out: what Wire rules were broken by is
     * told by examples, and no two runs need come upon the same ones.
     */
    static List<ScenarioChange> of(List<ScenarioResult> before, List<ScenarioResult> after) {
        Map<Key, ScenarioResult> known = byKey(before);
        return byKey(after).entrySet().stream()
                .filter(entry -> known.containsKey(entry.getKey()))
                .map(entry -> new ScenarioChange(known.get(entry.getKey()), entry.getValue()))
                .filter(change -> change.change() != Change.SAME && change.change() != Change.OTHERWISE)
                .toList();
    }

    /** The examples of an outline may share a name. */
    private static Map<Key, ScenarioResult> byKey(List<ScenarioResult> scenarios) {
        Map<Key, Integer> seen = new HashMap<>();
        Map<Key, ScenarioResult> byKey = new LinkedHashMap<>();
        for (ScenarioResult scenario : scenarios) {
            int before = seen.merge(new Key(scenario.name(), scenario.driver(), 0), 1, Integer::sum);
            byKey.put(new Key(scenario.name(), scenario.driver(), before), scenario);
        }
        return byKey;
    }

    public String name() {
        return after.name();
    }

    public String driver() {
        return after.driver();
    }

    public Change change() {
        return Change.of(Optional.of(before.verdict()), Optional.of(after.verdict()));
    }

    /** Such as {@code passed → failed}. */
    public String verdicts() {
        return before.verdict() + " → " + after.verdict();
    }

    boolean isLoss() {
        return Change.isLoss(Optional.of(before.verdict()), Optional.of(after.verdict()));
    }
}
