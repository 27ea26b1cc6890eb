package org.customerprofiles.tck.drive;

/** No response came, so nothing can be said about the target. The message says what happened and what to check. */
public class ConnectionTrouble extends RuntimeException {

    private static final long serialVersionUID = 1;

    public ConnectionTrouble(String message, Throwable cause) {
        super(message, cause);
    }

    public ConnectionTrouble(String message) {
        super(message);
    }
}
