package org.customerprofiles.tck.report;

import java.io.PrintStream;
import org.customerprofiles.tck.spec.RuleId;

/**
 * Shows how far a run is: on a terminal in one line that is rewritten, in a log in a plain line for every quarter. May
 * be called from several threads.
 */
public final class Progress {

    private static final String REWRITE = "\r\u001B[K";
    private static final int QUARTERS = 4;

    private enum Place {
        TERMINAL,
        LOG,
        NOWHERE
    }

    private final PrintStream out;
    private final Place place;
    private final int width;

    private int total;
    private int done;
    private int missed;

    private Progress(PrintStream out, Place place, int width) {
        this.out = out;
        this.place = place;
        this.width = width;
    }

    /** @param width of the terminal, in characters */
    public static Progress onTerminal(PrintStream terminal, int width) {
        return new Progress(terminal, Place.TERMINAL, width);
    }

    public static Progress inLog(PrintStream log) {
        return new Progress(log, Place.LOG, Integer.MAX_VALUE);
    }

    public static Progress silent() {
        return new Progress(System.err, Place.NOWHERE, 0);
    }

    /** A run of so many scenarios begins. */
    public synchronized void start(int scenarios) {
        total = scenarios;
        done = 0;
        missed = 0;
        switch (place) {
            case TERMINAL -> rewrite("");
            case LOG -> out.println("judging " + scenarios + " scenarios");
            case NOWHERE -> {}
        }
    }

    /** A scenario of the rule has come to its end. */
    public synchronized void scenarioDone(RuleId rule, Verdict verdict) {
        int quartersBefore = quarters();
        done++;
        missed += verdict == Verdict.FAILED || verdict == Verdict.BROKEN ? 1 : 0;
        switch (place) {
            case TERMINAL -> rewrite("  " + rule);
            case LOG -> {
                if (quarters() > quartersBefore) {
                    out.println(state());
                }
            }
            case NOWHERE -> {}
        }
    }

    /** The run is over; the line on the terminal goes away, for the summary to follow. */
    public synchronized void finish() {
        if (place == Place.TERMINAL) {
            out.print(REWRITE);
            out.flush();
        }
    }

    private int quarters() {
        return total == 0 ? 0 : (int) ((long) done * QUARTERS / total);
    }

    private void rewrite(String rest) {
        String line = state() + rest;
        out.print(REWRITE + (line.length() < width ? line : line.substring(0, Math.max(0, width - 1))));
        out.flush();
    }

    private String state() {
        String failures = missed == 0 ? "" : ", " + missed + " failed";
        return "%d of %d scenarios%s".formatted(done, total, failures);
    }
}
