package org.customerprofiles.tck.steps;

/** A scenario has come to where it needs a matching run that the target has yet to make. */
public final class Waiting extends RuntimeException {

    private static final long serialVersionUID = 1;

    Waiting(String message) {
        super(message);
    }
}
