package org.customerprofiles.tck.spec;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text below a {@code Rule:}, taken apart.
 *
 * @param description the lines before the first label
 * @param source what follows {@code Source:}, on one line
 * @param untested what follows {@code Untested:}, on one line
 */
record Prose(String description, Optional<String> source, Optional<String> untested) {

    private static final Pattern LABELLED = Pattern.compile("(Source|Untested):\\s*(.*)");

    static Prose of(String text) {
        List<String> description = new ArrayList<>();
        List<String> source = new ArrayList<>();
        List<String> untested = new ArrayList<>();
        List<String> current = description;
        for (String line : text.strip().lines().map(String::strip).toList()) {
            Matcher labelled = LABELLED.matcher(line);
            if (labelled.matches()) {
                current = labelled.group(1).equals("Source") ? source : untested;
                line = labelled.group(2);
            }
            current.add(line);
        }
        return new Prose(String.join("\n", description).strip(), oneLine(source), oneLine(untested));
    }

    private static Optional<String> oneLine(List<String> lines) {
        return Optional.of(String.join(" ", lines).strip()).filter(line -> !line.isEmpty());
    }
}
