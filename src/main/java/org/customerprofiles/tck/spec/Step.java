package org.customerprofiles.tck.spec;

import java.util.List;

/**
 * A step of a scenario.
 *
 * @param kind what the step is for; an {@code And} is of the kind of the step before it
 * @param text the text after the keyword, with an outline's values filled in
 * @param argument the cells of its table or the text below it; empty without one
 */
public record Step(Kind kind, String text, List<String> argument) {

    public Step {
        argument = List.copyOf(argument);
    }

    /** Facts, the call that is judged, its outcome. */
    public enum Kind {
        GIVEN,
        WHEN,
        THEN
    }
}
