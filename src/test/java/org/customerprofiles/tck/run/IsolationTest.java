package org.customerprofiles.tck.run;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.customerprofiles.reference.mutants.Mutants;
import org.customerprofiles.reference.mutants.Parts;
import org.customerprofiles.reference.restjson.WireResponse;
import org.customerprofiles.reference.server.CustomerProfilesServer;
import org.customerprofiles.reference.server.ServerOptions;
import org.customerprofiles.reference.server.Service;
import org.customerprofiles.reference.variants.Variant;
import org.customerprofiles.reference.variants.Variants;
import org.customerprofiles.tck.report.Progress;
import org.customerprofiles.tck.report.Verdict;
import org.customerprofiles.tck.spec.RuleId;
import org.customerprofiles.tck.spec.Specification;
import org.customerprofiles.tck.steps.OwnedDomains;
import org.customerprofiles.tck.target.CredentialSource;
import org.customerprofiles.tck.target.Isolation;
import org.customerprofiles.tck.target.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Scenarios that share domains judge as those that have their own, with fewer domains. */
@Tag("slow")
@Timeout(300)
class IsolationTest {

    private static final Specification SPECIFICATION = Specification.load();

    private record Result(Map<RuleId, Verdict> verdicts, Map<String, Long> calls, Set<String> left) {

        long domains() {
            return calls.get("CreateDomain");
        }
    }

    /** Knows which domains are there. */
    private static final class Register implements OwnedDomains.Witness {

        private final Set<String> there = ConcurrentHashMap.newKeySet();

        @Override
        public void creating(String domain) {
            there.add(domain);
        }

        @Override
        public void gone(String domain) {
            there.remove(domain);
        }
    }

    private static Result judge(
            CustomerProfilesServer server, Isolation isolation, Duration settleTime, String... operations) {
        Target target = Target.at(server.endpoint())
                .credentials(new CredentialSource.Unsigned())
                .timeout(Duration.ofSeconds(30))
                .settleTime(settleTime)
                .isolation(isolation)
                .build();
        Register register = new Register();
        Selection selection = new Selection(Optional.empty(), Set.of(operations), Set.of());
        KitRun run = new KitRun(target, SPECIFICATION, selection, Drivers.WIRE, Progress.silent(), register);
        Map<RuleId, Verdict> verdicts = new TreeMap<>();
        run.execute(4).rules().forEach(rule -> verdicts.put(rule.id(), rule.verdict()));
        return new Result(verdicts, run.calls(), register.there);
    }

    private static void assertSameVerdicts(CustomerProfilesServer server, Result expected, String... operations) {
        assertEquals(
                expected.verdicts(),
                judge(server, Isolation.RUN, Duration.ZERO, operations).verdicts());
    }

    @Test
    void referenceIsJudgedTheSameWithAFractionOfTheDomains() {
        try (CustomerProfilesServer server = CustomerProfilesServer.start(ServerOptions.local())) {
            Result own = judge(server, Isolation.SCENARIO, Duration.ZERO, "SearchProfiles", "MergeProfiles");
            Result shared = judge(server, Isolation.RUN, Duration.ZERO, "SearchProfiles", "MergeProfiles");

            assertAll(
                    () -> assertEquals(own.verdicts(), shared.verdicts()),
                    () -> assertTrue(shared.verdicts().containsValue(Verdict.PASSED)),
                    () -> assertTrue(
                            shared.domains() * 3 < own.domains(),
                            shared.domains() + " domains instead of " + own.domains()),
                    () -> assertEquals(Set.of(), shared.left(), "domains left behind"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"search-default-and", "search-and-means-or", "search-by-prefix", "search-finds-deleted"})
    void mutantsMissTheSameRules(String mutant) {
        try (CustomerProfilesServer server = Mutants.named(mutant).start(ServerOptions.local())) {
            Result own = judge(server, Isolation.SCENARIO, Duration.ZERO, "SearchProfiles");

            assertTrue(own.verdicts().values().stream().anyMatch(Verdict::isMiss));
            assertSameVerdicts(server, own, "SearchProfiles");
        }
    }

    @Test
    void targetThatSettlesLateIsJudgedTheSame() {
        Variant late = Variants.named("lagging-searches");
        try (CustomerProfilesServer server = late.start(ServerOptions.local())) {
            Result shared = judge(server, Isolation.RUN, late.settleTime(), "DeleteProfileKey");

            assertFalse(shared.verdicts().containsValue(Verdict.FAILED), shared.toString());
        }
    }

    private static Service refusingDeletion(Service service) {
        return request -> request.path().endsWith("/profiles/delete")
                ? new WireResponse(
                        400,
                        Map.of(
                                "Content-Type",
                                "application/json",
                                "X-Amzn-Errortype",
                                "BadRequestException",
                                "x-amzn-requestid",
                                "1"),
                        "{\"Message\": \"No.\"}".getBytes(StandardCharsets.UTF_8))
                : service.handle(request);
    }

    /** Says that a profile was deleted, and keeps it. */
    private static Service pretendingDeletion(Service service) {
        return request -> request.path().endsWith("/profiles/delete")
                ? new WireResponse(
                        200,
                        Map.of("Content-Type", "application/json", "x-amzn-requestid", "1"),
                        "{\"Message\": \"OK\"}".getBytes(StandardCharsets.UTF_8))
                : service.handle(request);
    }

    @Test
    void domainThatCannotBeEmptiedIsNotPassedOn() {
        assertNothingIsPassedOn(Parts.reference().withFront(IsolationTest::refusingDeletion));
        assertNothingIsPassedOn(Parts.reference().withFront(IsolationTest::pretendingDeletion));
    }

    private static void assertNothingIsPassedOn(Parts parts) {
        try (CustomerProfilesServer server = parts.start(ServerOptions.local())) {
            Result own = judge(server, Isolation.SCENARIO, Duration.ZERO, "DeleteProfileKey");
            Result shared = judge(server, Isolation.RUN, Duration.ZERO, "DeleteProfileKey");

            assertAll(
                    () -> assertEquals(own.verdicts(), shared.verdicts()),
                    () -> assertEquals(own.domains(), shared.domains()),
                    () -> assertEquals(Set.of(), shared.left()));
        }
    }
}
