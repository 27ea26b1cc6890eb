package org.customerprofiles.tck.spec;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Finds what is against the conventions of the features: those of tags, sources and size. */
public final class SpecificationProblems {

    private static final int MOST_STEPS = 10;
    private static final int FIRST_LINE_TOO_MANY = 150;

    private final List<Problem> problems = new ArrayList<>();
    private final Map<RuleId, WrittenRule> ruleById = new HashMap<>();

    private SpecificationProblems() {}

    /** The problems in the features of a folder and its folders, by file; empty when all is well. */
    public static List<Problem> in(Path folder) {
        return in(FeatureText.in(folder));
    }

    static List<Problem> in(List<FeatureText> texts) {
        SpecificationProblems found = new SpecificationProblems();
        texts.forEach(found::checkFile);
        return List.copyOf(found.problems);
    }

    private void checkFile(FeatureText text) {
        long lines = new String(text.bytes(), StandardCharsets.UTF_8).lines().count();
        if (lines >= FIRST_LINE_TOO_MANY) {
            report(
                    text.file(),
                    FIRST_LINE_TOO_MANY,
                    "the file has %d lines; divide it, fewer than %d are allowed"
                            .formatted(lines, FIRST_LINE_TOO_MANY));
        }
        ParsedFeature feature = ParsedFeature.of(text);
        problems.addAll(feature.errors());
        feature.strays().forEach(line -> report(text.file(), line, "the scenario belongs to no Rule"));
        feature.rules().forEach(this::checkRule);
    }

    private void checkRule(WrittenRule rule) {
        checkIds(rule);
        checkOne(rule, rule.tags().levels(), "a level: @must, @should or @open");
        checkOne(rule, rule.tags().evidence(), "evidence: @documented, @model, @guide, @observed or @inferred");
        checkOne(rule, rule.tags().releases(), "a release, like @since-2022-11-14");
        checkWeight(rule);
        checkOtherTags(rule);
        if (rule.prose().source().isEmpty()) {
            report(rule, "the rule has no line Source: …");
        }
        if (rule.scenarios().isEmpty() && rule.prose().untested().isEmpty()) {
            report(rule, "the rule has neither a scenario nor a line Untested: … with the reason");
        }
        if (!rule.scenarios().isEmpty() && rule.prose().untested().isPresent()) {
            report(rule, "the rule has scenarios, and yet a line Untested: …");
        }
        rule.scenarios().forEach(scenario -> checkScenario(rule, scenario));
    }

    private void checkIds(WrittenRule rule) {
        checkOne(rule, rule.tags().ids(), "an id, like @SearchProfiles-5");
        for (RuleId id : rule.tags().ids()) {
            WrittenRule other = ruleById.putIfAbsent(id, rule);
            if (other != null) {
                report(rule, "%s is already the id of the rule at %s:%d".formatted(id, other.file(), other.line()));
            }
        }
    }

    private void checkOne(WrittenRule rule, List<?> found, String wanted) {
        if (found.isEmpty()) {
            report(rule, "the rule has no tag for " + wanted);
        } else if (found.size() > 1) {
            report(rule, "the rule has " + found + ", but needs exactly one tag for " + wanted);
        }
    }

    private void checkWeight(WrittenRule rule) {
        Predicate<Evidence> tooWeak = evidence -> !evidence.carriesMust();
        if (rule.tags().levels().contains(Level.MUST)) {
            rule.tags().evidence().stream()
                    .filter(tooWeak)
                    .forEach(evidence -> report(rule, "what is only %s cannot be a must".formatted(evidence)));
        }
    }

    private void checkOtherTags(WrittenRule rule) {
        rule.tags().unknown().forEach(tag -> report(rule, unknown(tag)));
        if (rule.tags().names().contains(Tags.EXAMPLE)) {
            report(rule, "@example is a tag of scenarios: which of the rule's is to be shown?");
        }
        List<String> operations =
                rule.tags().ids().stream().map(RuleId::operation).toList();
        rule.tags().operations().stream()
                .filter(operation -> !operations.contains(operation))
                .forEach(operation ->
                        report(rule, "the feature is tagged @%s, but the rule is not about it".formatted(operation)));
    }

    private static String unknown(String tag) {
        return "@%s is no tag that the conventions know; is it misspelt?".formatted(tag);
    }

    private void checkScenario(WrittenRule rule, ScenarioRef scenario) {
        Tags.of(scenario.tags()).unknown().stream()
                .filter(tag -> !rule.tags().names().contains(tag))
                .forEach(tag -> report(rule.file(), scenario.line(), unknown(tag)));
        int steps = scenario.steps().size();
        long calls = scenario.steps().stream()
                .filter(step -> step.kind() == Step.Kind.WHEN)
                .count();
        if (steps > MOST_STEPS) {
            report(
                    rule.file(),
                    scenario.line(),
                    "the scenario has %d steps, backgrounds included; %d are allowed".formatted(steps, MOST_STEPS));
        }
        if (steps == 0) {
            report(rule.file(), scenario.line(), "the scenario has no steps");
        } else if (calls != 1) {
            report(rule.file(), scenario.line(), "the scenario has %d When; it needs exactly one".formatted(calls));
        }
    }

    private void report(WrittenRule rule, String message) {
        report(rule.file(), rule.line(), message);
    }

    private void report(String file, int line, String message) {
        problems.add(new Problem(file, line, message));
    }
}
