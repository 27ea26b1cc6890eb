package org.customerprofiles.reference.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.customerprofiles.reference.restjson.JsonDocument;
import org.customerprofiles.reference.restjson.Structure;
import org.customerprofiles.reference.restjson.WireRequest;

/**
 * A request to a control endpoint.
 *
 * @param http the request without its body
 * @param body its body
 * @param largeAnswer takes what is too large for an outcome; where the outcome is a success, it is the body of the answer
 */
record ControlRequest(WireRequest http, Spool body, Spool largeAnswer) {

    /** The members of the body, which are what the structure declares, and no others. */
    Map<String, Object> members(Structure structure) {
        Map<String, Object> given = new HashMap<>();
        try {
            JsonDocument.read(
                    "The body",
                    body.read(),
                    document -> given.putAll(document.members(Set.of(), (list, before) -> {})));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return structure.acceptExactly("The body", given);
    }
}
