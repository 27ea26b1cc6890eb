package org.customerprofiles.reference.operations;

import java.util.Map;

/**
 * What an operation answers: its response members, or a refusal. A refusal leaves the state as it was.
 *
 * <p>Values are strings, integers, doubles, booleans, lists, maps and {@link java.time.Instant}s; never null.
 */
public sealed interface Outcome {

    /** The operation was done; the members of its response by their exact names. */
    record Done(Map<String, Object> members) implements Outcome {}

    /** The operation was refused and changed nothing; the message says what was wrong and what to do. */
    record Refused(Fault fault, String message) implements Outcome {}

    static Outcome done(Map<String, Object> members) {
        return new Done(members);
    }

    static Outcome refused(Fault fault, String message) {
        return new Refused(fault, message);
    }
}
