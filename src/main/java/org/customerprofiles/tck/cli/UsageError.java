package org.customerprofiles.tck.cli;

import java.io.IOException;

/** The command cannot be carried out as it was given; the message says what is wrong and what to do. */
final class UsageError extends RuntimeException {

    private static final long serialVersionUID = 1;

    UsageError(String message) {
        super(message);
    }

    /**
     * Something cannot be written where an option wants it.
     *
     * @param what cannot be written, such as {@code the site cannot be written to DIR}
     * @param option which another folder can be named with
     */
    static UsageError unwritable(String what, IOException why, String option) {
        return new UsageError(what + ": " + why.getMessage() + "; " + option + " names another folder");
    }
}
