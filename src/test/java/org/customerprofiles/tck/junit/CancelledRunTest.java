package org.customerprofiles.tck.junit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.customerprofiles.reference.server.CustomerProfilesServer;
import org.customerprofiles.tck.run.Drivers;
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
            URI endpoint = server.endpoint();
            Process tests = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-cp",
                            System.getProperty("java.class.path"),
                            "-Dendpoint=" + endpoint,
                            OfOtherProcess.class.getName())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            try {
                while (tests.isAlive() && !ownsDomains(endpoint)) {
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
                    OWN_DOMAIN.matcher(domains(endpoint)).results().findFirst().map(MatchResult::group));
        }
    }

    private static boolean ownsDomains(URI endpoint) throws Exception {
        return OWN_DOMAIN.matcher(domains(endpoint)).find();
    }

    private static String domains(URI endpoint) throws Exception {
        HttpRequest request =
                HttpRequest.newBuilder(endpoint.resolve("/domains")).build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).body();
    }
}
