package org.customerprofiles.tck.coverage;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.customerprofiles.tck.spec.Rule;

/**
 * Something that a document says, and what tests it.
 *
 * @param members what it is about, such as {@code Items.FoundByItems}; none in prose
 * @param says the statement, in words of our own
 * @param rules those that follow from it, which may all be untested; none where {@code reason} says why
 * @param reason why there is no rule
 * @param line in the file of the document
 */
public record Statement(
        Place place, List<String> members, String says, List<Rule> rules, Optional<String> reason, int line) {

    public Statement {
        members = List.copyOf(members);
        rules = List.copyOf(rules);
    }

    /** Why nothing tests the statement: there is no rule, or none with a scenario; empty where one tests it. */
    public Optional<String> untestedReason() {
        boolean isTested = rules.stream().anyMatch(rule -> !rule.scenarios().isEmpty());
        return isTested ? Optional.empty() : reason.or(() -> Optional.of(reasonsOfRules()));
    }

    private String reasonsOfRules() {
        return rules.stream()
                .flatMap(rule -> rule.untestedReason().stream())
                .distinct()
                .collect(Collectors.joining(" "));
    }
}
