package org.customerprofiles.tck.report;

import java.util.ArrayList;
import java.util.List;

/** Breaks text between words, so that ids and URLs stay whole; a word longer than a line has a line to itself. */
final class Wrapping {

    private Wrapping() {}

    /** The text in lines of at most so many characters; its own line ends stay. */
    static List<String> lines(String text, int width) {
        return text.lines().flatMap(line -> wrapped(line, width).stream()).toList();
    }

    /** A line that fits keeps its spaces, so that tables stay tables. */
    private static List<String> wrapped(String line, int width) {
        if (length(line) <= width) {
            return List.of(line);
        }
        List<String> lines = new ArrayList<>();
        StringBuilder current = new StringBuilder();
        for (String word : line.strip().split("\\s+")) {
            if (!current.isEmpty() && length(current) + 1 + length(word) > width) {
                lines.add(current.toString());
                current.setLength(0);
            }
            current.append(current.isEmpty() ? "" : " ").append(word);
        }
        lines.add(current.toString());
        return lines;
    }

    private static int length(CharSequence text) {
        return Character.codePointCount(text, 0, text.length());
    }
}
