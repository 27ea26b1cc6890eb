package org.customerprofiles.tck.cli;

import java.nio.file.Path;
import org.customerprofiles.reference.telemetry.Log;
import picocli.CommandLine.Option;

/** The options of {@code tck serve} that say what it writes down of each request. */
final class LogOptions {

    @Option(
            names = "--log",
            paramLabel = "off|text|json",
            defaultValue = "off",
            description = "A line for each request, without customers' data (default: ${DEFAULT-VALUE}).")
    private Log.Form form;

    @Option(
            names = "--log-bodies",
            description = "Let the log have paths, queries and bodies too, in which there may be customers' data.")
    private boolean bodies;

    @Option(
            names = "--log-file",
            paramLabel = "FILE",
            description = "Add the log to this file (default: the standard error).")
    private Path file;

    /** What is asked for. */
    Log log() {
        if (form == Log.Form.OFF && (bodies || file != null)) {
            throw new UsageError((bodies ? "--log-bodies" : "--log-file")
                    + " needs --log text or --log json: nothing is logged without");
        }
        Log log = Log.of(form);
        log = bodies ? log.withBodies() : log;
        return file == null ? log : log.withFile(file);
    }
}
