package org.customerprofiles.reference.restjson;

/**
 * Ends the reading of something that a client has sent and has to change. Thrown, because reading is recursive; caught in
 * one place, {@link RestJson}.
 */
public final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient WireError error;

    Refusal(WireError error) {
        // the stack is of no use: a refusal is the client's doing
        super(error.message(), null, false, false);
        this.error = error;
    }

    /** @param message what is wrong and what to do */
    public static Refusal of(String message) {
        return new Refusal(WireError.badRequest(message));
    }

    /** There is a value, but not one that the shape allows. */
    static Refusal of(Place place, Object value, String expected) {
        return of("%s must be %s, not %s.".formatted(place, expected, Echo.of(value)));
    }

    WireError error() {
        return error;
    }
}
