package org.customerprofiles.reference.store.shared;

/** A database in which no store can be opened; the message says why, and what to do, and holds no password. */
public final class UnusableDatabaseException extends RuntimeException {

    private static final long serialVersionUID = 1;

    UnusableDatabaseException(String message) {
        super(message);
    }

    UnusableDatabaseException(String message, Throwable cause) {
        super(message, cause);
    }
}
