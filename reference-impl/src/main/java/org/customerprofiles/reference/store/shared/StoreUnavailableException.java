package org.customerprofiles.reference.store.shared;

/**
 * The database cannot be reached, is overburdened, or has failed. Nothing was kept of the call, unless the connection broke
 * while it was being kept: then that is not known. What was acknowledged before is not touched.
 */
public final class StoreUnavailableException extends RuntimeException {

    private static final long serialVersionUID = 1;

    StoreUnavailableException(String message, Throwable cause) {
        super(message, cause);
    }
}
