package org.customerprofiles.tck.report;

import java.util.function.UnaryOperator;

/** The verdict in a line; where a terminal is too narrow for it, it goes on below itself. */
public final class VerdictLine {

    private VerdictLine() {}

    /** The verdict in a line, in plain text, with the figures that it rests on. */
    public static String text(RunReport run) {
        Page page = new Page(Integer.MAX_VALUE, false);
        print(run, page);
        return page.toString().strip();
    }

    static void print(RunReport run, Page page) {
        Headline headline = Headline.of(run);
        UnaryOperator<String> paint = paint(run, page.style());
        page.hanging(headline.word(), word -> paint.apply(page.style().strong(word)), headline.parts());
    }

    private static UnaryOperator<String> paint(RunReport run, Style style) {
        return switch (run.conformance()) {
            case CONFORMANT -> run.stale().isEmpty() ? style::good : style::bad;
            case NOT_CONFORMANT -> style::bad;
            case INCONCLUSIVE -> style::warning;
        };
    }
}
