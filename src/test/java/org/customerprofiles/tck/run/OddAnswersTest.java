package org.customerprofiles.tck.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.customerprofiles.reference.mutants.Parts;
import org.customerprofiles.reference.restjson.WireResponse;
import org.customerprofiles.reference.server.CustomerProfilesServer;
import org.customerprofiles.reference.server.ServerOptions;
import org.customerprofiles.reference.server.Service;
import org.customerprofiles.tck.report.Progress;
import org.customerprofiles.tck.report.RunReport;
import org.customerprofiles.tck.report.ScenarioResult;
import org.customerprofiles.tck.report.Verdict;
import org.customerprofiles.tck.spec.RuleId;
import org.customerprofiles.tck.spec.Specification;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Whatever a target answers, it is judged: the kit does not fall over answers that nobody would have thought of. Other
 * answers come with {@code -Dtck.seed=2}, and all scenarios see them with {@code -Dtck.everything=true}.
 */
class OddAnswersTest {

    private static final Set<String> OPERATIONS = Set.of("PutProfileObject", "ListProfileObjects", "GetMatches");

    @ParameterizedTest
    @EnumSource(names = {"WIRE", "SDK"})
    void noAnswerBreaksTheKit(Drivers drivers) {
        long seed = Long.getLong("tck.seed", 20_221_114);
        Selection selection = Boolean.getBoolean("tck.everything")
                ? Selection.all()
                : new Selection(Optional.empty(), OPERATIONS, Set.of());

        List<ScenarioResult> scenarios =
                scenarios(judged(service -> new OddAnswers(service, seed), selection, drivers));

        assertEquals(List.of(), broken(scenarios), "with the seed " + seed);
        assertTrue(scenarios.stream().anyMatch(scenario -> scenario.verdict() == Verdict.FAILED));
        assertTrue(scenarios.stream().anyMatch(scenario -> scenario.verdict() == Verdict.PASSED));
    }

    @ParameterizedTest
    @CsvSource({
        "PutProfileObject-1, bookingId,       bookingIdentifier",
        "SearchProfiles-48,  '\"ProfileId\":\"', '\"ProfileId\":\"\\\\ $1 \\\"'",
        "UpdateDomain-13,    LastUpdatedAt\":, 'LastUpdatedAt\":\"today\",\"Was\":'"
    })
    void oddAnswerIsAMiss(String rule, String usual, String odd) {
        Selection selection = new Selection(Optional.empty(), Set.of(), Set.of(RuleId.parse(rule)));

        List<ScenarioResult> scenarios =
                scenarios(judged(service -> replacing(usual, odd, service), selection, Drivers.WIRE));

        assertEquals(List.of(), broken(scenarios));
        assertTrue(scenarios.stream().anyMatch(scenario -> scenario.verdict() != Verdict.PASSED));
    }

    private static Service replacing(String usual, String odd, Service service) {
        return request -> {
            WireResponse response = service.handle(request);
            String body = new String(response.body(), StandardCharsets.UTF_8).replace(usual, odd);
            return new WireResponse(response.status(), response.headers(), body.getBytes(StandardCharsets.UTF_8));
        };
    }

    private static RunReport judged(UnaryOperator<Service> change, Selection selection, Drivers drivers) {
        try (CustomerProfilesServer server = Parts.reference().withFront(change).start(ServerOptions.local())) {
            return new KitRun(
                            ReferenceConformsTest.reference(server.endpoint()),
                            Specification.load(),
                            selection,
                            drivers,
                            Progress.silent())
                    .execute(1);
        }
    }

    private static List<ScenarioResult> scenarios(RunReport report) {
        return report.rules().stream()
                .flatMap(rule -> rule.scenarios().stream())
                .toList();
    }

    private static List<String> broken(List<ScenarioResult> scenarios) {
        return scenarios.stream()
                .filter(scenario -> scenario.verdict() == Verdict.BROKEN)
                .map(scenario -> scenario.name() + ": "
                        + scenario.failure().orElseThrow().message())
                .toList();
    }
}
