package org.customerprofiles.reference.store.shared;

import java.time.Duration;

/**
 * How long a call waits before it fails.
 *
 * @param connection for the database to be reached, or for another call to be done with its connection
 * @param domain for other calls to be done with what they write into the same domain
 */
record Waits(Duration connection, Duration domain) {

    /** Longer than what a busy server takes, shorter than what clients wait. */
    static Waits usual() {
        return new Waits(Duration.ofSeconds(10), Duration.ofSeconds(30));
    }
}
