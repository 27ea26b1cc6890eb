package org.customerprofiles.tck.cli;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.customerprofiles.reference.mutants.Mutant;
import org.customerprofiles.reference.mutants.Mutants;
import org.customerprofiles.reference.variants.Variant;
import org.customerprofiles.reference.variants.Variants;
import org.customerprofiles.tck.report.Progress;
import org.customerprofiles.tck.run.Drivers;
import org.customerprofiles.tck.spec.Specification;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code tck self-check}: whether the kit notices every mutant of the reference, and passes every lawful variant. */
@Command(
        name = "self-check",
        description = "Judges the kit: every mutant of the reference must be noticed by the rules that it breaks, and"
                + " every lawful variant must pass.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class SelfCheckCommand implements Callable<Integer> {

    @Option(names = "--mutant", paramLabel = "NAME", split = ",", description = "Only this mutant; may be repeated.")
    private List<String> mutants = List.of();

    @Option(names = "--variant", paramLabel = "NAME", split = ",", description = "Only this variant; may be repeated.")
    private List<String> variants = List.of();

    @Option(
            names = "--driver",
            paramLabel = "wire|sdk|both",
            description = "Every mutant and variant through this driver (default: all on the wire, and through the AWS"
                    + " SDK as many mutants as it takes to see every rule fail there too).")
    private Drivers driver;

    @Option(
            names = "--parallel",
            paramLabel = "N",
            description = "How many mutants are judged at the same time (default: the number of processors).")
    private int parallel = Runtime.getRuntime().availableProcessors();

    @Mixin
    private Terminal terminal;

    private Specification specification;
    private Progress progress;

    @Override
    public Integer call() {
        if (parallel < 1) {
            throw new UsageError("--parallel: " + parallel + " is not a number of mutants");
        }
        List<Mutant> judgedMutants = isWhole() ? Mutants.all() : named(mutants, Mutants::named);
        List<Variant> judgedVariants = isWhole() ? Variants.combined() : named(variants, Variants::named);
        specification = Specification.load();
        progress = terminal.progress();
        progress.start(judgedMutants.size() + judgedVariants.size(), "mutants and variants");
        Instant start = Instant.now();
        KillMatrix matrix = judge(judgedMutants, judgedVariants);
        progress.finish();
        matrix.print(isWhole(), Duration.between(start, Instant.now()));
        return matrix.isProven(isWhole()) ? 0 : 1;
    }

    /** Whether all mutants and variants are judged, and not only some that were named. */
    private boolean isWhole() {
        return mutants.isEmpty() && variants.isEmpty();
    }

    private KillMatrix judge(List<Mutant> judgedMutants, List<Variant> judgedVariants) {
        Map<Boolean, List<Variant>> byWaiting =
                judgedVariants.stream().collect(Collectors.partitioningBy(VariantTrial::waits));
        try (Workers busy = new Workers(parallel);
                Workers waiting = new Workers(parallel)) {
            // most of their time is spent waiting: they take little from the others
            List<Future<VariantTrial>> settling = waiting.begin(byWaiting.get(true), this::judge);
            Proof proof = new Proof(specification);
            List<MutantTrial> mutantTrials = busy.each(judgedMutants, this::judge);
            proof.add(mutantTrials);
            proveThroughTheSdk(proof, judgedMutants, busy);
            List<VariantTrial> variantTrials = new ArrayList<>(busy.each(byWaiting.get(false), this::judge));
            variantTrials.addAll(Workers.all(settling));
            variantTrials.addAll(busy.each(inDoubt(variantTrials), this::judge));
            return new KillMatrix(terminal.out(), proof, mutantTrials, variantTrials);
        }
    }

    /** What was worn together and wronged, one by one: to tell which of them it was. */
    private static List<Variant> inDoubt(List<VariantTrial> trials) {
        return trials.stream()
                .filter(trial -> !trial.isJust())
                .map(trial -> trial.variant().members())
                .filter(members -> members.size() > 1)
                .flatMap(List::stream)
                .toList();
    }

    private MutantTrial judge(Mutant mutant) {
        MutantTrial trial = MutantTrial.of(mutant, specification, drivers(mutant));
        progress.done(mutant.name(), trial.outcome() != MutantTrial.Outcome.KILLED);
        return trial;
    }

    private VariantTrial judge(Variant variant) {
        VariantTrial trial = VariantTrial.of(variant, specification, driver == null ? Drivers.WIRE : driver);
        progress.done(variant.name(), !trial.isJust());
        return trial;
    }

    /** The wire is the fastest, where it can say what the mutant breaks. */
    private Drivers drivers(Mutant mutant) {
        if (driver != null) {
            return driver;
        }
        boolean onTheWire = MutantTrial.named(mutant).stream()
                .flatMap(id -> specification.rule(id).stream())
                .allMatch(rule -> Drivers.canSay("wire", rule));
        return onTheWire ? Drivers.WIRE : Drivers.BOTH;
    }

    /** Tries mutants until every rule was seen to fail through the SDK, or none is left that names one. */
    private void proveThroughTheSdk(Proof proof, List<Mutant> judged, Workers workers) {
        if (driver != null || !isWhole()) {
            return;
        }
        Set<Mutant> tried = new HashSet<>();
        for (List<Mutant> next = judged; !next.isEmpty(); ) {
            next = proof.nextFor(
                    "sdk",
                    judged.stream().filter(mutant -> !tried.contains(mutant)).toList());
            tried.addAll(next);
            proof.add(workers.each(next, mutant -> MutantTrial.byItsOwnRules(mutant, specification, Drivers.SDK)));
        }
    }

    private static <T> List<T> named(List<String> names, Function<String, T> find) {
        try {
            return names.stream().map(find).toList();
        } catch (IllegalArgumentException unknown) {
            throw new UsageError(unknown.getMessage());
        }
    }
}
