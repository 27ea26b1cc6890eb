package org.customerprofiles.tck.report;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.customerprofiles.tck.spec.RuleId;

/** Joins the reports of a run that several machines have shared into the one that a single machine would have made. */
public final class MergedReport {

    private MergedReport() {}

    /**
     * The report of the whole run. It proves nothing when a shard is missing.
     *
     * @param parts at least one, in any order
     * @throws IllegalArgumentException when they are no parts of one run; the message says why
     */
    public static RunReport of(List<RunReport> parts) {
        RunReport first = parts.get(0);
        same(parts, RunReport::kitVersion, "were made by different versions of the kit");
        same(parts, part -> part.target().capabilities(), "declare different capabilities");
        Map<RuleId, String> known = new HashMap<>();
        parts.forEach(part -> known.putAll(part.knownFailing().reasons()));
        Instant start =
                parts.stream().map(RunReport::startedAt).min(Instant::compareTo).orElseThrow();
        return new RunReport(
                first.kitVersion(),
                start,
                parts.stream().mapToLong(part -> endOf(part, start)).max().orElseThrow(),
                parts.stream().anyMatch(RunReport::interrupted),
                missing(parts).or(() -> firstOf(parts, RunReport::stoppedBecause)),
                first.target(),
                parts.stream().mapToLong(RunReport::exchanges).sum(),
                parts.stream().mapToLong(RunReport::throttled).sum(),
                Optional.empty(),
                parts.stream()
                        .flatMap(part -> part.notImplemented().stream())
                        .distinct()
                        .sorted()
                        .toList(),
                new KnownFailing(known),
                rules(parts));
    }

    private static long endOf(RunReport part, Instant start) {
        return Duration.between(start, part.startedAt()).toMillis() + part.durationMs();
    }

    private static <T> void same(List<RunReport> parts, Function<RunReport, T> fact, String otherwise) {
        if (parts.stream().map(fact).distinct().count() > 1) {
            throw new IllegalArgumentException("the reports " + otherwise);
        }
    }

    private static <T> Optional<T> firstOf(List<RunReport> parts, Function<RunReport, Optional<T>> fact) {
        return parts.stream().map(fact).flatMap(Optional::stream).findFirst();
    }

    /** Which shards are not among the parts. */
    private static Optional<String> missing(List<RunReport> parts) {
        Set<String> there =
                parts.stream().flatMap(part -> part.shard().stream()).collect(Collectors.toCollection(TreeSet::new));
        if (there.isEmpty()) {
            return Optional.empty();
        }
        List<String> counts =
                there.stream().map(shard -> shard.split("/")[1]).distinct().toList();
        if (counts.size() > 1) {
            throw new IllegalArgumentException("the reports are shards of different runs: " + String.join(", ", there));
        }
        List<String> missing = IntStream.rangeClosed(1, Integer.parseInt(counts.get(0)))
                .mapToObj(part -> part + "/" + counts.get(0))
                .filter(shard -> !there.contains(shard))
                .toList();
        return missing.isEmpty()
                ? Optional.empty()
                : Optional.of("the report of shard " + String.join(", ", missing) + " is missing");
    }

    private static List<RuleResult> rules(List<RunReport> parts) {
        Map<RuleId, List<RuleResult>> byId = parts.stream()
                .flatMap(part -> part.rules().stream())
                .collect(Collectors.groupingBy(RuleResult::id, TreeMap::new, Collectors.toList()));
        return byId.values().stream().map(MergedReport::rule).toList();
    }

    /** A rule about every exchange may have been missed in any part; the others are in one part only. */
    private static RuleResult rule(Collection<RuleResult> same) {
        List<ScenarioResult> scenarios = new ArrayList<>();
        Set<String> observed = new LinkedHashSet<>();
        same.forEach(result -> {
            scenarios.addAll(result.scenarios());
            observed.addAll(result.observed());
        });
        RuleResult first = same.iterator().next();
        return same.size() == 1 ? first : first.with(List.copyOf(observed), scenarios);
    }
}
