package org.customerprofiles.tck.cli;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.customerprofiles.reference.mutants.Mutant;
import org.customerprofiles.tck.run.Drivers;
import org.customerprofiles.tck.spec.Level;
import org.customerprofiles.tck.spec.Rule;
import org.customerprofiles.tck.spec.RuleId;
import org.customerprofiles.tck.spec.Specification;

/** The kill matrix: which rule was seen to notice which mutant, through which driver. */
final class Proof {

    static final List<String> DRIVERS = List.of("wire", "sdk");

    private final List<Rule> rules;
    private final Map<RuleId, Map<String, Set<String>>> killed = new TreeMap<>();

    Proof(Specification specification) {
        rules = specification.rules().stream()
                .filter(rule -> !rule.scenarios().isEmpty())
                .toList();
    }

    /** The rules that can be tested. */
    List<Rule> rules() {
        return rules;
    }

    void add(Collection<MutantTrial> trials) {
        for (MutantTrial trial : trials) {
            trial.noticed()
                    .forEach((rule, drivers) ->
                            drivers.forEach(driver -> killed.computeIfAbsent(rule, any -> new TreeMap<>())
                                    .computeIfAbsent(driver, any -> new TreeSet<>())
                                    .add(trial.mutant().name())));
        }
    }

    /** The mutants that a rule noticed, through whichever driver. */
    Set<String> killedBy(Rule rule) {
        return killed.getOrDefault(rule.id(), Map.of()).values().stream()
                .flatMap(Set::stream)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    int killedBy(Rule rule, String driver) {
        return killed.getOrDefault(rule.id(), Map.of())
                .getOrDefault(driver, Set.of())
                .size();
    }

    /**
     * Rules that promise something, can be said through a driver, and were never seen to fail through it. An open rule
     * promises nothing that a mutant could break.
     */
    List<RuleId> unproven(String driver) {
        return rules.stream()
                .filter(rule -> rule.level() != Level.OPEN)
                .filter(rule -> Drivers.canSay(driver, rule))
                .filter(rule -> killedBy(rule, driver) == 0)
                .map(Rule::id)
                .toList();
    }

    /** Of the mutants that were not tried yet, a few that name every rule which is unproven through a driver. */
    List<Mutant> nextFor(String driver, Collection<Mutant> untried) {
        Set<RuleId> wanted = new TreeSet<>(unproven(driver));
        return untried.stream()
                .filter(mutant -> wanted.removeAll(MutantTrial.named(mutant)))
                .toList();
    }
}
