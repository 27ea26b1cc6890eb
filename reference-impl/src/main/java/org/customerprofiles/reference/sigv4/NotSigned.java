package org.customerprofiles.reference.sigv4;

import org.customerprofiles.reference.restjson.WireError;

/** Ends the verification of a request with the error that answers it. */
final class NotSigned extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient WireError error;

    private NotSigned(int status, String type, String message) {
        super(message, null, false, false);
        this.error = new WireError(status, type, message);
    }

    /** There is no signature at all. */
    static NotSigned missing() {
        return new NotSigned(403, "MissingAuthenticationTokenException", "Missing Authentication Token");
    }

    /** There is a signature, and not all that is needed to verify it. */
    static NotSigned incomplete(String message) {
        return new NotSigned(400, "IncompleteSignatureException", message);
    }

    /** The signature is not that of this request, now and here. */
    static NotSigned invalid(String message) {
        return new NotSigned(403, "InvalidSignatureException", message);
    }

    /** Nobody has this access key. */
    static NotSigned unrecognized() {
        return new NotSigned(
                403, "UnrecognizedClientException", "The security token included in the request is invalid.");
    }

    WireError error() {
        return error;
    }
}
