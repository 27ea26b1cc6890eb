package org.customerprofiles.tck.target;

import java.util.Locale;

/** How the scenarios of a run are kept apart at the target. */
public enum Isolation {
    /** Each has domains of its own. */
    SCENARIO,
    /** Those that need nothing but an empty domain, and leave one, use the same one after another. */
    RUN;

    /**
     * Finds an isolation by its name in target files.
     *
     * @throws IllegalArgumentException when there is none
     */
    public static Isolation of(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT));
    }
}
