package org.customerprofiles.reference.operations;

import java.util.Optional;

/** The service without a wire: operations by name. */
public interface Api {

    /**
     * Calls one operation, whole or not at all.
     *
     * @param operation the operation's name in the service model, for example {@code SearchProfiles}
     * @param request its validated members
     */
    Outcome call(String operation, Request request);

    /** Whether {@link #callAtOnce} is worth trying for an operation. */
    default boolean isBrief(String operation) {
        return false;
    }

    /** The same where it takes microseconds and no waiting; empty where it would, and then nothing was done. */
    default Optional<Outcome> callAtOnce(String operation, Request request) {
        return Optional.empty();
    }
}
