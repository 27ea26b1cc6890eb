package org.customerprofiles.reference.operations;

/** The service without a wire: operations by name. */
public interface Api {

    /**
     * Calls one operation, whole or not at all.
     *
     * @param operation the operation's name in the service model, for example {@code SearchProfiles}
     * @param request its validated members
     */
    Outcome call(String operation, Request request);
}
