package org.customerprofiles.tck.junit;

/** The kit or the connection failed, so that nothing is known about the target. The message is for the user. */
final class NotJudged extends RuntimeException {

    private static final long serialVersionUID = 1;

    NotJudged(String message) {
        super(message, null, false, false);
    }
}
