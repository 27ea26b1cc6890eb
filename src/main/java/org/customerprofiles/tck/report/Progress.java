package org.customerprofiles.tck.report;

import java.io.PrintStream;

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

    private String things = "scenarios";
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

    /**
     * So many are to be judged.
     *
     * @param what in the plural, such as {@code scenarios}
     */
    public synchronized void start(int number, String what) {
        things = what;
        total = number;
        done = 0;
        missed = 0;
        switch (place) {
            case TERMINAL -> rewrite("");
            case LOG -> out.println("judging " + number + " " + what);
            case NOWHERE -> {}
        }
    }

    /**
     * One has come to its end.
     *
     * @param name shown as the latest
     * @param bad whether it did not do what it should
     */
    public synchronized void done(String name, boolean bad) {
        int quartersBefore = quarters();
        done++;
        missed += bad ? 1 : 0;
        switch (place) {
            case TERMINAL -> rewrite("  " + name);
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
        return "%d of %d %s%s".formatted(done, total, things, failures);
    }
}
