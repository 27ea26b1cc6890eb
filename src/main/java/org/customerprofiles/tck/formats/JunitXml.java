package org.customerprofiles.tck.formats;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.customerprofiles.tck.report.Printable;
import org.customerprofiles.tck.report.RuleResult;
import org.customerprofiles.tck.report.RunReport;

/**
 * Writes a run in the XML that build servers read: a suite for each operation, a case for each scenario, named after
 * its rule. Only a must fails a build: a missed should passes, with a note. It keeps to the schema of Jenkins' xUnit plugin,
 * and gives no name twice to the cases of a rule, as GitLab would show only the last of them.
 */
public final class JunitXml {

    private static final String SUITES = "Customer Profiles TCK";

    private final XMLStreamWriter xml;

    private JunitXml(XMLStreamWriter xml) {
        this.xml = xml;
    }

    /** Writes the report to a file, whose folder is made when it is missing. */
    public static void write(RunReport run, Path file) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        try (Writer out = Files.newBufferedWriter(file)) {
            write(run, out);
        }
    }

    static void write(RunReport run, Writer out) throws IOException {
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
            new JunitXml(xml).document(run);
            xml.close();
        } catch (XMLStreamException unwritable) {
            throw new IOException(unwritable);
        }
    }

    private void document(RunReport run) throws XMLStreamException {
        Map<String, List<JunitCase>> suites = run.rules().stream()
                .collect(Collectors.groupingBy(
                        RuleResult::operation,
                        TreeMap::new,
                        Collectors.flatMapping(rule -> JunitCase.of(rule, run.lackedBy(rule)), Collectors.toList())));
        run.notImplemented()
                .forEach(operation -> suites.computeIfAbsent(operation, any -> new ArrayList<>())
                        .add(0, JunitCase.notImplemented(operation)));
        List<JunitCase> all = suites.values().stream().flatMap(List::stream).toList();
        xml.writeStartDocument("UTF-8", "1.0");
        start("testsuites", SUITES);
        counts(all, JunitCase.Kind.FAILURE, JunitCase.Kind.ERROR);
        xml.writeAttribute("time", seconds(run.durationMs()));
        for (Map.Entry<String, List<JunitCase>> suite : suites.entrySet()) {
            suite(suite.getKey(), suite.getValue(), run);
        }
        end();
        xml.writeEndDocument();
    }

    private void suite(String operation, List<JunitCase> cases, RunReport run) throws XMLStreamException {
        start("testsuite", operation);
        counts(cases, JunitCase.Kind.FAILURE, JunitCase.Kind.ERROR, JunitCase.Kind.SKIPPED);
        xml.writeAttribute(
                "time", seconds(cases.stream().mapToLong(JunitCase::durationMs).sum()));
        xml.writeAttribute("timestamp", run.startedAt().toString());
        Map<String, Integer> names = new HashMap<>();
        for (JunitCase testCase : cases) {
            int count = names.merge(testCase.rule() + " " + testCase.name(), 1, Integer::sum);
            testCase(count == 1 ? testCase : testCase.again(count));
        }
        end();
    }

    private void counts(List<JunitCase> cases, JunitCase.Kind... kinds) throws XMLStreamException {
        xml.writeAttribute("tests", Integer.toString(cases.size()));
        for (JunitCase.Kind kind : kinds) {
            long count =
                    cases.stream().filter(testCase -> testCase.kind() == kind).count();
            xml.writeAttribute(kind.plural(), Long.toString(count));
        }
    }

    private void testCase(JunitCase testCase) throws XMLStreamException {
        start("testcase", testCase.name());
        xml.writeAttribute("classname", testCase.rule());
        xml.writeAttribute("time", seconds(testCase.durationMs()));
        if (testCase.kind() == JunitCase.Kind.NOTE) {
            xml.writeStartElement(testCase.kind().element());
            xml.writeCharacters(Printable.text(testCase.message() + "\n" + testCase.details()));
            end();
        } else if (testCase.kind() != JunitCase.Kind.PASS) {
            trouble(testCase);
        }
        end();
    }

    /** Jenkins shows the message, GitLab nothing but the content. */
    private void trouble(JunitCase testCase) throws XMLStreamException {
        xml.writeStartElement(testCase.kind().element());
        xml.writeAttribute("message", Printable.line(testCase.message()));
        xml.writeAttribute("type", testCase.kind().type());
        xml.writeCharacters(Printable.text(testCase.details().isEmpty() ? testCase.message() : testCase.details()));
        end();
    }

    private void start(String element, String name) throws XMLStreamException {
        xml.writeCharacters("\n");
        xml.writeStartElement(element);
        xml.writeAttribute("name", Printable.line(name));
    }

    private void end() throws XMLStreamException {
        xml.writeEndElement();
    }

    private static String seconds(long milliseconds) {
        return String.format(Locale.ROOT, "%.3f", milliseconds / 1000.0);
    }
}
