package org.customerprofiles.tck.spec;

import java.util.Locale;

/** What a rule rests on; written as its tag, for example {@code documented}. */
public enum Evidence {
    /** The two release documents. */
    DOCUMENTED,
    /** The official service model. */
    MODEL,
    /** Other AWS documentation. */
    GUIDE,
    /** Seen in use. */
    OBSERVED,
    /** Concluded from other facts. */
    INFERRED;

    /** Whether AWS has written it down, so that it may decide the verdict. */
    boolean carriesMust() {
        return this != OBSERVED && this != INFERRED;
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
