package org.customerprofiles.tck.steps;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import java.util.Set;
import org.customerprofiles.reference.server.CustomerProfilesServer;
import org.customerprofiles.reference.server.ServerOptions;
import org.customerprofiles.tck.drive.Bindings;
import org.customerprofiles.tck.drive.Driver;
import org.customerprofiles.tck.drive.RateLimiter;
import org.customerprofiles.tck.drive.WireDriver;
import org.customerprofiles.tck.spec.Rule;
import org.customerprofiles.tck.spec.RuleId;
import org.customerprofiles.tck.spec.Specification;
import org.customerprofiles.tck.target.Capability;
import org.customerprofiles.tck.target.CredentialSource;
import org.customerprofiles.tck.target.Target;
import org.customerprofiles.tck.target.TargetBuilder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Domains at a target that is far away by its address; what is sent to it goes to the reference in this process. */
class RunTagTest {

    private static final URI FAR = URI.create("https://profiles.example.com");
    private static final Specification SPECIFICATION = Specification.load();

    private CustomerProfilesServer server;
    private Driver driver;

    @BeforeEach
    void start() {
        server = CustomerProfilesServer.start(ServerOptions.local());
        driver = new WireDriver(
                unsigned(server.endpoint()).build(),
                new RateLimiter(unsigned(FAR).build().rates()));
    }

    @AfterEach
    void stop() {
        driver.close();
        server.close();
    }

    private static TargetBuilder unsigned(URI endpoint) {
        return Target.at(endpoint).credentials(new CredentialSource.Unsigned());
    }

    /** The run's tag of the domain that the first scenario of a rule is given, with the run's id replaced. */
    private String tag(TargetBuilder target, String id) {
        TestRun run = new TestRun(
                target.build(),
                driver,
                new Bindings(),
                SPECIFICATION,
                OwnedDomains.Witness.none(),
                Launches.none(),
                record -> {});
        Rule rule = SPECIFICATION.rule(RuleId.parse(id)).orElseThrow();
        World world = new World(run);
        world.begin(
                URI.create("classpath:" + rule.file()), rule.scenarios().get(0).line());
        new FactSteps(world, new Placeholders(world)).domain();
        String tag = Json.text(world.observer()
                .domain(world.names().domain())
                .orElseThrow()
                .path("Tags")
                .path(RunTag.KEY));
        world.end(false);
        return tag.replace(run.names().run(), "the run");
    }

    @Test
    void domainFarAwayTellsItsRun() {
        assertEquals("the run", tag(unsigned(FAR), "SearchProfiles-4"));
    }

    @Test
    void domainOnThisMachineIsLeftAsItIs() {
        assertEquals("", tag(unsigned(server.endpoint()), "SearchProfiles-4"));
    }

    @Test
    void targetThatClaimsNoTagsGetsNone() {
        assertEquals("", tag(unsigned(FAR).without(Set.of(Capability.TAGS)), "SearchProfiles-4"));
    }

    @Test
    void scenarioThatSpeaksOfTagsGetsItsOwnOnly() {
        assertEquals("", tag(unsigned(FAR), "ListTagsForResource-1"));
        assertEquals("", tag(unsigned(FAR), "CreateDomain-4"));
    }
}
