package org.customerprofiles.tck.drive;

/**
 * Sends requests and takes responses as they come: no redirect is followed, nothing is decoded, and a response that is too
 * long or too slow ends the exchange instead of the run. Safe for use by several threads.
 */
interface Transport extends AutoCloseable {

    /** @throws ConnectionTrouble when no whole response came within the time-out */
    WireResponse send(WireRequest request);

    /** Gives kept connections back; where none is kept there is nothing to do. */
    @Override
    default void close() {}
}
