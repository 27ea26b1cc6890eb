package org.customerprofiles.tck.steps;

/** A scenario says something that the vocabulary does not know: a fault of the specification, not of the target. */
public final class Misuse extends RuntimeException {

    private static final long serialVersionUID = 1;

    public Misuse(String message) {
        super(message);
    }
}
