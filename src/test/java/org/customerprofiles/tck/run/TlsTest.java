package org.customerprofiles.tck.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.customerprofiles.reference.server.CustomerProfilesServer;
import org.customerprofiles.reference.server.ServerOptions;
import org.customerprofiles.tck.TestAuthority;
import org.customerprofiles.tck.report.Progress;
import org.customerprofiles.tck.report.RuleResult;
import org.customerprofiles.tck.report.RunReport;
import org.customerprofiles.tck.report.Verdict;
import org.customerprofiles.tck.spec.RuleId;
import org.customerprofiles.tck.spec.Specification;
import org.customerprofiles.tck.target.Certificates;
import org.customerprofiles.tck.target.Target;
import org.customerprofiles.tck.target.TargetBuilder;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Targets behind TLS: an own authority is trusted by every transport, and nothing else is let through. */
@Tag("slow")
@Timeout(120)
class TlsTest {

    /** One of operations, and one of raw requests, which have a transport of their own. */
    private static final Set<RuleId> RULES =
            Stream.of("GetDomain-1", "Wire-20").map(RuleId::parse).collect(Collectors.toSet());

    @TempDir
    private static Path folder;

    private static CustomerProfilesServer reference;
    private static TestAuthority authority;

    @BeforeAll
    static void start() {
        reference = CustomerProfilesServer.start(ServerOptions.local());
        authority = TestAuthority.in(folder.resolve("authority"));
    }

    @AfterAll
    static void stop() {
        reference.close();
    }

    private static TargetBuilder trusting(URI endpoint) {
        return Target.at(endpoint).timeout(Duration.ofSeconds(20)).trusted(Certificates.read(authority.certificate()));
    }

    private static RunReport judge(TargetBuilder target) {
        Selection selection = new Selection(Optional.empty(), Set.of(), RULES);
        return new KitRun(target.build(), Specification.load(), selection, Drivers.BOTH, Progress.silent()).execute(2);
    }

    private static void assertInconclusive(TargetBuilder target, String reason) {
        RunReport report = judge(target);
        String stopped = report.stoppedBecause().orElse("it did not stop");
        assertEquals(3, report.exitCode());
        assertTrue(stopped.contains(reason), stopped);
    }

    @Test
    void ownAuthorityIsTrustedByEveryTransport() throws IOException {
        try (HttpsFront front = new HttpsFront(reference.endpoint(), authority.server("ip:127.0.0.1", "-1H"))) {
            RunReport report = judge(trusting(front.endpoint()));

            assertEquals(
                    Map.of("GetDomain-1", Verdict.PASSED, "Wire-20", Verdict.PASSED),
                    report.rules().stream()
                            .collect(Collectors.toMap(rule -> rule.id().toString(), RuleResult::verdict)),
                    () -> report.stoppedBecause().orElse(""));
        }
    }

    @Test
    void unknownAuthorityPointsToTheOption() throws IOException {
        try (HttpsFront front = new HttpsFront(reference.endpoint(), authority.server("ip:127.0.0.1", "-1H"))) {
            assertInconclusive(Target.at(front.endpoint()), "give that authority's certificate with --ca-file");
        }
    }

    @Test
    void anotherAuthorityIsNotBelieved() throws IOException {
        TestAuthority stranger = TestAuthority.in(folder.resolve("stranger"));
        try (HttpsFront front = new HttpsFront(reference.endpoint(), stranger.server("ip:127.0.0.1", "-1H"))) {
            assertInconclusive(trusting(front.endpoint()), "is not in the given --ca-file");
        }
    }

    @Test
    void certificateOfAnotherHostIsNotBelieved() throws IOException {
        try (HttpsFront front = new HttpsFront(reference.endpoint(), authority.server("dns:example.com", "-1H"))) {
            assertInconclusive(trusting(front.endpoint()), "is for another host");
        }
    }

    @Test
    void expiredCertificateIsNotBelieved() throws IOException {
        try (HttpsFront front = new HttpsFront(reference.endpoint(), authority.server("ip:127.0.0.1", "-3d"))) {
            assertInconclusive(trusting(front.endpoint()), "has expired");
        }
    }

    @Test
    void plainServerIsTold() {
        URI plain = reference.endpoint();
        assertInconclusive(trusting(URI.create("https://127.0.0.1:" + plain.getPort())), "does it expect http?");
    }

    @Test
    void tlsServerThatIsCalledPlainlyIsTold() throws IOException {
        try (HttpsFront front = new HttpsFront(reference.endpoint(), authority.server("ip:127.0.0.1", "-1H"))) {
            assertInconclusive(Target.at(URI.create("http://127.0.0.1:" + front.port())), "does it expect https?");
        }
    }
}
