package org.customerprofiles.tck.coverage;

import java.util.Locale;

/** Where a document says something about an operation; written as in the files, for example {@code request}. */
public enum Place {
    /** In what introduces the operation. */
    PROSE,
    /** Of a member of the request. */
    REQUEST,
    /** Of a member of the response. */
    RESPONSE;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
