package org.customerprofiles.tck.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What a comparison came to.
 *
 * @param word {@code REGRESSION}, {@code NO REGRESSION} or {@code UNCHANGED}
 * @param parts which musts they are, and how many rules changed in which way
 */
public record Conclusion(String word, List<String> parts) {

    private static final String FOUND = "REGRESSION";
    private static final String NONE = "NO REGRESSION";
    private static final int MOST_IDS = 8;

    static Conclusion of(Comparison comparison) {
        if (comparison.changes().isEmpty()) {
            return new Conclusion(
                    "UNCHANGED",
                    List.of("%s: verdicts, scenarios and choices are the same in both reports"
                            .formatted(Wording.count(comparison.rules(), "rule"))));
        }
        List<RuleChange> regressions = comparison.regressions();
        List<String> parts = new ArrayList<>();
        if (!regressions.isEmpty()) {
            parts.add("%s: %s".formatted(Wording.count(regressions.size(), "must"), ids(regressions)));
        }
        add(parts, comparison.with(Change.WORSE), "worse");
        add(parts, comparison.with(Change.VANISHED), "no longer judged");
        add(parts, comparison.with(Change.BETTER), "better");
        add(parts, comparison.with(Change.APPEARED), "new or newly judged");
        add(parts, comparison.with(Change.OTHERWISE), "counted otherwise");
        add(parts, comparison.inScenariosOnly(), "changed in scenarios only");
        add(parts, comparison.otherChoices(), "chosen otherwise");
        return new Conclusion(regressions.isEmpty() ? NONE : FOUND, parts);
    }

    /** Whether a must got worse. */
    public boolean isRegression() {
        return word.equals(FOUND);
    }

    private static String ids(List<RuleChange> rules) {
        String first =
                rules.stream().limit(MOST_IDS).map(rule -> rule.id().toString()).collect(Collectors.joining(", "));
        return rules.size() > MOST_IDS ? first + " and " + (rules.size() - MOST_IDS) + " more" : first;
    }

    private static void add(List<String> parts, List<RuleChange> changes, String what) {
        if (!changes.isEmpty()) {
            parts.add(Wording.count(changes.size(), "rule") + " " + what);
        }
    }
}
