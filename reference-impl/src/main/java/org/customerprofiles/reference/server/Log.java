package org.customerprofiles.reference.server;

import java.io.PrintStream;
import java.util.Optional;

/** What a server tells of each request that it has answered. */
public enum Log {
    /** Nothing. */
    OFF,
    /** A line for people. */
    TEXT,
    /** A JSON object in a line, for programs. */
    JSON;

    Optional<AccessLog> to(PrintStream out) {
        return switch (this) {
            case OFF -> Optional.empty();
            case TEXT -> Optional.of(AccessLog.text(out));
            case JSON -> Optional.of(AccessLog.json(out));
        };
    }
}
