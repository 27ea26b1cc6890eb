package org.customerprofiles.tck.cli;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.customerprofiles.reference.variants.Variant;
import org.customerprofiles.tck.cli.MutantTrial.Outcome;
import org.customerprofiles.tck.spec.Rule;
import org.customerprofiles.tck.spec.RuleId;

/** Prints what a self-check found out: rule by mutant, then what is wrong, then the totals. */
final class KillMatrix {

    private final PrintStream out;
    private final Proof proof;
    private final List<MutantTrial> mutants;
    private final List<VariantTrial> variants;

    KillMatrix(PrintStream out, Proof proof, List<MutantTrial> mutants, List<VariantTrial> variants) {
        this.out = out;
        this.proof = proof;
        this.mutants = mutants;
        this.variants = variants;
    }

    /** @param everything whether all mutants were judged, so that rules which noticed none are unproven */
    boolean isProven(boolean everything) {
        return mutants.stream().allMatch(trial -> trial.outcome() == Outcome.KILLED)
                && variants.stream().allMatch(VariantTrial::isJust)
                && (!everything
                        || Proof.DRIVERS.stream()
                                .allMatch(driver -> proof.unproven(driver).isEmpty()));
    }

    void print(boolean everything, Duration time) {
        printRules();
        printVariants();
        printFaultsOfMutants();
        printFaultsOfVariants();
        if (everything) {
            printUnproven();
        }
        printTotals(time);
    }

    private void printRules() {
        if (mutants.isEmpty()) {
            return;
        }
        out.printf("%-22s %4s %4s  %s%n", "rule", "wire", "sdk", "killed");
        for (Rule rule : proof.rules()) {
            if (!proof.killedBy(rule).isEmpty()) {
                out.printf(
                        "%-22s %4s %4s  %s%n",
                        rule.id(),
                        number(proof.killedBy(rule, "wire")),
                        number(proof.killedBy(rule, "sdk")),
                        String.join(" ", proof.killedBy(rule)));
            }
        }
        out.println();
    }

    private void printVariants() {
        if (variants.isEmpty()) {
            return;
        }
        out.printf("%12s %8s  %s%n", "rules passed", "seconds", "lawful variant");
        for (VariantTrial trial : variants) {
            out.printf("%12d %8.1f  %s%n", trial.passed(), trial.durationMs() / 1000.0, disguise(trial.variant()));
        }
        out.println();
    }

    private static String disguise(Variant variant) {
        return variant.name().replace("+", " + ")
                + (variant.warnings().isEmpty()
                        ? ""
                        : ", warned of " + variant.warnings().stream().sorted().collect(Collectors.joining(", ")));
    }

    private void printFaultsOfMutants() {
        for (MutantTrial trial : mutants) {
            if (trial.outcome() == Outcome.KILLED) {
                continue;
            }
            out.printf(
                    "%s %s: %s%n",
                    heading(trial.outcome()),
                    trial.mutant().name(),
                    trial.mutant().fault());
            printIds("not noticed by", trial.survived());
            printIds("fails for another reason", trial.accidents());
            printIds("noticed by", trial.noticed().keySet());
            printIds("others that fail", trial.others());
            out.println();
        }
    }

    private static String heading(Outcome outcome) {
        return switch (outcome) {
            case KILLED -> "KILLED";
            case BY_ACCIDENT -> "KILLED BY ACCIDENT";
            case BY_OTHERS -> "NOT KILLED BY ALL RULES THAT IT BREAKS";
            case SURVIVED -> "SURVIVED";
        };
    }

    private void printFaultsOfVariants() {
        for (VariantTrial trial : variants) {
            if (!trial.isJust()) {
                out.printf(
                        "WRONGED %s: %s%n",
                        trial.variant().name(), trial.variant().description());
                printIds("missed though it is lawful", trial.unjust());
                printIds("deserved warnings that did not come", trial.overlooked());
                out.println();
            }
        }
    }

    private void printUnproven() {
        for (String driver : Proof.DRIVERS) {
            List<RuleId> unproven = proof.unproven(driver);
            if (!unproven.isEmpty()) {
                out.printf("UNPROVEN through %s, as no mutant was noticed by%n", driver);
                printIds("", unproven);
                out.println();
            }
        }
    }

    private void printIds(String what, Collection<RuleId> ids) {
        if (!ids.isEmpty()) {
            out.println("  " + (what.isEmpty() ? "" : what + ": ")
                    + ids.stream().map(RuleId::toString).collect(Collectors.joining(" ")));
        }
    }

    private void printTotals(Duration time) {
        if (!mutants.isEmpty()) {
            out.printf(
                    "%d of %d mutants killed by the rules that they break · %d by accident, %d not by all of them,"
                            + " %d survived%n",
                    count(Outcome.KILLED),
                    mutants.size(),
                    count(Outcome.BY_ACCIDENT),
                    count(Outcome.BY_OTHERS),
                    count(Outcome.SURVIVED));
            out.printf(
                    "%d of %d rules seen to fail on the wire, %d through the SDK%n",
                    seenToFail("wire"), proof.rules().size(), seenToFail("sdk"));
        }
        if (!variants.isEmpty()) {
            out.printf(
                    "%d of %d lawful variants passed, on %d servers%n",
                    names(variants.stream().filter(VariantTrial::isJust)), names(variants.stream()), variants.size());
        }
        out.printf("%s s%n", time.toMillis() / 100 / 10.0);
    }

    private static long names(Stream<VariantTrial> trials) {
        return trials.flatMap(trial -> trial.variant().members().stream())
                .map(Variant::name)
                .distinct()
                .count();
    }

    private long count(Outcome outcome) {
        return mutants.stream().filter(trial -> trial.outcome() == outcome).count();
    }

    private long seenToFail(String driver) {
        return proof.rules().stream()
                .filter(rule -> proof.killedBy(rule, driver) > 0)
                .count();
    }

    private static String number(int count) {
        return count == 0 ? "·" : Integer.toString(count);
    }
}
