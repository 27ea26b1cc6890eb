package org.customerprofiles.tck.formats;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.customerprofiles.tck.report.Failure;
import org.customerprofiles.tck.report.JsonOutput;
import org.customerprofiles.tck.report.MissedRule;
import org.customerprofiles.tck.report.RuleResult;
import org.customerprofiles.tck.report.RunReport;
import org.customerprofiles.tck.spec.Level;

/**
 * Writes a run in the W3C's Evaluation and Report Language, as JSON-LD that needs no other document: an assertion for each
 * rule. A rule is part of its operation and of its level, so that the musts can be told from the others.
 */
public final class Earl {

    private static final String SITE = "https://customerprofiles.org/";
    private static final String RULES = SITE + "rules";
    private static final String KIT = SITE + "tck";

    private final RunReport run;
    private final JsonOutput json;

    private Earl(RunReport run, JsonOutput json) {
        this.run = run;
        this.json = json;
    }

    /** Writes the assertions to a file, whose folder is made when it is missing. */
    public static void write(RunReport run, Path file) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.write(file, bytes(run));
    }

    /** The assertions as JSON-LD. */
    static byte[] bytes(RunReport run) {
        return JsonOutput.document(json -> new Earl(run, json).document());
    }

    private void document() {
        json.object("@context", this::context);
        List<Runnable> nodes = new ArrayList<>(List.of(this::kit, this::target));
        Stream.of(Level.values()).forEach(level -> nodes.add(() -> level(level)));
        run.rules().forEach(rule -> nodes.add(() -> assertion(rule)));
        json.objects("@graph", nodes, Runnable::run);
    }

    private void context() {
        json.text("earl", "http://www.w3.org/ns/earl#");
        json.text("dct", "http://purl.org/dc/terms/");
        json.text("xsd", "http://www.w3.org/2001/XMLSchema#");
        List.of("test", "result", "info").forEach(term -> json.text(term, "earl:" + term));
        List.of("title", "description", "hasVersion").forEach(term -> json.text(term, "dct:" + term));
        List.of("assertedBy", "subject", "mode", "outcome").forEach(term -> typed(term, "earl:" + term, "@id"));
        typed("isPartOf", "dct:isPartOf", "@id");
        typed("date", "dct:date", "xsd:dateTime");
    }

    private void typed(String term, String iri, String type) {
        json.object(term, () -> {
            json.text("@id", iri);
            json.text("@type", type);
        });
    }

    private void kit() {
        json.text("@id", KIT);
        json.texts("@type", List.of("earl:Assertor", "earl:Software"));
        json.text("title", "Customer Profiles TCK");
        json.text("hasVersion", run.kitVersion());
    }

    private void target() {
        json.text("@id", run.target().endpoint());
        json.text("@type", "earl:TestSubject");
        json.text("title", run.target().endpoint());
    }

    private void level(Level level) {
        json.text("@id", RULES + "#" + level);
        json.text("@type", "earl:TestRequirement");
        json.text("title", "Rules that are a " + level);
        json.text(
                "description",
                switch (level) {
                    case MUST -> "Documented; a miss makes the target not conformant.";
                    case SHOULD -> "A miss is a warning, and the target may be conformant.";
                    case OPEN -> "Nobody documents the point; whatever the target does, it may be conformant.";
                });
    }

    private void assertion(RuleResult rule) {
        json.text("@type", "earl:Assertion");
        json.text("assertedBy", KIT);
        json.text("subject", run.target().endpoint());
        json.object("test", () -> test(rule));
        json.text("mode", "earl:automatic");
        json.object("result", () -> result(rule));
    }

    private void test(RuleResult rule) {
        String operation = RULES + "/" + rule.operation();
        json.text("@id", operation + "#" + rule.id());
        json.text("@type", "earl:TestRequirement");
        json.text("title", rule.title());
        json.text(
                "description",
                "A %s (%s), since %s. Source: %s"
                        .formatted(rule.level(), rule.evidence(), rule.since(), rule.source()));
        json.texts("isPartOf", List.of(operation, RULES + "#" + rule.level()));
    }

    private void result(RuleResult rule) {
        json.text("@type", "earl:TestResult");
        json.text("outcome", "earl:" + outcome(rule));
        json.text("date", run.startedAt());
        json.text("info", info(rule));
    }

    /**
     * What is known of the subject. A miss that does not decide the verdict is a miss all the same, as an assertion speaks
     * of its rule alone. At an open point there is nothing that the subject could fail, only what nobody foresaw.
     */
    static String outcome(RuleResult rule) {
        return switch (rule.verdict()) {
            case PASSED -> "passed";
            case FAILED, WARNED, KNOWN_FAILING -> rule.level() == Level.OPEN ? "cantTell" : "failed";
            case NOT_APPLICABLE -> "inapplicable";
            case UNTESTED -> "untested";
            case BROKEN -> "cantTell";
        };
    }

    private static Optional<String> info(RuleResult rule) {
        Stream<String> chosen = rule.observed().stream().map(outcome -> "observed: " + outcome);
        Stream<String> said =
                Stream.concat(rule.reason().stream(), MissedRule.firstFailure(rule).map(Failure::message).stream());
        String all = Stream.concat(said, chosen).collect(Collectors.joining("; "));
        return all.isEmpty() ? Optional.empty() : Optional.of(all);
    }
}
