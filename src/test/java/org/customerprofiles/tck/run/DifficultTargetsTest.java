package org.customerprofiles.tck.run;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.customerprofiles.reference.mutants.Parts;
import org.customerprofiles.reference.restjson.WireRequest;
import org.customerprofiles.reference.restjson.WireResponse;
import org.customerprofiles.reference.server.CustomerProfilesServer;
import org.customerprofiles.reference.server.ServerOptions;
import org.customerprofiles.reference.server.Service;
import org.customerprofiles.reference.variants.Variants;
import org.customerprofiles.tck.report.Progress;
import org.customerprofiles.tck.report.RunReport;
import org.customerprofiles.tck.report.Verdict;
import org.customerprofiles.tck.spec.RuleId;
import org.customerprofiles.tck.spec.Specification;
import org.customerprofiles.tck.target.Capability;
import org.customerprofiles.tck.target.Target;
import org.customerprofiles.tck.target.TargetBuilder;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Targets that throttle, take their time or lack something are judged as what they are: conformant. */
@Tag("slow")
@Timeout(300)
class DifficultTargetsTest {

    private static RunReport judge(TargetBuilder target, Drivers drivers, Selection selection) {
        return new KitRun(
                        target.timeout(Duration.ofSeconds(30)).build(),
                        Specification.load(),
                        selection,
                        drivers,
                        Progress.silent())
                .execute(4);
    }

    private static Selection rules(String... ids) {
        return new Selection(
                Optional.empty(), Set.of(), Stream.of(ids).map(RuleId::parse).collect(Collectors.toSet()));
    }

    private static List<String> withVerdict(RunReport report, Verdict... verdicts) {
        return report.rules().stream()
                .filter(rule -> List.of(verdicts).contains(rule.verdict()))
                .map(rule -> rule.id().toString())
                .toList();
    }

    private static WireResponse refused(int status, String type) {
        return new WireResponse(
                status,
                Map.of(
                        "Content-Type",
                        "application/json",
                        "X-Amzn-Errortype",
                        type,
                        "x-amzn-requestid",
                        UUID.randomUUID().toString()),
                "{\"Message\": \"Not now, or not here.\"}".getBytes(StandardCharsets.UTF_8));
    }

    private static Service throttlingEveryThirdCall(Service service) {
        AtomicInteger calls = new AtomicInteger();
        return request ->
                calls.incrementAndGet() % 3 == 0 ? refused(429, "ThrottlingException") : service.handle(request);
    }

    private static Service withoutObjectTypes(Service service) {
        return request -> request.path().matches("/domains/[^/]+/(object-types.*|profiles/objects(/delete)?)")
                ? refused(404, "UnknownOperationException")
                : service.handle(request);
    }

    /** The operations on tags are unknown, and the member Tags of a domain is passed over. */
    private static Service withoutTags(Service service) {
        return request -> {
            if (request.path().startsWith("/tags/")) {
                return refused(404, "UnknownOperationException");
            }
            String body = new String(request.body(), StandardCharsets.UTF_8);
            byte[] untagged = body.replaceAll("\"Tags\":(\\{[^}]*}|\\[[^]]*])", "\"Ignored\":0")
                    .getBytes(StandardCharsets.UTF_8);
            boolean isDomain = request.path().matches("/domains/[^/]+");
            return service.handle(new WireRequest(
                    request.method(),
                    request.path(),
                    request.query(),
                    request.headers(),
                    isDomain ? untagged : request.body()));
        };
    }

    @Test
    void everyThirdCallIsThrottledAndWritesSettleInTwoSeconds() {
        Parts late = Variants.named("late-and-lagging").disguise().apply(Parts.reference());
        try (CustomerProfilesServer server =
                late.withFront(DifficultTargetsTest::throttlingEveryThirdCall).start(ServerOptions.local())) {
            RunReport report = judge(
                    Target.at(server.endpoint())
                            .settleTime(Duration.ofSeconds(2))
                            .pollInterval(Duration.ofMillis(100)),
                    Drivers.BOTH,
                    rules("MergeProfiles-4", "SearchProfiles-5"));

            assertAll(
                    () -> assertEquals(
                            List.of("MergeProfiles-4", "SearchProfiles-5"), withVerdict(report, Verdict.PASSED)),
                    () -> assertTrue(report.throttled() > 0, "throttled answers: " + report.throttled()),
                    () -> assertEquals(0, report.exitCode()));
        }
    }

    @Test
    void objectTypesThatAreNotClaimedAreNotMissed() {
        assertLacking(
                Capability.OBJECT_TYPES,
                "PutProfileObjectType-1",
                Parts.reference().withFront(DifficultTargetsTest::withoutObjectTypes));
    }

    @Test
    void tagsThatAreNotClaimedAreNotMissed() {
        assertLacking(Capability.TAGS, "TagResource-1", Parts.reference().withFront(DifficultTargetsTest::withoutTags));
    }

    /** What a target says that it lacks is not applicable, counted as such, and never green; all else is judged. */
    private static void assertLacking(Capability lacking, String lost, Parts parts) {
        try (CustomerProfilesServer server = parts.start(ServerOptions.local())) {
            TargetBuilder target = Target.at(server.endpoint()).account("000000000000");
            RunReport claimed = judge(target, Drivers.WIRE, Selection.all());
            RunReport declared = judge(target.without(Set.of(lacking)), Drivers.WIRE, Selection.all());

            assertAll(
                    () -> assertEquals(1, claimed.exitCode(), "what is claimed is judged"),
                    () -> assertEquals(
                            List.of(), withVerdict(declared, Verdict.FAILED, Verdict.WARNED, Verdict.BROKEN)),
                    () -> assertEquals(0, declared.exitCode()),
                    () -> assertTrue(withVerdict(claimed, Verdict.FAILED).contains(lost), "claimed, and judged"),
                    () -> assertTrue(
                            withVerdict(declared, Verdict.NOT_APPLICABLE).contains(lost), "not green"));
        }
    }
}
