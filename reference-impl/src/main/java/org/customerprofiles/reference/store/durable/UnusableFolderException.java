package org.customerprofiles.reference.store.durable;

import java.nio.file.Path;

/** A folder in which no store can be opened; the message says why, and what to do. */
public final class UnusableFolderException extends RuntimeException {

    private static final long serialVersionUID = 1;

    UnusableFolderException(Path folder, String why) {
        super(folder + " " + why);
    }

    UnusableFolderException(Path folder, String why, Throwable cause) {
        super(folder + " " + why + ": " + cause.getMessage(), cause);
    }
}
