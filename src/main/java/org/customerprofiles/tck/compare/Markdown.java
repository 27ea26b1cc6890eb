package org.customerprofiles.tck.compare;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.customerprofiles.tck.report.Printable;

/** Text of reports, made harmless in GitHub's Markdown and in its tables: it can mention nobody and mark up nothing. */
final class Markdown {

    private static final Pattern BACKTICKS = Pattern.compile("`+");
    private static final Pattern MARKUP = Pattern.compile("[\\\\`*_{}\\[\\]()<>#!|~&:]");

    private Markdown() {}

    /** The text as it is, on one line, as code; empty text stays empty. */
    static String code(String text) {
        String line = Printable.line(text).replace('\t', ' ').strip();
        if (line.isEmpty()) {
            return "";
        }
        String fence = "`".repeat(longestRun(line) + 1);
        boolean apart = line.startsWith("`") || line.endsWith("`");
        String content = apart ? " " + line + " " : line;
        return fence + content.replace("|", "\\|") + fence;
    }

    /** Prose, on one line. */
    static String prose(String text) {
        Matcher markup = MARKUP.matcher(Printable.line(text));
        // a comment parts the sign from the name, as GitHub looks for mentions in what is left of the markup
        return markup.replaceAll("\\\\$0").replace("@", "@<!-- -->");
    }

    /** A line of a table. */
    static String row(List<String> cells) {
        return "| " + String.join(" | ", cells) + " |\n";
    }

    /** The two first lines of a table. */
    static String head(List<String> titles) {
        return row(titles) + row(titles.stream().map(title -> "---").toList());
    }

    private static int longestRun(String text) {
        return BACKTICKS
                .matcher(text)
                .results()
                .mapToInt(run -> run.group().length())
                .max()
                .orElse(0);
    }
}
