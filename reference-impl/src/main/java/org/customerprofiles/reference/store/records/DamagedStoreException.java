package org.customerprofiles.reference.store.records;

/** What was read is not what was written: the disk, or somebody else, has changed it. */
public final class DamagedStoreException extends RuntimeException {

    private static final long serialVersionUID = 1;

    public DamagedStoreException(String message) {
        super(message);
    }

    public DamagedStoreException(Throwable cause) {
        super("What is kept cannot be read: " + cause.getMessage(), cause);
    }
}
