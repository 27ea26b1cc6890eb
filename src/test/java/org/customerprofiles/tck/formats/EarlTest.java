package org.customerprofiles.tck.formats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdErrorCode;
import com.apicatalog.jsonld.document.JsonDocument;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.customerprofiles.tck.report.Failure;
import org.customerprofiles.tck.report.RuleResult;
import org.customerprofiles.tck.report.RunReport;
import org.customerprofiles.tck.report.Samples;
import org.customerprofiles.tck.report.Verdict;
import org.customerprofiles.tck.spec.Level;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a processor of JSON-LD makes of the assertions, without the network. */
class EarlTest {

    private static final String EARL = "http://www.w3.org/ns/earl#";
    private static final String DCT = "http://purl.org/dc/terms/";
    private static final String XSD = "http://www.w3.org/2001/XMLSchema#";
    private static final String TYPE = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";
    private static final String RULES = "https://customerprofiles.org/rules";

    /** The terms of the W3C's EARL 1.0 Schema: classes, properties, and the individuals that it defines. */
    private static final Set<String> EARL_TERMS = Set.of(
            ("Assertion Assertor CannotTell Fail NotApplicable NotTested OutcomeValue Pass Software TestCase TestCriterion"
                            + " TestMode TestRequirement TestResult TestSubject assertedBy info mainAssertor mode outcome"
                            + " pointer result subject test automatic manual semiAuto undisclosed unknownMode passed failed"
                            + " cantTell inapplicable untested")
                    .split(" "));

    private static final Set<String> DCT_TERMS = Set.of("title", "description", "hasVersion", "isPartOf", "date");

    private record Triple(String subject, String predicate, String object, String datatype) {}

    private static List<Triple> triples(RunReport run) throws JsonLdError {
        List<Triple> triples = new ArrayList<>();
        JsonLd.toRdf(JsonDocument.of(new ByteArrayInputStream(Earl.bytes(run))))
                .loader((url, options) -> {
                    throw new JsonLdError(JsonLdErrorCode.LOADING_REMOTE_CONTEXT_FAILED, "asks for " + url);
                })
                .provide((subject, predicate, object, datatype, language, direction, graph) -> {
                    triples.add(new Triple(subject, predicate, object, datatype));
                    return null;
                });
        return triples;
    }

    private static List<String> objects(List<Triple> triples, String subject, String predicate) {
        return triples.stream()
                .filter(triple ->
                        triple.subject().equals(subject) && triple.predicate().equals(predicate))
                .map(Triple::object)
                .sorted()
                .toList();
    }

    private static List<String> subjects(List<Triple> triples, String predicate, String object) {
        return triples.stream()
                .filter(triple ->
                        triple.predicate().equals(predicate) && triple.object().equals(object))
                .map(Triple::subject)
                .toList();
    }

    private static String only(List<String> values) {
        assertEquals(1, values.size(), values::toString);
        return values.get(0);
    }

    private static RunReport everyVerdict() {
        return Samples.run(Stream.of(Verdict.values())
                .flatMap(verdict -> Stream.of(Level.values()).map(level -> rule(verdict, level)))
                .toArray(RuleResult[]::new));
    }

    private static RuleResult rule(Verdict verdict, Level level) {
        RuleResult rule =
                Samples.rule("Wire-" + (1 + verdict.ordinal() * 3 + level.ordinal()), level, Verdict.PASSED, verdict);
        return new RuleResult(
                rule.id(),
                rule.title(),
                rule.operation(),
                level,
                rule.evidence(),
                rule.since(),
                rule.source(),
                verdict,
                rule.reason(),
                rule.observed(),
                rule.scenarios());
    }

