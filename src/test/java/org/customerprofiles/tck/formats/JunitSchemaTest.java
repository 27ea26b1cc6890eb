package org.customerprofiles.tck.formats;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.customerprofiles.tck.report.RuleResult;
import org.customerprofiles.tck.report.RunReport;
import org.customerprofiles.tck.report.Samples;
import org.customerprofiles.tck.report.Verdict;
import org.customerprofiles.tck.spec.Level;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.xml.sax.SAXException;

/** Build servers can read what the kit writes for them, whatever there is to tell. */
class JunitSchemaTest {

    private static Schema schema;

    @BeforeAll
    static void readSchema() throws SAXException {
        schema = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(JunitSchemaTest.class.getResource("/junit-xml.xsd"));
    }

    private static String xml(RunReport run) throws IOException {
        StringWriter xml = new StringWriter();
        JunitXml.write(run, xml);
        return xml.toString();
    }

    private static void validate(String xml) throws SAXException, IOException {
        schema.newValidator().validate(new StreamSource(new StringReader(xml)));
    }

    static Stream<RunReport> runs() {
        return Stream.of(
                Samples.mixedRun(),
                everyVerdict(),
                Samples.run(),
                Samples.run(true, Optional.of("nobody listens at http://127.0.0.1:1"), List.of()),
                lackingAnOperation());
    }

    private static RunReport everyVerdict() {
        return Samples.run(Stream.of(Level.values())
                .map(level -> Samples.rule("Wire-" + (level.ordinal() + 1), level, Verdict.values()))
                .toArray(RuleResult[]::new));
    }

    private static RunReport lackingAnOperation() {
        return Samples.lacking(
                "SearchProfiles",
                Samples.run(Samples.rule("SearchProfiles-5", Level.MUST, Verdict.FAILED, Verdict.FAILED)));
    }

    @ParameterizedTest
    @MethodSource("runs")
    void everyReportKeepsTheSchema(RunReport run) throws IOException {
        String xml = xml(run);

        assertDoesNotThrow(() -> validate(xml), xml);
    }

    private record Fault(String right, String wrong, String complaint) {}

    static Stream<Fault> faults() {
        return Stream.of(
                new Fault(" classname=\"Wire-1\"", "", "'classname' must appear"),
                new Fault("<testsuites ", "<testsuites skipped=\"6\" ", "'skipped' is not allowed"),
                new Fault("time=\"0.012\"", "time=\"0,012\"", "'0,012' is not a valid value"),
                new Fault(">the scenario did not run<", "><", "minLength"),
                new Fault("<system-out>", "<system-err/><system-out>", "'system-err'"),
                new Fault("type=\"not-judged\"", "type=\"symbol\"", "'symbol'"),
                new Fault(" #2\"", "\"", "Duplicate unique value"));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void theSchemaSeesAFault(Fault fault) throws IOException {
        String xml = xml(everyVerdict());
        assertTrue(xml.contains(fault.right()), xml);

        String broken = xml.replace(fault.right(), fault.wrong());
        SAXException seen = assertThrows(SAXException.class, () -> validate(broken));
        assertTrue(seen.getMessage().contains(fault.complaint()), seen.getMessage());
    }

    @Test
    void everyVerdictHasTheEndThatABuildServerShouldSee() throws IOException {
        String xml = xml(everyVerdict());

        assertTrue(xml.contains("tests=\"21\" failures=\"3\" errors=\"3\" skipped=\"6\""), xml);
        assertTrue(xml.contains("<failure message=\"expected Ana, Ben but came Ana\" type=\"must-missed\">"), xml);
        assertTrue(xml.contains("<skipped message=\"the scenario did not run\" type=\"not-judged\">the scenario"), xml);
    }
}
