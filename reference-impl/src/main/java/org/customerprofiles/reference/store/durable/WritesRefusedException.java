package org.customerprofiles.reference.store.durable;

/**
 * Something could not be written, such as for want of space, and nothing is written any more. Everything that was
 * acknowledged before is safe, and can be read.
 */
public final class WritesRefusedException extends RuntimeException {

    private static final long serialVersionUID = 1;

    WritesRefusedException(Throwable cause) {
        super(
                "Nothing is written since this happened: " + cause.getMessage()
                        + ". See to it, and start the server again; nothing that was acknowledged is lost.",
                cause);
    }
}
