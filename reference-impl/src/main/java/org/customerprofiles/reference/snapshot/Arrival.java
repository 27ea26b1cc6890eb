package org.customerprofiles.reference.snapshot;

import java.util.Optional;

/**
 * Where the domains of a snapshot go.
 *
 * @param name the name under which its only domain is taken over; when empty, there can be several, under their own
 * @param replacing whether a domain that has the name already gives way
 */
public record Arrival(Optional<String> name, boolean replacing) {

    /** All domains of the snapshot, under their own names, which have to be free. */
    public static Arrival ofAll() {
        return new Arrival(Optional.empty(), false);
    }

    /** One domain, under this name. */
    public static Arrival as(String name, boolean replacing) {
        return new Arrival(Optional.of(name), replacing);
    }
}
