package org.customerprofiles.reference.store.durable;

/** What was read is not what was written: the disk, or somebody else, has changed it. */
public final class DamagedStoreException extends RuntimeException {

    private static final long serialVersionUID = 1;

    DamagedStoreException(String message) {
        super(message);
    }

    DamagedStoreException(Throwable cause) {
        super("What is kept cannot be read: " + cause.getMessage(), cause);
    }
}
