package org.customerprofiles.tck.drive;

/** What kind of value a member takes, so that a text in a table can become JSON of the right type. */
public enum MemberType {
    TEXT,
    INTEGER,
    DECIMAL,
    BOOLEAN,
    /** The id of a profile: tables write an alias instead. */
    PROFILE_ID,
    LIST_OF_TEXT,
    LIST_OF_PROFILE_IDS,
    STRUCTURE,
    MAP,
    /** A list of structures, or of lists: of anything that a table cell cannot spell out. */
    LIST_OF_STRUCTURES,
    TIMESTAMP
}
