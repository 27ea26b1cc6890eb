package org.customerprofiles.reference.telemetry;

import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What a server tells of each request that it has answered.
 *
 * @param bodies whether it tells paths, queries and bodies too, in which there may be customers' data
 * @param file what it is added to; without a value it is the standard error
 */
public record Log(Form form, boolean bodies, Optional<Path> file) {

    /** Tells nothing. */
    public static final Log OFF = of(Form.OFF);

    /** How a request is told. */
    public enum Form {
        /** Not at all. */
        OFF,
        /** A line for people. */
        TEXT,
        /** A JSON object in a line, for programs. */
        JSON
    }

    /** To the standard error, without customers' data. */
    public static Log of(Form form) {
        return new Log(form, false, Optional.empty());
    }

    public Log withBodies() {
        return new Log(form, true, file);
    }

    public Log withFile(Path other) {
        return new Log(form, bodies, Optional.of(other));
    }

    /**
     * Begins to write; empty when there is nothing to tell.
     *
     * @throws IllegalArgumentException when the file cannot be written
     */
    public Optional<AccessLog> open() {
        return switch (form) {
            case OFF -> Optional.empty();
            case TEXT -> Optional.of(new AccessLog(out(), AccessLog::text, bodies));
            case JSON -> Optional.of(new AccessLog(out(), AccessLog::json, bodies));
        };
    }

    private PrintStream out() {
        if (file.isEmpty()) {
            return System.err;
        }
        try {
            return new PrintStream(new FileOutputStream(file.get().toFile(), true), true);
        } catch (IOException unwritable) {
            throw new IllegalArgumentException("The log cannot be written: " + unwritable.getMessage(), unwritable);
        }
    }
}
