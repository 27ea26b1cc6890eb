package org.customerprofiles.tck.junit;

import java.net.URI;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * Judges an implementation of Customer Profiles: a class that implements this has a JUnit test for every rule of the
 * specification, named after it.
 *
 * <pre>{@code
 * @ConformanceOptions(matchingTrigger = "/_control/domains/{domain}/matching-runs")
 * class EmulatorConformanceTest implements ConformanceTest {
 *     @Override
 *     public URI endpoint() {
 *         return emulator.endpoint();
 *     }
 * }
 * }</pre>
 *
 * <p>A missed <em>must</em> fails, with what was expected, what came, and a command that repeats the exchange. A missed
 * <em>should</em> passes, and says so on the standard output. A rule that does not apply to the implementation, or that
 * cannot be tested from outside, is skipped with the reason. A rule that could not be judged, because the kit or the
 * connection failed, fails.
 *
 * <p>The system property {@code tck.rules} selects rules and operations: {@code -Dtck.rules=SearchProfiles-4,GetMatches}.
 */
public interface ConformanceTest {

    /**
     * Where the implementation answers; {@code /domains/…} is appended to it. Asked for when everything that the class and
     * its extensions do before a test is done.
     */
    URI endpoint();

    /** A test for every rule that is wanted, in a container for each operation. The rules of an operation run together. */
    @TestFactory
    @DisplayName("Customer Profiles")
    @Execution(ExecutionMode.SAME_THREAD)
    default Stream<DynamicNode> rules() {
        return new RuleTests(Settings.of(getClass()), endpoint()).all();
    }
}
