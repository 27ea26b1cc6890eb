package org.customerprofiles.tck.report;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * How many rules and scenarios had which verdict; every verdict has a count.
 *
 * @param rules by the verdict on the rule
 * @param scenarios by the verdict on the scenario, each driver counted by itself
 */
public record Summary(Map<Verdict, Long> rules, Map<Verdict, Long> scenarios) {

    static Summary of(List<RuleResult> rules) {
        return new Summary(
                count(rules.stream().map(RuleResult::verdict)),
                count(rules.stream().flatMap(rule -> rule.scenarios().stream()).map(ScenarioResult::verdict)));
    }

    static Map<Verdict, Long> count(Stream<Verdict> verdicts) {
        Map<Verdict, Long> counts = new EnumMap<>(Verdict.class);
        Arrays.stream(Verdict.values()).forEach(verdict -> counts.put(verdict, 0L));
        verdicts.forEach(verdict -> counts.merge(verdict, 1L, Long::sum));
        return Collections.unmodifiableMap(counts);
    }
}
