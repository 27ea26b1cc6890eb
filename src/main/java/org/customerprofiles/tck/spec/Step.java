package org.customerprofiles.tck.spec;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A step of a scenario.
 *
 * @param kind what the step is for; an {@code And} is of the kind of the step before it
 * @param text the text after the keyword, with an outline's values filled in
 * @param table the rows below it; empty without a table
 * @param docString the text below it
 */
public record Step(Kind kind, String text, List<List<String>> table, Optional<String> docString) {

    public Step {
        table = List.copyOf(table);
    }

    /** Everything that is written in the step. */
    Stream<String> words() {
        return Stream.of(Stream.of(text), table.stream().flatMap(List::stream), docString.stream())
                .flatMap(part -> part);
    }

    /** Facts, the call that is judged, its outcome. */
    public enum Kind {
        GIVEN,
        WHEN,
        THEN
    }
}
