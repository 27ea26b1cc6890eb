package org.customerprofiles.tck.cli;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.customerprofiles.tck.spec.RuleId;

/** Prints what a self-check found out. */
final class KillMatrix {

    private KillMatrix() {}

    static void printMutants(List<MutantTrial> trials, Duration time, PrintStream out) {
        for (MutantTrial trial : trials) {
            String also = trial.others().isEmpty() ? "" : "  also " + ids(trial.others());
            out.printf(
                    "%s %-44s %s%s%n",
                    trial.isKilled() ? "killed  " : "SURVIVED", trial.mutant().name(), ids(trial.killed()), also);
            if (!trial.isKilled()) {
                out.printf(
                        "         not noticed by %s: %s%n",
                        ids(trial.survived()), trial.mutant().fault());
            }
        }
        if (!trials.isEmpty()) {
            long killed = trials.stream().filter(MutantTrial::isKilled).count();
            long rules = trials.stream()
                    .flatMap(trial -> trial.killed().stream())
                    .distinct()
                    .count();
            out.printf(
                    "%n%d of %d mutants killed by the rules that they break, %d rules seen to fail · %s%n%n",
                    killed, trials.size(), rules, seconds(time));
        }
    }

    static void printUnproven(Set<RuleId> unproven, PrintStream out) {
        if (!unproven.isEmpty()) {
            out.printf("UNPROVEN: no mutant was noticed by %s%n%n", ids(unproven));
        }
    }

    static void printVariants(List<VariantTrial> trials, Duration time, PrintStream out) {
        for (VariantTrial trial : trials) {
            out.printf(
                    "%s %-44s %d rules%s%n",
                    trial.isJust() ? "passed  " : "WRONGED ",
                    trial.variant().name(),
                    trial.passed(),
                    trial.variant().warnings().isEmpty()
                            ? ""
                            : ", warned of " + String.join(", ", trial.variant().warnings()));
            if (!trial.unjust().isEmpty()) {
                out.printf(
                        "         wrongly missed: %s (%s)%n",
                        ids(trial.unjust()), trial.variant().description());
            }
            if (!trial.overlooked().isEmpty()) {
                out.printf("         deserved warnings that did not come: %s%n", ids(trial.overlooked()));
            }
        }
        if (!trials.isEmpty()) {
            long just = trials.stream().filter(VariantTrial::isJust).count();
            out.printf("%n%d of %d lawful variants passed · %s%n", just, trials.size(), seconds(time));
        }
    }

    private static String ids(Collection<RuleId> ids) {
        return ids.stream().map(RuleId::toString).collect(Collectors.joining(" "));
    }

    private static String seconds(Duration time) {
        return time.toMillis() / 100 / 10.0 + " s";
    }
}
