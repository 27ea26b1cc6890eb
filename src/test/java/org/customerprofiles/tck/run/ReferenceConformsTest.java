package org.customerprofiles.tck.run;

import static io.cucumber.junit.platform.engine.Constants.GLUE_PROPERTY_NAME;
import static io.cucumber.junit.platform.engine.Constants.OBJECT_FACTORY_PROPERTY_NAME;
import static io.cucumber.junit.platform.engine.Constants.PARALLEL_CONFIG_FIXED_PARALLELISM_PROPERTY_NAME;
import static io.cucumber.junit.platform.engine.Constants.PARALLEL_CONFIG_STRATEGY_PROPERTY_NAME;
import static io.cucumber.junit.platform.engine.Constants.PARALLEL_EXECUTION_ENABLED_PROPERTY_NAME;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.customerprofiles.reference.server.CustomerProfilesServer;
import org.customerprofiles.reference.server.ServerOptions;
import org.customerprofiles.tck.drive.Bindings;
import org.customerprofiles.tck.drive.RateLimiter;
import org.customerprofiles.tck.drive.WireDriver;
import org.customerprofiles.tck.spec.Specification;
import org.customerprofiles.tck.steps.Launches;
import org.customerprofiles.tck.steps.OwnedDomains;
import org.customerprofiles.tck.steps.ScenarioRecord;
import org.customerprofiles.tck.steps.TestRun;
import org.customerprofiles.tck.target.Target;
import org.junit.platform.suite.api.AfterSuite;
import org.junit.platform.suite.api.BeforeSuite;
import org.junit.platform.suite.api.ConfigurationParameter;
import org.junit.platform.suite.api.ExcludeTags;
import org.junit.platform.suite.api.IncludeEngines;
import org.junit.platform.suite.api.SelectClasspathResource;
import org.junit.platform.suite.api.Suite;

/** Every scenario of the specification, on the JUnit Platform, against the reference in this process. */
@Suite
@IncludeEngines("cucumber")
@SelectClasspathResource("org/customerprofiles/tck/features")
@ExcludeTags("sdk-only")
@ConfigurationParameter(key = GLUE_PROPERTY_NAME, value = "org.customerprofiles.tck.steps")
@ConfigurationParameter(key = OBJECT_FACTORY_PROPERTY_NAME, value = "org.customerprofiles.tck.run.SuiteObjects")
@ConfigurationParameter(key = PARALLEL_EXECUTION_ENABLED_PROPERTY_NAME, value = "true")
@ConfigurationParameter(key = PARALLEL_CONFIG_STRATEGY_PROPERTY_NAME, value = "fixed")
@ConfigurationParameter(key = PARALLEL_CONFIG_FIXED_PARALLELISM_PROPERTY_NAME, value = "4")
public final class ReferenceConformsTest {

    private static final Queue<ScenarioRecord> RECORDS = new ConcurrentLinkedQueue<>();
    private static CustomerProfilesServer server;
    private static TestRun run;

    @BeforeSuite
    static void start() {
        server = CustomerProfilesServer.start(ServerOptions.local());
        Target target = reference(server.endpoint());
        run = new TestRun(
                target,
                new WireDriver(target, new RateLimiter(target.rates())),
                new Bindings(),
                Specification.load(),
                OwnedDomains.Witness.none(),
                Launches.none(),
                RECORDS::add);
        SuiteObjects.use(run);
    }

    @AfterSuite
    static void stop() {
        server.close();
        assertTrue(RECORDS.size() > 1_000, "scenarios that ran: " + RECORDS.size());
        assertEquals(List.of(), run.ownedDomains().names(), "domains left behind");
        List<String> findings = RECORDS.stream()
                .flatMap(record -> record.findings().stream())
                .map(finding -> finding.violation().toString())
                .distinct()
                .toList();
        assertEquals(List.of(), findings, "rules of all exchanges that were broken");
    }

    /** The reference as a target: with all capabilities, and nothing to wait for. */
    static Target reference(URI endpoint) {
        return Target.at(endpoint)
                .timeout(Duration.ofSeconds(20))
                .matchingTrigger(endpoint + "/_control/domains/{domain}/matching-runs")
                .account("000000000000")
                .build();
    }
}
