package org.customerprofiles.tck.cli;

import java.util.concurrent.Callable;
import org.customerprofiles.tck.spec.Rule;
import org.customerprofiles.tck.spec.RuleId;
import org.customerprofiles.tck.spec.ScenarioRef;
import org.customerprofiles.tck.spec.Specification;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code tck rules}: what the kit judges by. */
@Command(
        name = "rules",
        description = "Prints the rules, or one of them with what it means and its scenarios.",
        mixinStandardHelpOptions = true)
final class RulesCommand implements Callable<Integer> {

    @Parameters(arity = "0..1", paramLabel = "ID", description = "A rule, such as SearchProfiles-4.")
    private RuleId id;

    @Override
    public Integer call() {
        Specification specification = Specification.load();
        if (id == null) {
            specification.rules().forEach(RulesCommand::printLine);
            return 0;
        }
        printWhole(specification
                .rule(id)
                .orElseThrow(() -> new UsageError("there is no rule " + id + "; 'tck rules' lists them")));
        return 0;
    }

    private static void printLine(Rule rule) {
        System.out.printf("%-26s %-6s %-10s %s%n", rule.id(), rule.level(), rule.evidence(), rule.title());
    }

    private static void printWhole(Rule rule) {
        System.out.printf("%s · %s · %s · since %s%n%n", rule.id(), rule.level(), rule.evidence(), rule.since());
        System.out.println(rule.title());
        if (!rule.description().isEmpty()) {
            System.out.println(rule.description());
        }
        System.out.println("Source: " + rule.source());
        rule.untestedReason().ifPresent(reason -> System.out.println("Untested: " + reason));
        System.out.printf("%nfeatures/%s:%d%n", rule.file(), rule.line());
        for (ScenarioRef scenario : rule.scenarios()) {
            System.out.println("  - " + scenario.name());
        }
    }
}
