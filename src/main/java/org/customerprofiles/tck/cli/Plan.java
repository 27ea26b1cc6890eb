package org.customerprofiles.tck.cli;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import org.customerprofiles.tck.target.Quotas;
import org.customerprofiles.tck.target.Target;

/**
 * What a run would ask of a target, and how long that would take there.
 *
 * @param parallel how many scenarios run at the same time
 */
record Plan(Target target, Rehearsal rehearsal, int parallel) {

    private static final String ROW = "%-24s %8s  %-14s %s%n";

    void print(PrintStream out) {
        long total =
                rehearsal.calls().values().stream().mapToLong(Long::longValue).sum();
        out.printf(ROW, "operation", "calls", "at most", "takes at least");
        rehearsal.calls().forEach((operation, calls) -> row(out, operation, calls));
        out.printf(ROW, "total", total, "", "");
        out.printf(
                "domains: %d in all, at most %d at the same time (quota %d)%n",
                rehearsal.domains(), rehearsal.mostDomains(), Quotas.DOMAINS);
        if (rehearsal.mostDomains() > Quotas.DOMAINS) {
            out.println("         more than the quota: give a smaller --parallel");
        }
        out.println("duration: " + duration());
        out.println("Nothing was sent to the target: this was counted on the bundled reference. Throttling"
                + " and slow answers come on top.");
    }

    private void row(PrintStream out, String operation, long calls) {
        Optional<Duration> interval = Quotas.intervalOf(operation, target.rates());
        out.printf(
                ROW,
                operation.equals("Wire") ? "raw requests" : operation,
                calls,
                interval.map(Plan::rate).orElse("(not known)"),
                interval.map(one -> inWords(one.multipliedBy(calls))).orElse(""));
    }

    /** The operation that its ceiling holds up longest, and the waiting for writes to settle. */
    private String duration() {
        Duration settling =
                target.settleTime().multipliedBy(rehearsal.scenarios()).dividedBy(parallel);
        Optional<Map.Entry<String, Duration>> slowest = slowest();
        Duration held = slowest.map(Map.Entry::getValue).orElse(Duration.ZERO);
        String reason = slowest.map(entry -> inWords(held) + " for " + entry.getKey())
                .orElse("no operation has a known ceiling");
        return "about " + inWords(held.plus(settling)) + " (" + reason
                + (settling.isZero() ? "" : "; for the settle time an estimate of " + inWords(settling)) + ")";
    }

    private Optional<Map.Entry<String, Duration>> slowest() {
        return rehearsal.calls().entrySet().stream()
                .flatMap(calls -> Quotas.intervalOf(calls.getKey(), target.rates())
                        .map(interval -> Map.entry(calls.getKey(), interval.multipliedBy(calls.getValue())))
                        .stream())
                .max(Comparator.comparing(Map.Entry::getValue));
    }

    private static String rate(Duration interval) {
        long perSecond = Duration.ofSeconds(1).dividedBy(interval);
        return perSecond > 0 ? perSecond + " per second" : Duration.ofHours(1).dividedBy(interval) + " per hour";
    }

    private static String inWords(Duration time) {
        long seconds = (time.toMillis() + 999) / 1_000;
        if (seconds < 60) {
            return seconds + " s";
        }
        long minutes = (seconds + 59) / 60;
        return minutes < 60 ? minutes + " min" : minutes / 60 + " h " + minutes % 60 + " min";
    }
}
