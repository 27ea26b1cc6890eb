package org.customerprofiles.tck.junit;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.customerprofiles.tck.spec.Rule;
import org.customerprofiles.tck.spec.Specification;

/**
 * Which rules are judged.
 *
 * @param names the ids of rules, and operations; none for all
 * @param release the newest release whose rules are wanted; empty for all
 */
record RuleFilter(Set<String> names, Optional<String> release) {

    /** Selects, beside the options of the class, what is to run this time. */
    static final String PROPERTY = "tck.rules";

    /** What the system property selects; everything when it is not set. */
    static RuleFilter ofThisTime() {
        Set<String> names = Arrays.stream(System.getProperty(PROPERTY, "").split(","))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
        return new RuleFilter(names, Optional.empty());
    }

    /**
     * The rules that are wanted, by id.
     *
     * @throws IllegalArgumentException with a message for the user, when a name or the release selects nothing
     */
    List<Rule> of(List<Rule> rules, Specification specification) {
        names.forEach(name -> check(specification, named(name), "\"" + name + "\" is neither a rule nor an operation"));
        release.ifPresent(date -> check(
                specification, rule -> rule.since().equals(date), "the release \"" + date + "\" brought no rule"));
        return rules.stream().filter(this::has).toList();
    }

    private boolean has(Rule rule) {
        return release.map(newest -> rule.since().compareTo(newest) <= 0).orElse(true)
                && (names.isEmpty()
                        || names.stream().anyMatch(name -> named(name).test(rule)));
    }

    private static Predicate<Rule> named(String name) {
        return rule -> rule.id().toString().equals(name) || rule.operation().equals(name);
    }

    private static void check(Specification specification, Predicate<Rule> wanted, String problem) {
        if (specification.rules().stream().noneMatch(wanted)) {
            throw new IllegalArgumentException(problem);
        }
    }
}
