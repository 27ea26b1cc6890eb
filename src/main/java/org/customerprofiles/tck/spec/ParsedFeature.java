package org.customerprofiles.tck.spec;

import io.cucumber.gherkin.GherkinParser;
import io.cucumber.messages.types.Envelope;
import io.cucumber.messages.types.Examples;
import io.cucumber.messages.types.Feature;
import io.cucumber.messages.types.FeatureChild;
import io.cucumber.messages.types.GherkinDocument;
import io.cucumber.messages.types.Location;
import io.cucumber.messages.types.ParseError;
import io.cucumber.messages.types.Pickle;
import io.cucumber.messages.types.PickleDocString;
import io.cucumber.messages.types.PickleStep;
import io.cucumber.messages.types.PickleStepArgument;
import io.cucumber.messages.types.PickleStepType;
import io.cucumber.messages.types.PickleTableCell;
import io.cucumber.messages.types.PickleTag;
import io.cucumber.messages.types.RuleChild;
import io.cucumber.messages.types.Scenario;
import io.cucumber.messages.types.TableRow;
import io.cucumber.messages.types.Tag;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A feature file after the Gherkin parser: its rules with their scenarios, as Cucumber will run them. */
final class ParsedFeature {

    private final String file;
    private final List<Problem> errors;
    private final Optional<Feature> feature;
    private final List<Pickle> pickles;
    private final Map<String, Integer> lineByNodeId = new HashMap<>();

    private ParsedFeature(String file, List<Envelope> parsed) {
        this.file = file;
        this.errors = parsed.stream()
                .flatMap(message -> message.getParseError().stream())
                .map(this::problem)
                .toList();
        this.feature = parsed.stream()
                .flatMap(message -> message.getGherkinDocument().stream())
                .findFirst()
                .flatMap(GherkinDocument::getFeature);
        this.pickles =
                parsed.stream().flatMap(message -> message.getPickle().stream()).toList();
    }

    static ParsedFeature of(FeatureText text) {
        AtomicInteger ids = new AtomicInteger();
        GherkinParser parser = GherkinParser.builder()
                .includeSource(false)
                .idGenerator(() -> Integer.toString(ids.incrementAndGet()))
                .build();
        try (Stream<Envelope> parsed = parser.parse(text.file(), text.bytes())) {
            return new ParsedFeature(text.file(), parsed.toList());
        }
    }

    /** What the parser could not read; then there are no rules. */
    List<Problem> errors() {
        return errors;
    }

    /** What the file is about; empty when it could not be read. */
    Optional<WrittenFeature> about() {
        return feature.map(found -> new WrittenFeature(
                file,
                found.getName(),
                found.getDescription().strip().lines().map(String::strip).collect(Collectors.joining(" "))));
    }

    /** The rules, in the order of the file. */
    List<WrittenRule> rules() {
        return children()
                .flatMap(child -> child.getRule().stream())
                .map(this::written)
                .toList();
    }

    /** The lines of the scenarios that belong to no rule. */
    List<Integer> strays() {
        return children()
                .flatMap(child -> child.getScenario().stream())
                .map(scenario -> line(scenario.getLocation()))
                .toList();
    }

    private Stream<FeatureChild> children() {
        return feature.stream().flatMap(found -> found.getChildren().stream());
    }

    private WrittenRule written(io.cucumber.messages.types.Rule rule) {
        List<Tag> inherited = feature.map(Feature::getTags).orElse(List.of());
        return new WrittenRule(
                file,
                line(rule.getLocation()),
                rule.getName(),
                Tags.of(Stream.concat(inherited.stream(), rule.getTags().stream())
                        .map(Tag::getName)
                        .toList()),
                Prose.of(rule.getDescription()),
                text(rule),
                rule.getChildren().stream()
                        .flatMap((RuleChild child) -> child.getScenario().stream())
                        .flatMap(this::runs)
                        .toList());
    }

    private List<WrittenScenario> text(io.cucumber.messages.types.Rule rule) {
        Stream<WrittenScenario> shared =
                children().flatMap(child -> child.getBackground().stream()).map(Reading::of);
        Stream<WrittenScenario> own = rule.getChildren().stream()
                .flatMap(child -> Stream.concat(
                        child.getBackground().stream().map(Reading::of),
                        child.getScenario().stream().map(Reading::of)));
        return Stream.concat(shared, own).toList();
    }

    /** A scenario as often as it runs: once, or once for each row of its examples. */
    private Stream<ScenarioRef> runs(Scenario scenario) {
        lineByNodeId.put(scenario.getId(), line(scenario.getLocation()));
        scenario.getExamples().stream()
                .map(Examples::getTableBody)
                .flatMap(List::stream)
                .forEach((TableRow row) -> lineByNodeId.put(row.getId(), line(row.getLocation())));
        return pickles.stream()
                .filter(pickle -> pickle.getAstNodeIds().get(0).equals(scenario.getId()))
                .map(pickle -> reference(pickle, line(scenario.getLocation())));
    }

    private ScenarioRef reference(Pickle pickle, int scenarioLine) {
        List<String> nodes = pickle.getAstNodeIds();
        Tags tags = Tags.of(pickle.getTags().stream().map(PickleTag::getName).toList());
        return new ScenarioRef(
                pickle.getName(),
                lineByNodeId.get(nodes.get(nodes.size() - 1)),
                scenarioLine,
                Set.copyOf(tags.names()),
                pickle.getSteps().stream()
                        .map(step -> new Step(kind(step), step.getText(), table(step), docString(step)))
                        .toList());
    }

    private static Step.Kind kind(PickleStep step) {
        return switch (step.getType().orElse(PickleStepType.UNKNOWN)) {
            case ACTION -> Step.Kind.WHEN;
            case OUTCOME -> Step.Kind.THEN;
            case CONTEXT, UNKNOWN -> Step.Kind.GIVEN;
        };
    }

    private static List<List<String>> table(PickleStep step) {
        return step.getArgument().flatMap(PickleStepArgument::getDataTable).stream()
                .flatMap(table -> table.getRows().stream())
                .map(row ->
                        row.getCells().stream().map(PickleTableCell::getValue).toList())
                .toList();
    }

    private static Optional<String> docString(PickleStep step) {
        return step.getArgument().flatMap(PickleStepArgument::getDocString).map(PickleDocString::getContent);
    }

    private Problem problem(ParseError error) {
        int line = error.getSource().getLocation().map(ParsedFeature::line).orElse(1);
        return new Problem(file, line, "Gherkin: " + error.getMessage());
    }

    private static int line(Location location) {
        return location.getLine().intValue();
    }
}
