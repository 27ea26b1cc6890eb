package org.customerprofiles.reference.operations;

import java.time.Instant;
import java.util.function.Supplier;

/**
 * What an operation would otherwise have to take from the world.
 *
 * @param now the moment of the call
 * @param ids fresh ids of 32 lower-case hexadecimal digits
 */
public record Circumstances(Instant now, Supplier<String> ids) {

    public String newId() {
        return ids.get();
    }
}
