package org.customerprofiles.tck.targetfile;

/** A target file cannot be used; the message says which, where, and what to write. */
public final class InvalidTargetFile extends RuntimeException {

    private static final long serialVersionUID = 1;

    InvalidTargetFile(String message) {
        super(message);
    }
}
