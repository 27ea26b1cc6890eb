package org.customerprofiles.tck.junit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.customerprofiles.reference.server.CustomerProfilesServer;
import org.customerprofiles.tck.drive.Call;
import org.customerprofiles.tck.drive.WireDriver;
import org.customerprofiles.tck.run.Drivers;
import org.customerprofiles.tck.target.Target;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A test run that is stopped from outside, as IDEs and build servers do it, takes its domains with it. */
@Timeout(300)
class CancelledRunTest {

    private static final Pattern OWN_DOMAIN = Pattern.compile("tck-\\w+-\\d+");

    /** Judges a target in another process; that nothing appears in a search has to be waited for. */
    @ConformanceOptions(rules = "SearchProfiles", driver = Drivers.WIRE, settleTime = "60s")
    static final class OfOtherProcess implements ConformanceTest {

        @Override
        public URI endpoint() {
            return URI.create(System.getProperty("endpoint"));
        }

        public static void main(String[] arguments) {
            Outcomes.of(OfOtherProcess.class);
        }
    }

    @Test
    void domainsAreRemovedWhenTheProcessEnds() throws Exception {
        try (CustomerProfilesServer server = CustomerProfilesServer.start()) {
            WireDriver driver = driver(server.endpoint());
            Process tests = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-cp",
                            System.getProperty("java.class.path"),
                            "-Dendpoint=" + server.endpoint(),
                            OfOtherProcess.class.getName())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            try {
                while (tests.isAlive() && !ownsDomains(driver)) {
                    tests.waitFor(50, TimeUnit.MILLISECONDS);
                }
                assertTrue(tests.isAlive(), "the tests ended before they could be cancelled");
                tests.destroy();
                assertNotEquals(0, tests.waitFor());
            } finally {
                tests.destroyForcibly();
            }
            assertEquals(
                    Optional.empty(),
                    OWN_DOMAIN.matcher(domains(driver)).results().findFirst().map(MatchResult::group));
        }
    }

    private static WireDriver driver(URI endpoint) {
        return new WireDriver(Target.at(endpoint).build());
    }

    private static boolean ownsDomains(WireDriver driver) {
        return OWN_DOMAIN.matcher(domains(driver)).find();
    }

    private static String domains(WireDriver driver) {
        return new String(
                driver.call(new Call("ListDomains", Map.of())).response().body(), StandardCharsets.UTF_8);
    }
}
