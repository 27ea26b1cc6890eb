package org.customerprofiles.tck.report;

import java.util.Locale;

/** What a run found out about a scenario or a rule; written as in reports, for example {@code not-applicable}. */
public enum Verdict {
    PASSED,
    /** A must was missed. */
    FAILED,
    /** A should was missed, or an open rule had an outcome that nobody listed. */
    WARNED,
    /** The target does not declare a capability that is needed. */
    NOT_APPLICABLE,
    /** There is no scenario, or it did not run. */
    UNTESTED,
    /** The kit or the connection failed, so that nothing is known about the target. */
    BROKEN,
    /** Missed, and listed as known to be missed. */
    KNOWN_FAILING;

    /** Whether the target did not do what the rule says. */
    public boolean isMiss() {
        return this == FAILED || this == WARNED || this == KNOWN_FAILING;
    }

    /** Whether something is now known about the target. */
    public boolean isJudged() {
        return this == PASSED || isMiss();
    }

    /** Whether a person will ask why. */
    boolean needsReason() {
        return this == NOT_APPLICABLE || this == UNTESTED || this == KNOWN_FAILING;
    }

    /** As people read it, for example {@code not applicable}. */
    public String words() {
        return toString().replace('-', ' ');
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
