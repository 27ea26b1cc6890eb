package org.customerprofiles.tck.junit;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectUniqueId;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.customerprofiles.reference.mutants.Mutants;
import org.customerprofiles.reference.server.CustomerProfilesServer;
import org.customerprofiles.reference.server.ServerOptions;
import org.customerprofiles.tck.run.Drivers;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.platform.engine.TestExecutionResult.Status;
import org.opentest4j.AssertionFailedError;

/** What becomes of rules in other people's test runs. */
class ConformanceTestTest {

    /** Judges a mutant that runs during the tests of the class only, as an adopter's server would. */
    abstract static class OfMutant implements ConformanceTest {

        private static CustomerProfilesServer server;

        static void start(String mutant) {
            server = Mutants.named(mutant).start(ServerOptions.local());
        }

        @AfterAll
        static void stop() {
            server.close();
        }

        @Override
        public URI endpoint() {
            return server.endpoint();
        }
    }

    @ConformanceOptions(rules = "SearchProfiles", driver = Drivers.WIRE)
    static final class MustMissed extends OfMutant {

        @BeforeAll
        static void start() {
            start("search-default-and");
        }
    }

    @ConformanceOptions(
            rules = {"SearchProfiles-33", "SearchProfiles-1"},
            driver = Drivers.WIRE)
    static final class ShouldMissed extends OfMutant {

        @BeforeAll
        static void start() {
            start("search-name-case-counts");
        }
    }

    @ConformanceOptions(
            rules = {"CreateDomain", "Wire-1"},
            driver = Drivers.BOTH)
    static final class EveryExchange extends OfMutant {

        @BeforeAll
        static void start() {
            start("wire-timestamps-are-in-milliseconds");
        }
    }

    @ConformanceOptions(
            rules = {"GetMatches", "CreateDomain-1"},
            release = "2021-04-30")
    static final class Unreachable implements ConformanceTest {

        @Override
        public URI endpoint() {
            return URI.create("http://127.0.0.1:1");
        }
    }

    @AfterEach
    void judgeEverythingAgain() {
        System.clearProperty(RuleFilter.PROPERTY);
    }

    @Test
    void aMutantTurnsTheRulesThatItBreaksRedAndNoOthers() {
        Outcomes outcomes = Outcomes.of(MustMissed.class);
        assertEquals(Set.copyOf(Mutants.named("search-default-and").breaks()), outcomes.ids(Status.FAILED));
        assertTrue(outcomes.ids(Status.SUCCESSFUL).contains("SearchProfiles-4"));
        assertTrue(outcomes.ids(Status.SUCCESSFUL).size() > 40, outcomes.ids(Status.SUCCESSFUL)::toString);
    }

    @Test
    void aMissIsExplainedAsOnTheTerminal() {
        System.setProperty(RuleFilter.PROPERTY, "SearchProfiles-5");
        Outcomes outcomes = Outcomes.of(MustMissed.class);
        assertEquals(Set.of("SearchProfiles-5"), outcomes.ids(Status.FAILED));
        String message = outcomes.message("SearchProfiles-5");
        AssertionFailedError failed =
                assertInstanceOf(AssertionFailedError.class, outcomes.throwable("SearchProfiles-5"));
        assertAll(
                () -> assertTrue(message.startsWith("✗ SearchProfiles-5 · must"), message),
                () -> assertTrue(message.contains("Source: release 2022-11-14"), message),
                () -> assertTrue(message.contains("step      And the profiles found"), message),
                () -> assertTrue(message.contains("expected  "), message),
                () -> assertTrue(message.contains("actual    "), message),
                () -> assertTrue(message.contains("repeat    curl -i"), message),
                () -> assertTrue(failed.isExpectedDefined() && failed.isActualDefined()));
    }

    @Test
    void aMissedShouldPassesAndSaysSo() {
        PrintStream usual = System.out;
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        System.setOut(new PrintStream(said, true, StandardCharsets.UTF_8));
        Outcomes outcomes;
        try {
            outcomes = Outcomes.of(ShouldMissed.class);
        } finally {
            System.setOut(usual);
        }
        assertEquals(Set.of("SearchProfiles-1", "SearchProfiles-33"), outcomes.ids(Status.SUCCESSFUL));
        String text = said.toString(StandardCharsets.UTF_8);
        assertTrue(text.contains("! SearchProfiles-33 · should") && text.contains("repeat    curl"), text);
    }

