package org.customerprofiles.tck.cli;

/** Commands as on the command line, in this process: for tests of what they write. */
public final class Commands {

    private Commands() {}

    /** Runs one, and returns its exit code. */
    public static int execute(String... arguments) {
        return Main.commandLine().execute(arguments);
    }
}
