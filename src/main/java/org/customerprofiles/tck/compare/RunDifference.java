package org.customerprofiles.tck.compare;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Something in which runs differ, and which may explain that their verdicts do.
 *
 * @param what such as {@code kit version}
 * @param values one for each run, in their order
 */
public record RunDifference(String what, List<String> values) {

    public RunDifference {
        values = List.copyOf(values);
    }

    /** All that these runs differ in, but for their targets and what they found out. */
    static List<RunDifference> of(List<NamedReport> reports) {
        return Stream.of(
                        difference(
                                "kit version", reports, report -> report.run().kitVersion()),
                        difference("capabilities", reports, ownCapabilities(reports)),
                        difference("drivers", reports, report -> joined(report.drivers())),
                        difference(
                                "shard", reports, report -> report.run().shard().orElse("all")),
                        difference(
                                "doubt", reports, report -> report.run().doubt().orElse("none")))
                .flatMap(Optional::stream)
                .toList();
    }

    /** The run's name and what is different there, for each run. */
    List<String> named(List<String> names) {
        return IntStream.range(0, values.size())
                .mapToObj(i -> names.get(i) + " " + values.get(i))
                .toList();
    }

    private static Optional<RunDifference> difference(
            String what, List<NamedReport> reports, Function<NamedReport, String> fact) {
        List<String> values = reports.stream().map(fact).toList();
        return values.stream().distinct().count() > 1 ? Optional.of(new RunDifference(what, values)) : Optional.empty();
    }

    /** Capabilities that all declare explain nothing. */
    private static Function<NamedReport, String> ownCapabilities(List<NamedReport> reports) {
        Set<String> common = new LinkedHashSet<>(reports.get(0).run().target().capabilities());
        reports.forEach(report -> common.retainAll(report.run().target().capabilities()));
        return report -> {
            Set<String> own = new TreeSet<>(report.run().target().capabilities());
            own.removeAll(common);
            return own.isEmpty() ? "none of them" : joined(own);
        };
    }

    private static String joined(Collection<String> values) {
        return values.isEmpty() ? "none" : String.join(", ", values);
    }
}
