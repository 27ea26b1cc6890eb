package org.customerprofiles.tck.formats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.customerprofiles.tck.report.KnownFailing;
import org.customerprofiles.tck.report.RunReport;
import org.customerprofiles.tck.report.Samples;
import org.customerprofiles.tck.report.Verdict;
import org.customerprofiles.tck.spec.Level;
import org.customerprofiles.tck.spec.RuleId;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

class BadgeTest {

    private static Element drawn(RunReport run) throws IOException {
        String svg = Badge.svg(run);
        try {
            DocumentBuilderFactory parsers = DocumentBuilderFactory.newDefaultNSInstance();
            return parsers.newDocumentBuilder()
                    .parse(new InputSource(new StringReader(svg)))
                    .getDocumentElement();
        } catch (SAXException | ParserConfigurationException invalid) {
            throw new AssertionError(svg, invalid);
        }
    }

    private static String message(Element svg) {
        return svg.getElementsByTagName("text").item(1).getTextContent();
    }

    private static String colour(Element svg) {
        return ((Element) svg.getElementsByTagName("rect").item(1)).getAttribute("fill");
    }

    private static RunReport conformant() {
        return Samples.run(
                Samples.rule("Wire-1", Level.MUST, Verdict.PASSED),
                Samples.rule("Wire-2", Level.SHOULD, Verdict.WARNED),
                Samples.rule("Wire-3", Level.MUST),
                Samples.rule("Wire-4", Level.OPEN, Verdict.PASSED));
    }

    @Test
    void conformantIsGreenAndCountsWhatPassedOfWhatWasJudged() throws IOException {
        Element svg = drawn(conformant());

        assertEquals("http://www.w3.org/2000/svg", svg.getNamespaceURI());
        assertEquals("conformant 2/3", message(svg));
        assertEquals("#2e7d32", colour(svg));
    }

    @Test
    void notConformantIsRedAndCountsWhatFailed() throws IOException {
        Element svg = drawn(Samples.mixedRun());

        assertEquals("not conformant, 2 failed", message(svg));
        assertEquals("#c62828", colour(svg));
    }

    @Test
    void inconclusiveIsGrey() throws IOException {
        Element svg = drawn(Samples.run());

        assertEquals("inconclusive", message(svg));
        assertEquals("#616161", colour(svg));
    }

    @Test
    void missesThatAreKnownAreNotHidden() throws IOException {
        RunReport missed = Samples.run(
                Samples.rule("Wire-1", Level.MUST, Verdict.PASSED), Samples.rule("Wire-2", Level.MUST, Verdict.FAILED));
        Element svg = drawn(missed.with(new KnownFailing(Map.of(RuleId.parse("Wire-2"), "later"))));

        assertEquals("conformant but for 1 known to fail", message(svg));
        assertEquals("#8a5a00", colour(svg));
    }

    @Test
    void aReaderThatCannotSeeHearsTheVerdict() throws IOException {
        Element svg = drawn(conformant());
        String title = "Customer Profiles TCK: conformant 2/3";

        assertEquals("img", svg.getAttribute("role"));
        assertEquals(title, svg.getAttribute("aria-label"));
        assertEquals(title, svg.getElementsByTagName("title").item(0).getTextContent());
    }

    @Test
    void noTextIsLongerThanItsBox() throws IOException {
        for (RunReport run :
                List.of(conformant(), Samples.mixedRun(), Samples.shard(conformant(), "1/" + "9".repeat(60)))) {
            Element svg = drawn(run);
            NodeList texts = svg.getElementsByTagName("text");
            NodeList boxes = svg.getElementsByTagName("rect");
            for (int i = 0; i < texts.getLength(); i++) {
                Element text = (Element) texts.item(i);
                Element box = (Element) boxes.item(i);
                assertEquals("spacingAndGlyphs", text.getAttribute("lengthAdjust"));
                assertTrue(number(text, "x") > number(box, "x"));
                assertTrue(number(text, "x") + number(text, "textLength") < number(box, "x") + number(box, "width"));
            }
            assertEquals(
                    number(svg, "width"),
                    number((Element) boxes.item(0), "width") + number((Element) boxes.item(1), "width"));
        }
    }

    private static int number(Element element, String attribute) {
        return Integer.parseInt(element.getAttribute(attribute));
    }

    @Test
    void isValidWhateverItHolds() throws IOException {
        assertEquals(
                "conformant 2/3, shard <b>&\"'[U+0000]]]> [U+D800]🦊",
                message(drawn(Samples.shard(conformant(), "<b>&\"'\u0000]]>\n\uD800🦊"))));
    }
}
