package org.customerprofiles.tck.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Text for a terminal of a certain width, written from top to bottom. */
public final class Page {

    private static final int LABEL = 10;
    private static final String SEPARATOR = " · ";
    private static final int NARROWEST = 20;
    private static final int MOST_LINES = 12;

    private final StringBuilder text = new StringBuilder();
    private final int width;
    private final Style style;

    /** An empty page; with colours, or without. */
    public Page(int width, boolean colour) {
        this.width = width;
        this.style = new Style(colour);
    }

    public Style style() {
        return style;
    }

    /** A line as it is, however long. */
    public Page line(String line) {
        text.append(line.stripTrailing()).append('\n');
        return this;
    }

    public Page blank() {
        return line("");
    }

    /** Wrapped text, indented; each of its lines is painted. */
    public Page paragraph(int indent, String paragraph, UnaryOperator<String> paint) {
        wrapped(indent, paragraph).forEach(line -> line(" ".repeat(indent) + paint.apply(line)));
        return this;
    }

    /** Parts that hang on their first words, which are painted; a line is broken between parts where that is possible. */
    public Page hanging(String first, UnaryOperator<String> paint, List<String> parts) {
        int indent = first.length() + 2;
        List<String> lines = new ArrayList<>();
        String current = "";
        for (String part : parts) {
            String longer = current.isEmpty() ? part : current + SEPARATOR + part;
            boolean fits = longer.length() <= width - indent;
            if (!fits && !current.isEmpty()) {
                lines.addAll(wrapped(indent, current));
            }
            current = fits ? longer : part;
        }
        lines.addAll(wrapped(indent, current));
        for (int i = 0; i < lines.size(); i++) {
            line((i == 0 ? paint.apply(first) + "  " : " ".repeat(indent)) + lines.get(i));
        }
        return this;
    }

    /** A label and its value, beside each other; a long value is cut, as reports have it whole. */
    public Page field(int indent, String label, String value) {
        List<String> lines = wrapped(indent + LABEL, Printable.text(value));
        String margin = " ".repeat(indent);
        for (int i = 0; i < Math.min(lines.size(), MOST_LINES); i++) {
            String left = "%-10s".formatted(i == 0 ? label : "");
            line(margin + style.quiet(left) + lines.get(i));
        }
        if (lines.size() > MOST_LINES) {
            line(margin
                    + " ".repeat(LABEL)
                    + style.quiet("… %d more lines in report.json".formatted(lines.size() - MOST_LINES)));
        }
        return this;
    }

    /** A label and a value that must stay whole, to be copied. */
    Page wholeField(int indent, String label, String value) {
        return line(" ".repeat(indent) + style.quiet("%-10s".formatted(label)) + value);
    }

    private List<String> wrapped(int indent, String paragraph) {
        return Wrapping.lines(paragraph, Math.max(NARROWEST, width - indent));
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
