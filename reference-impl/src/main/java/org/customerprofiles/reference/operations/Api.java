package org.customerprofiles.reference.operations;

import java.util.Optional;
import java.util.function.Supplier;

/** The service without a wire: operations by name. */
public interface Api {

    /**
     * Calls one operation, whole or not at all.
     *
     * @param operation the operation's name in the service model, for example {@code SearchProfiles}
     * @param request its validated members
     */
    Outcome call(String operation, Request request);

    /**
     * The same where it takes little time and no waiting; empty where it would, and then nothing was done.
     *
     * @param request is asked for the members only when they are used
     */
    default Optional<Outcome> callAtOnce(String operation, Supplier<Request> request) {
        return Optional.empty();
    }
}
