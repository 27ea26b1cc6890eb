package org.customerprofiles.tck.cli;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.customerprofiles.tck.run.Selection;
import org.customerprofiles.tck.run.Shard;
import org.customerprofiles.tck.spec.Rule;
import org.customerprofiles.tck.spec.RuleId;
import org.customerprofiles.tck.spec.Specification;
import picocli.CommandLine.Option;

/** Which rules are judged. */
final class SelectionOptions {

    @Option(
            names = "--release",
            paramLabel = "DATE",
            description = "Only what this release or an earlier one brought: 2020-08-15, 2021-04-30 or 2022-11-14.")
    private String release;

    @Option(
            names = "--operation",
            paramLabel = "NAME",
            split = ",",
            description = "Only the rules of this operation, or of Wire; may be repeated.")
    private List<String> operations = List.of();

    @Option(
            names = "--rule",
            paramLabel = "ID",
            split = ",",
            description = "Only this rule, such as SearchProfiles-4; may be repeated.")
    private List<RuleId> rules = List.of();

    @Option(
            names = "--shard",
            paramLabel = "I/N",
            description = "Only the I-th of N parts, for machines that share a run; 'tck merge-reports' joins what they"
                    + " find out.")
    private String shard;

    Selection selection(Specification specification) {
        rules.forEach(id -> specification
                .rule(id)
                .orElseThrow(() -> new UsageError("--rule: there is no rule " + id + "; 'tck rules' lists them")));
        Set<String> known = names(specification, Rule::operation);
        operations.stream().filter(name -> !known.contains(name)).findFirst().ifPresent(name -> {
            throw new UsageError(
                    "--operation: there are no rules of '" + name + "'; there are some of " + String.join(", ", known));
        });
        Set<String> releases = names(specification, Rule::since);
        if (release != null && !releases.contains(release)) {
            throw new UsageError(
                    "--release: '" + release + "' brought no rule; those that did are " + String.join(", ", releases));
        }
        Selection selection = new Selection(
                Optional.ofNullable(release),
                Set.copyOf(operations),
                Set.copyOf(rules),
                Optional.ofNullable(shard).map(SelectionOptions::parsed));
        if (specification.rules().stream().noneMatch(selection::has)) {
            throw new UsageError("no rule fits --release, --operation, --rule and --shard together");
        }
        return selection;
    }

    private static Shard parsed(String shard) {
        try {
            return Shard.parse(shard);
        } catch (IllegalArgumentException notAShard) {
            throw new UsageError("--shard: " + notAShard.getMessage());
        }
    }

    private static Set<String> names(Specification specification, java.util.function.Function<Rule, String> name) {
        return specification.rules().stream().map(name).collect(Collectors.toCollection(TreeSet::new));
    }
}
