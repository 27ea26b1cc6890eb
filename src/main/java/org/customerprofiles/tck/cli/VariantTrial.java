package org.customerprofiles.tck.cli;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.customerprofiles.reference.server.CustomerProfilesServer;
import org.customerprofiles.reference.server.ServerOptions;
import org.customerprofiles.reference.variants.Variant;
import org.customerprofiles.tck.report.Progress;
import org.customerprofiles.tck.report.RuleResult;
import org.customerprofiles.tck.report.RunReport;
import org.customerprofiles.tck.report.Verdict;
import org.customerprofiles.tck.run.Drivers;
import org.customerprofiles.tck.run.KitRun;
import org.customerprofiles.tck.run.Selection;
import org.customerprofiles.tck.spec.RuleId;
import org.customerprofiles.tck.spec.Specification;

/**
 * What the kit made of a lawful variant.
 *
 * @param unjust rules that were failed, broken, or warned of without the variant deserving it
 * @param overlooked warnings that the variant deserves and did not get
 * @param passed how many rules were passed
 * @param durationMs how long that took, in milliseconds
 */
record VariantTrial(Variant variant, Set<RuleId> unjust, Set<RuleId> overlooked, long passed, long durationMs) {

    /** Most of the time of a variant that settles is spent waiting. */
    private static final int WAITING_SCENARIOS = 48;

    private static final int BUSY_SCENARIOS = 16;

    /** Judges a variant by the rules that can see what is different about it. */
    static VariantTrial of(Variant variant, Specification specification, Drivers drivers) {
        try (CustomerProfilesServer server = variant.start(ServerOptions.local())) {
            RunReport report = new KitRun(
                            InProcess.target(server.endpoint(), variant.settleTime()),
                            specification,
                            new Selection(Optional.empty(), variant.operations(), Set.of()),
                            drivers,
                            Progress.silent())
                    .execute(waits(variant) ? WAITING_SCENARIOS : BUSY_SCENARIOS);
            Set<RuleId> deserved = deserved(variant, report);
            Set<RuleId> warned = withVerdict(report, Verdict.WARNED);
            Set<RuleId> unjust = withVerdict(report, Verdict.FAILED);
            unjust.addAll(withVerdict(report, Verdict.BROKEN));
            warned.stream().filter(id -> !deserved.contains(id)).forEach(unjust::add);
            deserved.removeAll(warned);
            return new VariantTrial(
                    variant,
                    unjust,
                    deserved,
                    withVerdict(report, Verdict.PASSED).size(),
                    report.durationMs());
        }
    }

    static boolean waits(Variant variant) {
        return !variant.settleTime().isZero();
    }

    /** Whether the kit did the variant justice. */
    boolean isJust() {
        return unjust.isEmpty() && overlooked.isEmpty() && passed > 0;
    }

    /** Only what was judged can be warned of: some rules exist for one driver only. */
    private static Set<RuleId> deserved(Variant variant, RunReport report) {
        Set<RuleId> judged = report.rules().stream()
                .filter(rule -> rule.verdict().isJudged())
                .map(RuleResult::id)
                .collect(Collectors.toSet());
        return variant.warnings().stream()
                .map(RuleId::parse)
                .filter(judged::contains)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<RuleId> withVerdict(RunReport report, Verdict verdict) {
        return report.rules().stream()
                .filter(rule -> rule.verdict() == verdict)
                .map(RuleResult::id)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
