package org.customerprofiles.tck.formats;

import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.customerprofiles.tck.report.Printable;
import org.customerprofiles.tck.report.RunReport;
import org.customerprofiles.tck.report.Verdict;

/** Draws the verdict as a badge, in SVG that needs nothing else. */
public final class Badge {

    private static final String SVG = "http://www.w3.org/2000/svg";
    private static final String NAME = "Customer Profiles TCK";
    private static final int HEIGHT = 20;
    private static final int PADDING = 6;
    private static final int BASELINE = 14;

    /** White text on these has a contrast of 4.5 to 1, or more. */
    private enum Colour {
        NAME("#444444"),
        GOOD("#2e7d32"),
        BAD("#c62828"),
        DOUBT("#616161"),
        KNOWN("#8a5a00");

        private final String code;

        Colour(String code) {
            this.code = code;
        }
    }

    private record Message(String text, Colour colour) {}

    private final XMLStreamWriter xml;

    private Badge(XMLStreamWriter xml) {
        this.xml = xml;
    }

    /** Draws the badge into a file, whose folder is made when it is missing. */
    public static void write(RunReport run, Path file) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        try (Writer out = Files.newBufferedWriter(file)) {
            out.write(svg(run));
        }
    }

    static String svg(RunReport run) throws IOException {
        StringWriter out = new StringWriter();
        Message message = message(run);
        String shard = run.shard().map(part -> ", shard " + part).orElse("");
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
            new Badge(xml).draw(new Message(Printable.line(message.text() + shard), message.colour()));
            xml.close();
        } catch (XMLStreamException undrawn) {
            throw new IOException(undrawn);
        }
        return out.toString();
    }

    /** Misses that are known do not count in the verdict, but a badge that hid them would say too much. */
    private static Message message(RunReport run) {
        Map<Verdict, Long> rules = run.summary().rules();
        long known = rules.get(Verdict.KNOWN_FAILING);
        return switch (run.conformance()) {
            case NOT_CONFORMANT ->
                new Message("not conformant, " + run.missedMusts().size() + " failed", Colour.BAD);
            case INCONCLUSIVE -> new Message("inconclusive", Colour.DOUBT);
            case CONFORMANT ->
                known > 0
                        ? new Message("conformant but for " + known + " known to fail", Colour.KNOWN)
                        : new Message("conformant " + passedOfJudged(rules), Colour.GOOD);
        };
    }

    private static String passedOfJudged(Map<Verdict, Long> rules) {
        long passed = rules.get(Verdict.PASSED);
        return passed + "/" + (passed + rules.get(Verdict.WARNED));
    }

    private void draw(Message message) throws XMLStreamException {
        int left = width(NAME) + 2 * PADDING;
        int right = width(message.text()) + 2 * PADDING;
        String title = NAME + ": " + message.text();
        xml.writeStartElement("svg");
        xml.writeDefaultNamespace(SVG);
        attributes("width", left + right, "height", HEIGHT, "role", "img", "aria-label", title);
        xml.writeAttribute("viewBox", "0 0 " + (left + right) + " " + HEIGHT);
        xml.writeStartElement("title");
        xml.writeCharacters(title);
        xml.writeEndElement();
        box(0, left, Colour.NAME);
        box(left, right, message.colour());
        text(PADDING, NAME);
        text(left + PADDING, message.text());
        xml.writeEndElement();
    }

    private void box(int x, int width, Colour colour) throws XMLStreamException {
        xml.writeEmptyElement("rect");
        attributes("x", x, "width", width, "height", HEIGHT, "fill", colour.code);
    }

    /** Whatever font there is, the text is made as long as there is room for it. */
    private void text(int x, String text) throws XMLStreamException {
        xml.writeStartElement("text");
        attributes("x", x, "y", BASELINE, "textLength", width(text), "lengthAdjust", "spacingAndGlyphs");
        attributes("fill", "#ffffff", "font-family", "Verdana,DejaVu Sans,sans-serif", "font-size", 11);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }

    private void attributes(Object... namesAndValues) throws XMLStreamException {
        for (int i = 0; i < namesAndValues.length; i += 2) {
            xml.writeAttribute(namesAndValues[i].toString(), namesAndValues[i + 1].toString());
        }
    }

    /** About how wide a text is in Verdana of 11 pixels, so that the letters keep their form. */
    private static int width(String text) {
        double width = text.codePoints()
                .mapToDouble(point -> switch (point) {
                    case 'i', 'j', 'l', '.', ',', ':', '|', '\'' -> 3.5;
                    case ' ', 'f', 'r', 't', 'I', '-', '/', '(', ')' -> 4.5;
                    case 'm', 'w', 'M', 'W' -> 10;
                    default -> point < 128 ? (Character.isUpperCase(point) ? 8 : 6.8) : 12;
                })
                .sum();
        return (int) Math.ceil(width);
    }
}