    @Test
    void whatOtherExchangesBreakIsToldAtTheEndEvenUnasked() {
        Outcomes outcomes = Outcomes.of(EveryExchange.class);
        assertEquals(Set.of("Wire-5"), outcomes.ids(Status.FAILED));
        assertTrue(outcomes.message("Wire-5").contains("seen in CreateDomain-"), outcomes.message("Wire-5"));
    }

    @Test
    void rulesThatDoNotApplyAreSkippedWithTheReason() {
        System.setProperty(RuleFilter.PROPERTY, "Wire-1, CreateDomain-12");
        Outcomes outcomes = Outcomes.of(EveryExchange.class);
        assertEquals(Set.of("CreateDomain-12"), outcomes.ids(Status.ABORTED));
        assertTrue(outcomes.message("CreateDomain-12").startsWith("untested: "), outcomes.message("CreateDomain-12"));
        System.setProperty(RuleFilter.PROPERTY, "GetMatches-6");
        assertTrue(Outcomes.of(OfGetMatches.class)
                .message("GetMatches-6")
                .startsWith("not-applicable: the target does not declare matching-trigger"));
    }

    @ConformanceOptions(rules = "GetMatches", driver = Drivers.WIRE)
    static final class OfGetMatches extends OfMutant {

        @BeforeAll
        static void start() {
            start("search-default-and");
        }
    }

    /** The file knows how to reach the target; where it listens this time, and what is judged, the class says. */
    @ConformanceOptions(
            target = "../examples/emulator-conformance/emulator.yaml",
            rules = {"GetMatches-6", "TagResource"},
            driver = Drivers.WIRE)
    static final class OfTargetFile extends OfMutant {

        @BeforeAll
        static void start() {
            start("search-default-and");
        }
    }

    @Test
    void aTargetFileDescribesTheTarget() {
        Outcomes outcomes = Outcomes.of(OfTargetFile.class);
        assertEquals(Set.of(), outcomes.ids(Status.FAILED));
        assertTrue(outcomes.message("GetMatches-6").startsWith("not-applicable: "), outcomes.message("GetMatches-6"));
        assertTrue(
                outcomes.ids(Status.SUCCESSFUL).contains("TagResource-1"), outcomes.ids(Status.SUCCESSFUL)::toString);
    }

    @ConformanceOptions(target = "no-such-file.yaml")
    static final class OfMissingFile extends OfMutant {

        @BeforeAll
        static void start() {
            start("search-default-and");
        }
    }

    @Test
    void aTargetFileThatCannotBeUsedIsAMistake() {
        assertTrue(Outcomes.of(OfMissingFile.class).message("Customer Profiles").contains("no-such-file.yaml"));
    }

    @Test
    void rulesOfATargetThatCannotBeReachedAreRed() {
        Outcomes outcomes = Outcomes.of(Unreachable.class);
        assertEquals(Set.of(), outcomes.ids(Status.SUCCESSFUL));
        assertTrue(outcomes.ids(Status.FAILED).size() > 10, outcomes.ids(Status.FAILED)::toString);
        assertTrue(
                outcomes.message("CreateDomain-1").matches("not judged: .*nothing listens at .*"),
                outcomes.message("CreateDomain-1"));
    }

    @Test
    void oneRuleCanBeRunAgainFromAnIde() {
        System.setProperty(RuleFilter.PROPERTY, "SearchProfiles-4,SearchProfiles-5");
        String five = Outcomes.of(MustMissed.class).uniqueId("SearchProfiles-5");
        Outcomes again = Outcomes.of(selectUniqueId(five));
        assertEquals(1, again.size());
        assertEquals(Set.of("SearchProfiles-5"), again.ids(Status.FAILED));
    }

    @Test
    void aNameThatSelectsNothingIsAMistake() {
        System.setProperty(RuleFilter.PROPERTY, "Search");
        Outcomes misspelt = Outcomes.of(MustMissed.class);
        assertTrue(misspelt.message("Customer Profiles").contains("\"Search\" is neither a rule nor an operation"));
        System.setProperty(RuleFilter.PROPERTY, "GetMatches-1");
        Outcomes elsewhere = Outcomes.of(MustMissed.class);
        assertTrue(elsewhere.message("Customer Profiles").contains("no rule fits both"));
    }
}
