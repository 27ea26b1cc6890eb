package org.customerprofiles.tck.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.customerprofiles.reference.mutants.Parts;
import org.customerprofiles.reference.server.CustomerProfilesServer;
import org.customerprofiles.reference.server.ServerOptions;
import org.customerprofiles.tck.report.Progress;
import org.customerprofiles.tck.report.RunReport;
import org.customerprofiles.tck.report.ScenarioResult;
import org.customerprofiles.tck.report.Verdict;
import org.customerprofiles.tck.spec.Specification;
import org.junit.jupiter.api.Test;

/** Whatever a target answers, it is judged: the kit does not fall over answers that nobody would have thought of. */
class OddAnswersTest {

    private static final Set<String> OPERATIONS =
            Set.of("MergeProfiles", "PutProfileObject", "ListProfileObjects", "UpdateDomain", "GetMatches");

    @Test
    void noAnswerBreaksTheKit() {
        long seed = Long.getLong("tck.seed", 20_221_114);
        for (Drivers drivers : List.of(Drivers.WIRE, Drivers.SDK)) {
            List<ScenarioResult> scenarios = judged(seed, drivers).rules().stream()
                    .flatMap(rule -> rule.scenarios().stream())
                    .toList();

            assertEquals(List.of(), broken(scenarios), "with the seed " + seed);
            assertTrue(scenarios.stream().anyMatch(scenario -> scenario.verdict() == Verdict.FAILED));
            assertTrue(scenarios.stream().anyMatch(scenario -> scenario.verdict() == Verdict.PASSED));
        }
    }

    private static RunReport judged(long seed, Drivers drivers) {
        Parts odd = Parts.reference().withFront(service -> new OddAnswers(service, seed));
        Selection selection = Boolean.getBoolean("tck.everything")
                ? Selection.all()
                : new Selection(Optional.empty(), OPERATIONS, Set.of());
        try (CustomerProfilesServer server = odd.start(ServerOptions.local())) {
            return new KitRun(
                            ReferenceConformsTest.reference(server.endpoint()),
                            Specification.load(),
                            selection,
                            drivers,
                            Progress.silent())
                    .execute(4);
        }
    }

    private static List<String> broken(List<ScenarioResult> scenarios) {
        return scenarios.stream()
                .filter(scenario -> scenario.verdict() == Verdict.BROKEN)
                .map(scenario -> scenario.name() + ": " + scenario.failure().orElseThrow())
                .map(text -> text.substring(0, Math.min(700, text.length())))
                .toList();
    }
}
