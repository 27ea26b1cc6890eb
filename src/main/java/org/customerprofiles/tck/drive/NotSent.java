package org.customerprofiles.tck.drive;

/** A call was not even made, as the target had been given up before. */
public final class NotSent extends ConnectionTrouble {

    private static final long serialVersionUID = 1;

    NotSent(String message) {
        super(message);
    }
}
