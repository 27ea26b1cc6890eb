package org.customerprofiles.tck.spec;

import java.util.List;
import java.util.Optional;

/**
 * A step as a feature file has it.
 *
 * @param keyword such as {@code Given} or {@code And}
 * @param text what follows the keyword; in an outline with its {@code <placeholders>}
 * @param table the rows below it, of as many cells each; empty without a table
 * @param docString the text below it
 */
public record WrittenStep(String keyword, String text, List<List<String>> table, Optional<String> docString) {

    public WrittenStep {
        table = List.copyOf(table);
    }
}
