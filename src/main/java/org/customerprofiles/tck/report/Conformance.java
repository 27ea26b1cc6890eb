package org.customerprofiles.tck.report;

import java.util.Locale;

/** What a run found out about its target; written as in reports, for example {@code not-conformant}. */
public enum Conformance {
    CONFORMANT(0),
    /** At least one must was missed. */
    NOT_CONFORMANT(1),
    /** Nothing failed, but the run broke, was cut short, or judged nothing. */
    INCONCLUSIVE(3);

    private final int exitCode;

    Conformance(int exitCode) {
        this.exitCode = exitCode;
    }

    /** The command's exit code; 2 is kept for wrong usage. */
    public int exitCode() {
        return exitCode;
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
