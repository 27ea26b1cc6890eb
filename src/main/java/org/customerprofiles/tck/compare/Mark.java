package org.customerprofiles.tck.compare;

import java.util.Optional;
import org.customerprofiles.tck.report.Style;
import org.customerprofiles.tck.report.Verdict;

/** A verdict as one character, which can be told from the others without colours. */
final class Mark {

    /** Where a report does not have the rule. */
    static final String ABSENT = " ";

    private Mark() {}

    static String of(Optional<Verdict> verdict) {
        return verdict.map(Mark::of).orElse(ABSENT);
    }

    static String of(Verdict verdict) {
        return switch (verdict) {
            case PASSED -> "✓";
            case FAILED -> "✗";
            case WARNED -> "!";
            case NOT_APPLICABLE -> "-";
            case UNTESTED -> "·";
            case BROKEN -> "?";
            case KNOWN_FAILING -> "k";
        };
    }

    /** The text in the colour of the verdict. */
    static String painted(Optional<Verdict> verdict, String text, Style style) {
        return verdict.map(known -> switch (known) {
                    case PASSED -> style.good(text);
                    case FAILED, BROKEN -> style.bad(text);
                    case WARNED, KNOWN_FAILING -> style.warning(text);
                    case NOT_APPLICABLE, UNTESTED -> style.quiet(text);
                })
                .orElse(text);
    }
}
