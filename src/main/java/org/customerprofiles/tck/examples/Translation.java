package org.customerprofiles.tck.examples;

import java.util.Optional;

/**
 * A call in the words of one client.
 *
 * @param text what to type; empty when the client cannot say it
 * @param reason why the client cannot say it; the empty text when it can
 */
public record Translation(Optional<String> text, String reason) {

    static Translation of(String text) {
        return new Translation(Optional.of(text), "");
    }

    static Translation none(String reason) {
        return new Translation(Optional.empty(), reason);
    }
}
