package org.customerprofiles.reference.control;

/** A control endpoint has refused; nothing has changed. */
public final class ControlException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;

    ControlException(int status, String message) {
        super(message);
        this.status = status;
    }

    /** The status of the answer: 404 where the server has no such domain or no control endpoints, 400 for bad input. */
    public int status() {
        return status;
    }
}
