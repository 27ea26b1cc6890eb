package org.customerprofiles.tck.cli;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.customerprofiles.reference.mutants.Mutant;
import org.customerprofiles.reference.mutants.Mutants;
import org.customerprofiles.reference.variants.Variant;
import org.customerprofiles.reference.variants.Variants;
import org.customerprofiles.tck.spec.Level;
import org.customerprofiles.tck.spec.Rule;
import org.customerprofiles.tck.spec.RuleId;
import org.customerprofiles.tck.spec.Specification;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code tck self-check}: whether the kit notices every mutant of the reference, and passes every lawful variant. */
@Command(
        name = "self-check",
        description = "Judges the kit: every mutant of the reference must be noticed by the rules that it breaks, and"
                + " every lawful variant must pass.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class SelfCheckCommand implements Callable<Integer> {

    private static final int WAITING_SCENARIOS = 32;

    @Option(names = "--mutant", paramLabel = "NAME", split = ",", description = "Only this mutant; may be repeated.")
    private List<String> mutants = List.of();

    @Option(names = "--variant", paramLabel = "NAME", split = ",", description = "Only this variant; may be repeated.")
    private List<String> variants = List.of();

    @Option(
            names = "--parallel",
            paramLabel = "N",
            description = "How many mutants are judged at the same time (default: the number of processors).")
    private int parallel = Runtime.getRuntime().availableProcessors();

    @Override
    public Integer call() throws InterruptedException {
        if (parallel < 1) {
            throw new UsageError("--parallel: " + parallel + " is not a number of mutants");
        }
        boolean everything = mutants.isEmpty() && variants.isEmpty();
        List<Mutant> judgedMutants = everything ? Mutants.all() : named(mutants, Mutants::named);
        List<Variant> judgedVariants = everything ? Variants.all() : named(variants, Variants::named);
        Specification specification = Specification.load();
        Instant start = Instant.now();
        List<MutantTrial> mutantTrials = inParallel(judgedMutants, mutant -> MutantTrial.of(mutant, specification));
        Duration mutantTime = Duration.between(start, Instant.now());
        KillMatrix.printMutants(mutantTrials, mutantTime, System.out);
        Set<RuleId> unproven = everything ? unproven(specification, mutantTrials) : Set.of();
        KillMatrix.printUnproven(unproven, System.out);
        start = Instant.now();
        List<VariantTrial> variantTrials = judgedVariants.stream()
                .map(variant -> VariantTrial.of(
                        variant, specification, variant.settleTime().isZero() ? 2 * parallel : WAITING_SCENARIOS))
                .toList();
        KillMatrix.printVariants(variantTrials, Duration.between(start, Instant.now()), System.out);
        boolean trustworthy = unproven.isEmpty()
                && mutantTrials.stream().allMatch(MutantTrial::isKilled)
                && variantTrials.stream().allMatch(VariantTrial::isJust);
        return trustworthy ? 0 : 1;
    }

    private static <T> List<T> named(List<String> names, Function<String, T> find) {
        try {
            return names.stream().map(find).toList();
        } catch (IllegalArgumentException unknown) {
            throw new UsageError(unknown.getMessage());
        }
    }

    private <T, R> List<R> inParallel(List<T> judged, Function<T, R> judge) throws InterruptedException {
        ExecutorService executor = Executors.newFixedThreadPool(parallel);
        try {
            List<Future<R>> trials = judged.stream()
                    .map(each -> executor.submit(() -> judge.apply(each)))
                    .toList();
            List<R> results = new ArrayList<>();
            for (Future<R> trial : trials) {
                results.add(trial.get());
            }
            return results;
        } catch (ExecutionException failure) {
            throw new IllegalStateException(failure.getCause());
        } finally {
            executor.shutdownNow();
        }
    }

    /** Rules that promise something, have scenarios, and were never seen to notice a fault. */
    private static Set<RuleId> unproven(Specification specification, List<MutantTrial> trials) {
        Set<RuleId> proven =
                trials.stream().flatMap(trial -> trial.killed().stream()).collect(Collectors.toSet());
        return specification.rules().stream()
                .filter(rule -> !rule.scenarios().isEmpty())
                .filter(rule -> rule.level() != Level.OPEN)
                .map(Rule::id)
                .filter(id -> !proven.contains(id))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
