package org.customerprofiles.tck.spec;

/**
 * A step of a scenario.
 *
 * @param kind what the step is for; an {@code And} is of the kind of the step before it
 * @param text the text after the keyword, with an outline's values filled in
 */
public record Step(Kind kind, String text) {

    /** Facts, the call that is judged, its outcome. */
    public enum Kind {
        GIVEN,
        WHEN,
        THEN
    }
}
