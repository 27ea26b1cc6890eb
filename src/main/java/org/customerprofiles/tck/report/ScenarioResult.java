package org.customerprofiles.tck.report;

import java.util.Optional;

/**
 * What a scenario came to with one driver.
 *
 * @param driver how calls were made: {@code wire} or {@code sdk}
 * @param durationMs in milliseconds
 * @param failure why it did not pass; empty when it did, or did not run
 */
public record ScenarioResult(String name, String driver, Verdict verdict, long durationMs, Optional<Failure> failure) {

    /** This result, where a miss does not count. */
    ScenarioResult knownFailing() {
        return verdict.isMiss() ? new ScenarioResult(name, driver, Verdict.KNOWN_FAILING, durationMs, failure) : this;
    }
}
