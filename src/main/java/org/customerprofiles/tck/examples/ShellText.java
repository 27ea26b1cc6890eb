package org.customerprofiles.tck.examples;

import java.util.List;

/** Writes commands for a POSIX shell. */
final class ShellText {

    private ShellText() {}

    /** A word that the shell hands on as it is: single quotes keep everything from it but a single quote. */
    static String quoted(String text) {
        return text.matches("[A-Za-z0-9_./:=,@%+-]+") ? text : "'" + text.replace("'", "'\\''") + "'";
    }

    /** A command with a line for each of its options. */
    static String command(String start, List<String> options) {
        return options.isEmpty() ? start : start + " \\\n  " + String.join(" \\\n  ", options);
    }
}
