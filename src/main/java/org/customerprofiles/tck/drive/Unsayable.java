package org.customerprofiles.tck.drive;

/** A driver cannot make a call, so nothing was sent: the scenario, not the target, is at fault and needs another driver. */
public final class Unsayable extends RuntimeException {

    private static final long serialVersionUID = 1;

    public Unsayable(String message) {
        super(message);
    }

    public Unsayable(String message, Throwable cause) {
        super(message, cause);
    }
}
