package org.customerprofiles.tck.pages;

import java.util.List;
import java.util.Optional;
import org.customerprofiles.tck.report.RuleResult;
import org.customerprofiles.tck.report.ScenarioResult;
import org.customerprofiles.tck.report.Verdict;
import org.customerprofiles.tck.report.Verdicts;
import org.customerprofiles.tck.spec.Rule;

/**
 * A rule's result as a page tells it.
 *
 * @param result what it came to
 * @param description what the rule means; empty where this kit does not have the rule
 * @param scenarios all of its scenarios
 * @param unfulfilled its scenarios that did not pass and say why
 * @param lacking the operation that the target does not have, where that is why the rule was missed
 */
public record ToldRule(
        RuleResult result,
        String description,
        List<RunScenario> scenarios,
        List<ToldScenario> unfulfilled,
        Optional<String> lacking) {

    static final String FOLDER = "rules";
    static final String SUFFIX = ".html";

    static ToldRule of(RuleResult result, Optional<Rule> written, Optional<String> lacking) {
        return new ToldRule(
                result,
                written.map(Rule::description).orElse(""),
                RunScenario.all(result, written),
                ToldScenario.all(result, written)
                        .filter(scenario -> scenario.result().failure().isPresent())
                        .toList(),
                lacking);
    }

    public String id() {
        return result.id().toString();
    }

    /** The page that tells everything about a miss; empty when there was none. */
    public Optional<String> page() {
        return unfulfilled.isEmpty() ? Optional.empty() : Optional.of(FOLDER + "/" + id() + SUFFIX);
    }

    /** The verdict through a driver, as it is written; null when the rule was not judged through it. */
    public String through(String driver) {
        List<Verdict> verdicts = result.scenarios().stream()
                .filter(scenario -> scenario.driver().equals(driver))
                .map(ScenarioResult::verdict)
                .toList();
        return verdicts.isEmpty()
                ? null
                : Verdicts.ofRule(result.level(), verdicts).toString();
    }
}
