package org.customerprofiles.tck.formats;

import java.util.List;
import java.util.stream.Collectors;
import org.customerprofiles.tck.report.Printable;

/** Text of a target in Markdown as GitHub reads it: it stays text, and where it was put; only addresses become links. */
final class Markdown {

    /** What begins HTML, emphasis, code, links, headings, lists, formulas, emoji, and cells. */
    private static final String SPECIAL = "&<>\"'`*_{}[]()#+!|~\\:$^=";

    private Markdown() {}

    /** The text on one line, for a paragraph, a heading or a cell. */
    static String inline(String text) {
        String line = encoded(Printable.line(text).replace('\n', ' ').replace('\t', ' '), SPECIAL)
                .strip();
        // at the beginning these would make a list
        return line.replaceFirst("^-", "&#45;").replaceFirst("^(\\d+)\\.(?=\\s)", "$1&#46;");
    }

    /** The text with its lines, in letters of one width. */
    static String block(String text) {
        return "<pre>\n" + encoded(Printable.text(text), "&<>") + "\n</pre>\n";
    }

    /** Something to be opened. */
    static String folded(String summary, String content) {
        return "<details>\n<summary>" + inline(summary) + "</summary>\n\n" + content + "\n</details>\n";
    }

    /** @param cells as Markdown */
    static String row(List<String> cells) {
        return cells.stream().collect(Collectors.joining(" | ", "| ", " |\n"));
    }

    private static String encoded(String text, String special) {
        StringBuilder encoded = new StringBuilder();
        for (char letter : text.toCharArray()) {
            if (special.indexOf(letter) < 0) {
                encoded.append(letter);
            } else {
                encoded.append("&#").append((int) letter).append(';');
            }
        }
        return encoded.toString();
    }
}
