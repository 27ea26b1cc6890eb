package org.customerprofiles.tck.drive;

/** How a call is made. */
public interface Driver extends AutoCloseable {

    /** The driver's name in reports: {@code wire} or {@code sdk}. */
    String name();

    /**
     * Makes one call and waits for its response, whatever that is. Throttling is retried with backoff.
     *
     * @throws ConnectionTrouble when no response came
     * @throws Unsayable when this driver has no words for the call
     */
    Exchange call(Call call);

    /**
     * Sends a request as it stands, signed but otherwise untouched.
     *
     * @throws ConnectionTrouble when no response came
     */
    Exchange send(String operation, WireRequest request);

    /** Gives the connections back; nothing can be called after that. */
    @Override
    void close();
}
