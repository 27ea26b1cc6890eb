package org.customerprofiles.tck.formats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import org.customerprofiles.tck.report.Failure;
import org.customerprofiles.tck.report.RunReport;
import org.customerprofiles.tck.report.Samples;
import org.customerprofiles.tck.report.ScenarioResult;
import org.customerprofiles.tck.report.Verdict;
import org.customerprofiles.tck.spec.Level;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

class JunitXmlTest {

    private static Document parsed(RunReport run) throws IOException {
        StringWriter xml = new StringWriter();
        JunitXml.write(run, xml);
        try {
            return DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(xml.toString())));
        } catch (SAXException | ParserConfigurationException invalid) {
            throw new AssertionError(xml.toString(), invalid);
        }
    }

    private static String at(String path, Document xml) throws XPathExpressionException {
        return XPathFactory.newDefaultInstance().newXPath().evaluate(path, xml);
    }

    @Test
    void hasASuiteForEachOperationAndACaseForEachScenario() throws IOException, XPathExpressionException {
        Document xml = parsed(Samples.mixedRun());

        assertEquals("5", at("count(/testsuites/testsuite)", xml));
        assertEquals("16", at("/testsuites/@tests", xml));
        assertEquals("6", at("/testsuites/@failures", xml));
        assertEquals("2", at("/testsuites/@errors", xml));
        assertEquals("2", at("sum(//testsuite/@skipped)", xml));
        assertEquals("2.840", at("/testsuites/@time", xml));
        assertEquals("5", at("//testsuite[@name='SearchProfiles']/@failures", xml));
        assertEquals(
                "Two search keys without LogicalOperator (wire)",
                at("//testcase[@classname='SearchProfiles-1']/@name", xml));
        assertEquals("0.012", at("//testcase[@classname='SearchProfiles-1']/@time", xml));
        assertEquals("0", at("count(//testcase[@classname='SearchProfiles-1']/*)", xml));
    }

    @Test
    void onlyAMissedMustIsAFailure() throws IOException, XPathExpressionException {
        Document xml = parsed(Samples.mixedRun());

        assertEquals(
                "expected Ana, Ben but came Ana", at("//testcase[@classname='MergeProfiles-7']/failure/@message", xml));
        assertTrue(at("//testcase[@classname='MergeProfiles-7']/failure", xml).contains("\nexpected: Ana, Ben\n"));
        assertTrue(at("//testcase[@classname='SearchProfiles-12']/system-out", xml)
                .contains("SearchProfiles-12 (should): OR is the relationship"));
        assertEquals("0", at("count(//testcase[@classname='SearchProfiles-12']/failure)", xml));
        assertTrue(at("//testcase[@classname='Wire-2']/error/@message", xml).contains("cut the connection"));
        assertEquals("cannot be seen", at("//testcase[@classname='GetMatches-3']/skipped/@message", xml));
        assertEquals("cannot be seen", at("//testcase[@classname='GetMatches-4']/skipped/@message", xml));
    }

    @Test
    void textOfATargetCannotBreakTheXml() throws IOException, XPathExpressionException {
        String nasty = "<b>&\"'\n]]>\u0000\u001B[31m\uFFFE\uD800 🦊";
        Failure failure =
                new Failure(Optional.of(nasty), Optional.of(nasty), Optional.of(nasty), nasty, false, List.of());
        ScenarioResult scenario = new ScenarioResult(nasty, "wire", Verdict.FAILED, 1, Optional.of(failure));
        Document xml = parsed(Samples.run(Samples.rule("Wire-1", Level.MUST, List.of(scenario))));

        String line = "<b>&\"' ]]>[U+0000][U+001B][31m[U+FFFE][U+D800] 🦊";
        assertEquals(line + " (wire)", at("//testcase/@name", xml));
        assertEquals(line, at("//failure/@message", xml));
        assertTrue(at("//failure", xml).contains("actual: " + line.replace("' ]", "'\n]")));
    }

    @Test
    void isWrittenToAFileInANewFolder(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("new/junit.xml");

        JunitXml.write(Samples.mixedRun(), file);

        assertTrue(Files.readString(file).startsWith("<?xml version=\"1.0\" encoding=\"UTF-8\"?>"));
    }
}
