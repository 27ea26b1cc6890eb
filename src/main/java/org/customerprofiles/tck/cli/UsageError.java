package org.customerprofiles.tck.cli;

/** The command cannot be carried out as it was given; the message says what is wrong and what to do. */
final class UsageError extends RuntimeException {

    private static final long serialVersionUID = 1;

    UsageError(String message) {
        super(message);
    }
}
