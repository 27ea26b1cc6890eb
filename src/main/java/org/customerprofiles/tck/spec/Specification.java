package org.customerprofiles.tck.spec;

import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The rules, as the features hold them. */
public final class Specification {

    /** Where on the class path the features are; below the kit's own package, as others have a folder of that name. */
    public static final String FOLDER = "/org/customerprofiles/tck/features";

    private record Place(String file, int line) {}

    private final Map<RuleId, Rule> rules = new TreeMap<>();
    private final Map<Place, Rule> ruleByPlace = new HashMap<>();
    private final Map<Place, ScenarioRef> scenarioByPlace = new HashMap<>();
    private final Map<String, WrittenFeature> featureByFile = new TreeMap<>();

    private Specification(List<FeatureText> texts) {
        List<ParsedFeature> features = texts.stream()
                .map(ParsedFeature::of)
                .map(Specification::readable)
                .toList();
        features.forEach(feature -> feature.about().ifPresent(about -> featureByFile.put(about.file(), about)));
        features.stream()
                .flatMap(feature -> feature.rules().stream())
                .map(WrittenRule::read)
                .toList()
                .forEach(this::add);
    }

    /**
     * Reads the features that the kit brings along.
     *
     * @throws IllegalStateException when they break a convention that the kit relies on; the message has file and line
     */
    public static Specification load() {
        return new Specification(FeatureText.onClassPath());
    }

    /**
     * Reads the features of a folder and its folders.
     *
     * @throws IllegalStateException when they break a convention that the kit relies on; the message has file and line
     */
    public static Specification read(Path folder) {
        return new Specification(FeatureText.in(folder));
    }

    /** All rules, ordered by id. */
    public List<Rule> rules() {
        return List.copyOf(rules.values());
    }

    /** The files that hold the rules of an operation, by path. */
    public List<WrittenFeature> featuresOf(String operation) {
        return rules().stream()
                .filter(rule -> rule.operation().equals(operation))
                .map(Rule::file)
                .distinct()
                .sorted()
                .map(featureByFile::get)
                .toList();
    }

    public Optional<Rule> rule(RuleId id) {
        return Optional.ofNullable(rules.get(id));
    }

    /** The rule whose id is among the tags of a scenario, with or without {@code @}. */
    public Optional<Rule> ruleOf(Collection<String> tags) {
        return Tags.of(tags).ids().stream().flatMap(id -> rule(id).stream()).findFirst();
    }

    /**
     * The rule that a scenario belongs to.
     *
     * @param featureUri as Cucumber gives it: any URI or path that ends with the feature's path
     * @param line of the scenario or, in an outline, of the row
     */
    public Optional<Rule> ruleAt(String featureUri, int line) {
        return at(ruleByPlace, featureUri, line);
    }

    /** The scenario that starts at a line, with its steps; parameters as for {@link #ruleAt}. */
    public Optional<ScenarioRef> scenarioAt(String featureUri, int line) {
        return at(scenarioByPlace, featureUri, line);
    }

    /** The longest end of the URI wins, so that {@code a/x.feature} is never taken for {@code x.feature}. */
    private static <T> Optional<T> at(Map<Place, T> values, String featureUri, int line) {
        String file = featureUri.substring(featureUri.indexOf(':') + 1);
        while (true) {
            T found = values.get(new Place(file, line));
            int slash = file.indexOf('/');
            if (found != null || slash < 0) {
                return Optional.ofNullable(found);
            }
            file = file.substring(slash + 1);
        }
    }

    private static ParsedFeature readable(ParsedFeature feature) {
        feature.errors().stream().findFirst().ifPresent(error -> {
            throw new IllegalStateException(error.toString());
        });
        return feature;
    }

    private void add(Rule rule) {
        Rule other = rules.putIfAbsent(rule.id(), rule);
        if (other != null) {
            throw new IllegalStateException("%s:%d: %s is already the id of the rule at %s:%d"
                    .formatted(rule.file(), rule.line(), rule.id(), other.file(), other.line()));
        }
        rule.scenarios().forEach(scenario -> {
            Place place = new Place(rule.file(), scenario.line());
            ruleByPlace.put(place, rule);
            scenarioByPlace.put(place, scenario);
        });
    }
}
