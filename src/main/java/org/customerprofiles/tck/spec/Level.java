package org.customerprofiles.tck.spec;

import java.util.Locale;

/** How much a rule weighs in the verdict; written as its tag, for example {@code must}. */
public enum Level {
    /** Documented: a miss makes the target not conformant. */
    MUST,
    /** A miss is a warning. */
    SHOULD,
    /** Nobody documents it: every listed outcome is accepted, and the report records the one that was chosen. */
    OPEN;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
