package org.customerprofiles.tck.compare;

import java.util.Optional;
import org.customerprofiles.tck.report.Verdict;

/** What became of a rule, or of a scenario, from one run to another. */
public enum Change {
    /** It passed, and is missed now. */
    WORSE,
    /** It was judged, and is no more: another run, a lacking capability, a broken connection. */
    VANISHED,
    /** It was missed, and passes now. */
    BETTER,
    /** It is new, or judged for the first time. */
    APPEARED,
    /** Missed, or not judged, in both runs, but not in the same way; known-failing instead of failed, for example. */
    OTHERWISE,
    SAME;

    /**
     * How a verdict changed.
     *
     * @param before empty where there was none; so with {@code after}, but not both
     */
    static Change of(Optional<Verdict> before, Optional<Verdict> after) {
        boolean wasJudged = before.filter(Verdict::isJudged).isPresent();
        boolean isJudged = after.filter(Verdict::isJudged).isPresent();
        if (wasJudged != isJudged) {
            return wasJudged ? VANISHED : APPEARED;
        }
        if (before.isEmpty()) {
            return APPEARED;
        }
        if (after.isEmpty() || before.equals(after)) {
            return SAME;
        }
        return before.get().isMiss() == after.get().isMiss() ? OTHERWISE : betterOrWorse(after.get());
    }

    private static Change betterOrWorse(Verdict after) {
        return after.isMiss() ? WORSE : BETTER;
    }

    /** Whether what passed was missed, or lost, in a way that nobody has put up with. */
    static boolean isLoss(Optional<Verdict> before, Optional<Verdict> after) {
        return before.equals(Optional.of(Verdict.PASSED))
                && after.filter(verdict -> verdict == Verdict.PASSED || verdict == Verdict.KNOWN_FAILING)
                        .isEmpty();
    }
}
