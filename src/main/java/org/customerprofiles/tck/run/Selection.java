package org.customerprofiles.tck.run;

import java.util.Optional;
import java.util.Set;
import org.customerprofiles.tck.spec.Rule;
import org.customerprofiles.tck.spec.RuleId;

/**
 * Which rules a run judges.
 *
 * @param release the newest release whose rules are wanted, as a date; empty for all
 * @param operations the operations that are wanted; none for all
 * @param rules the rules that are wanted; none for all
 * @param shard the part of these that is wanted; empty for all
 */
public record Selection(Optional<String> release, Set<String> operations, Set<RuleId> rules, Optional<Shard> shard) {

    public Selection(Optional<String> release, Set<String> operations, Set<RuleId> rules) {
        this(release, operations, rules, Optional.empty());
    }

    /** Every rule. */
    public static Selection all() {
        return new Selection(Optional.empty(), Set.of(), Set.of());
    }

    /** Whether a rule is wanted. */
    public boolean has(Rule rule) {
        return release.map(newest -> rule.since().compareTo(newest) <= 0).orElse(true)
                && (operations.isEmpty() || operations.contains(rule.operation()))
                && (rules.isEmpty() || rules.contains(rule.id()))
                && shard.map(part -> part.has(rule)).orElse(true);
    }
}
