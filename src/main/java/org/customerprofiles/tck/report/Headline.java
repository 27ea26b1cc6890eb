package org.customerprofiles.tck.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.customerprofiles.tck.spec.RuleId;

/**
 * The verdict on a run, in words.
 *
 * @param word such as {@code NOT CONFORMANT}
 * @param finding what decided; empty when nothing did
 * @param facts why nothing is proven, how many exchanges there were, how long it took
 */
public record Headline(String word, String finding, List<String> facts) {

    private static final int MOST_IDS = 8;

    public static Headline of(RunReport run) {
        return switch (run.conformance()) {
            case CONFORMANT ->
                run.stale().isEmpty()
                        ? new Headline("CONFORMANT", counts(run), facts(run))
                        : new Headline("STALE LIST", stale(run), facts(run));
            case NOT_CONFORMANT -> new Headline("NOT CONFORMANT", missed(run), facts(run));
            case INCONCLUSIVE -> new Headline("INCONCLUSIVE", "", facts(run));
        };
    }

    /** Finding and facts, those that there are. */
    public List<String> parts() {
        List<String> parts = new ArrayList<>(List.of(finding));
        parts.addAll(facts);
        parts.removeIf(String::isEmpty);
        return parts.stream().map(Printable::line).toList();
    }

    private static List<String> facts(RunReport run) {
        List<String> facts = new ArrayList<>(run.doubt().stream().toList());
        facts.add(count(run.exchanges(), "exchange"));
        if (run.throttled() > 0) {
            facts.add(number(run.throttled()) + " throttled");
        }
        facts.add(time(run.durationMs()));
        return facts;
    }

    private static String counts(RunReport run) {
        Map<Verdict, Long> rules = run.summary().rules();
        List<String> parts = new ArrayList<>();
        parts.add(count(rules.get(Verdict.PASSED), "rule") + " passed");
        add(parts, rules.get(Verdict.WARNED), "warned");
        add(parts, rules.get(Verdict.KNOWN_FAILING), "known to fail");
        add(parts, rules.get(Verdict.NOT_APPLICABLE), "not applicable");
        add(parts, rules.get(Verdict.UNTESTED), "untested");
        return String.join(", ", parts);
    }

    private static void add(List<String> parts, long count, String what) {
        if (count > 0) {
            parts.add(number(count) + " " + what);
        }
    }

    private static String missed(RunReport run) {
        List<RuleResult> missed = run.missedMusts();
        String lacking =
                run.notImplemented().isEmpty() ? "" : "; not implemented: " + String.join(", ", run.notImplemented());
        return "%s missed: %s%s".formatted(count(missed.size(), "must"), ids(missed, MOST_IDS), lacking);
    }

    private static String stale(RunReport run) {
        List<RuleId> stale = run.stale();
        return "%s %s listed as known to fail but pass%s: %s; take %s from the list"
                .formatted(
                        count(stale.size(), "rule"),
                        stale.size() == 1 ? "is" : "are",
                        stale.size() == 1 ? "es" : "",
                        stale.stream().map(RuleId::toString).collect(Collectors.joining(", ")),
                        stale.size() == 1 ? "it" : "them");
    }

    private static String time(long milliseconds) {
        long seconds = milliseconds / 1000;
        return seconds < 100
                ? String.format(Locale.ROOT, "%.1f s", milliseconds / 1000.0)
                : "%d min %d s".formatted(seconds / 60, seconds % 60);
    }

    /** The first so many ids, and how many there are beyond. */
    static String ids(List<RuleResult> rules, int most) {
        String first =
                rules.stream().limit(most).map(rule -> rule.id().toString()).collect(Collectors.joining(", "));
        return rules.size() > most ? first + " and " + number(rules.size() - most) + " more" : first;
    }

    /** A number of things, in English. */
    public static String count(long count, String thing) {
        return number(count) + " " + thing + (count == 1 ? "" : "s");
    }

    private static String number(long count) {
        return String.format(Locale.ROOT, "%,d", count);
    }
}
