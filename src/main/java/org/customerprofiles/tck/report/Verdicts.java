package org.customerprofiles.tck.report;

import java.util.Collection;
import java.util.List;
import org.customerprofiles.tck.spec.Level;

/** How verdicts follow from each other. */
public final class Verdicts {

    /** Of several scenarios the first of these decides: a miss is never hidden, and a gap is never green. */
    private static final List<Verdict> DECIDING = List.of(
            Verdict.FAILED,
            Verdict.BROKEN,
            Verdict.WARNED,
            Verdict.KNOWN_FAILING,
            Verdict.UNTESTED,
            Verdict.PASSED,
            Verdict.NOT_APPLICABLE);

    private Verdicts() {}

    /** The verdict on a scenario whose expectation the target missed: only a must can fail. */
    public static Verdict ofMissedScenario(Level level) {
        return level == Level.MUST ? Verdict.FAILED : Verdict.WARNED;
    }

    /** The verdict on a rule; {@link Verdict#UNTESTED} when it has no scenarios. */
    public static Verdict ofRule(Level level, Collection<Verdict> scenarios) {
        List<Verdict> weighed = scenarios.stream()
                .map(verdict -> verdict == Verdict.FAILED ? ofMissedScenario(level) : verdict)
                .toList();
        return DECIDING.stream().filter(weighed::contains).findFirst().orElse(Verdict.UNTESTED);
    }
}