    @Test
    void anAssertionSaysWhoFoundWhatOfWhich() throws JsonLdError {
        List<Triple> triples = triples(Samples.mixedRun());

        String rule = RULES + "/MergeProfiles#MergeProfiles-7";
        String assertion = only(subjects(triples, EARL + "test", rule));
        assertEquals(List.of(EARL + "Assertion"), objects(triples, assertion, TYPE));
        assertEquals(List.of(EARL + "automatic"), objects(triples, assertion, EARL + "mode"));
        assertEquals(List.of("http://127.0.0.1:8787"), objects(triples, assertion, EARL + "subject"));
        String kit = only(objects(triples, assertion, EARL + "assertedBy"));
        assertEquals(List.of(EARL + "Assertor", EARL + "Software"), objects(triples, kit, TYPE));
        assertEquals(List.of("1.0.0"), objects(triples, kit, DCT + "hasVersion"));
        assertEquals(List.of(RULES + "#must", RULES + "/MergeProfiles"), objects(triples, rule, DCT + "isPartOf"));
        assertEquals(
                List.of("OR is the relationship when LogicalOperator is not given"),
                objects(triples, rule, DCT + "title"));
        String result = only(objects(triples, assertion, EARL + "result"));
        assertEquals(List.of(EARL + "TestResult"), objects(triples, result, TYPE));
        assertEquals(List.of(EARL + "failed"), objects(triples, result, EARL + "outcome"));
        assertEquals(List.of("expected Ana, Ben but came Ana"), objects(triples, result, EARL + "info"));
        assertTrue(triples.contains(new Triple(result, DCT + "date", "2026-11-21T10:15:30Z", XSD + "dateTime")));
    }

    @Test
    void everyRuleHasOneAssertion() throws JsonLdError {
        List<Triple> triples = triples(Samples.mixedRun());

        assertEquals(10, subjects(triples, TYPE, EARL + "Assertion").size());
        assertEquals(
                10,
                triples.stream()
                        .filter(triple -> triple.predicate().equals(EARL + "test"))
                        .map(Triple::object)
                        .distinct()
                        .count());
    }

    @ParameterizedTest
    @CsvSource({
        "PASSED,         passed,       passed",
        "FAILED,         failed,       cantTell",
        "WARNED,         failed,       cantTell",
        "KNOWN_FAILING,  failed,       cantTell",
        "NOT_APPLICABLE, inapplicable, inapplicable",
        "UNTESTED,       untested,     untested",
        "BROKEN,         cantTell,     cantTell"
    })
    void anOutcomeClaimsNoMoreThanIsKnown(Verdict verdict, String documented, String open) {
        assertEquals(documented, Earl.outcome(rule(verdict, Level.MUST)));
        assertEquals(documented, Earl.outcome(rule(verdict, Level.SHOULD)));
        assertEquals(open, Earl.outcome(rule(verdict, Level.OPEN)));
    }

    @Test
    void everyTermIsOneOfItsVocabulary() throws JsonLdError {
        assertEquals(Set.of(), unknown(triples(everyVerdict()), EARL, EARL_TERMS));
        assertEquals(Set.of(), unknown(triples(everyVerdict()), DCT, DCT_TERMS));
        assertEquals(Set.of(), names(triples(everyVerdict()), iri -> !iri.startsWith(EARL) && !iri.startsWith(DCT)));
    }

    /** Properties, and classes and individuals, by their IRIs. */
    private static Set<String> names(List<Triple> triples, Predicate<String> which) {
        return triples.stream()
                .flatMap(triple -> triple.predicate().equals(TYPE)
                        ? Stream.of(triple.object())
                        : Stream.of(triple.predicate(), triple.object())
                                .filter(iri -> iri.startsWith("http://"))
                                .filter(iri -> !iri.startsWith("http://127.0.0.1")))
                .filter(which)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> unknown(List<Triple> triples, String vocabulary, Set<String> terms) {
        Set<String> used = names(triples, iri -> iri.startsWith(vocabulary));
        assertTrue(used.size() > 4, used::toString);
        used.removeIf(iri -> terms.contains(iri.substring(vocabulary.length())));
        return used;
    }

    @Test
    void anEmptyRunAssertsNothing() throws JsonLdError {
        assertEquals(List.of(), subjects(triples(Samples.run()), TYPE, EARL + "Assertion"));
    }

    @Test
    void textOfATargetCannotBreakTheDocument() throws JsonLdError {
        String nasty = "\"}]{@id \uD800 \u0000 <b> 🦊";
        Failure failure = new Failure(Optional.empty(), Optional.empty(), Optional.of(nasty), nasty, false, List.of());
        List<Triple> triples = triples(Samples.run(
                Samples.rule("Wire-1", Level.MUST, List.of(Samples.scenario(Verdict.FAILED, Optional.of(failure))))));

        assertEquals(
                List.of("\"}]{@id ? \u0000 <b> 🦊"),
                triples.stream()
                        .filter(triple -> triple.predicate().equals(EARL + "info"))
                        .map(Triple::object)
                        .toList());
    }
}
