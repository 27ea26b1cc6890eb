package org.customerprofiles.tck.site;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/** What the reference is to reach in speed and size, judged by what was measured: always by the worst case. */
record Goals(Measurements all) {

    private static final String REFERENCE = "reference";
    private static final String IN_PROCESS = "in process";
    private static final List<String> SEARCHES = List.of("searchByOneKey", "searchByFiveKeysAnd", "searchByFiveKeysOr");
    private static final int SMALL = 10_000;
    private static final int LARGER = 100_000;
    private static final int LARGE = 1_000_000;

    List<Goal> list() {
        return List.of(
                Goal.atLeast(
                        0.5,
                        "times",
                        "Searches by five keys a second, of the requests a second that a bare server answers",
                        least(ratios("find-by-five-keys", "bare server"))),
                Goal.atLeast(
                        5,
                        "times",
                        "Finds by an index a second, of those of the better peer",
                        overPeers("find-by-one-key")),
                Goal.atLeast(5, "times", "Writes a second, of those of the better peer", overPeers("write")),
                Goal.atMost(
                        1.5,
                        "times",
                        "Median time of a search among a million profiles, of that among 10,000",
                        growth("p50")),
                Goal.atMost(
                        1.5,
                        "times",
                        "99th percentile of the time of a search among a million profiles, of that among 10,000",
                        growth("p99")),
                Goal.atMost(1024, "bytes", "Heap for a profile of ten members", most(medians("heap", REFERENCE))),
                Goal.atMost(5, "s", "A matching run over a million profiles", all.median("matching", REFERENCE, LARGE)),
                Goal.atMost(
                        1.5,
                        "times",
                        "Time of a matching run for each profile among a million, of that among 100,000",
                        linearity()),
                Goal.atMost(
                        600, "ms", "From the start of serve to its first answer", most(medians("start", REFERENCE))));
    }

    private OptionalDouble overPeers(String what) {
        return least(Stream.of("DynamoDB Local", "dynalite").flatMapToDouble(peer -> ratios(what, peer)));
    }

    /** What the reference does in relation to another, wherever both were measured. */
    private DoubleStream ratios(String what, String other) {
        return all.sizes(what, other).stream()
                .filter(all.sizes(what, REFERENCE)::contains)
                .mapToDouble(size -> all.median(what, REFERENCE, size).orElseThrow()
                        / all.median(what, other, size).orElseThrow());
    }

    private OptionalDouble growth(String percentile) {
        return most(SEARCHES.stream()
                .map(search -> search + " " + percentile)
                .filter(search -> all.sizes(search, IN_PROCESS).contains(LARGE))
                .mapToDouble(search -> all.median(search, IN_PROCESS, LARGE).orElseThrow()
                        / all.median(search, IN_PROCESS, SMALL).orElseThrow()));
    }

    private OptionalDouble linearity() {
        OptionalDouble larger = all.median("matching", REFERENCE, LARGER);
        OptionalDouble large = all.median("matching", REFERENCE, LARGE);
        return larger.isPresent() && large.isPresent()
                ? OptionalDouble.of(large.getAsDouble() / LARGE / (larger.getAsDouble() / LARGER))
                : OptionalDouble.empty();
    }

    private DoubleStream medians(String what, String who) {
        return all.sizes(what, who).stream()
                .mapToDouble(size -> all.median(what, who, size).orElseThrow());
    }

    private static OptionalDouble least(DoubleStream values) {
        return values.min();
    }

    private static OptionalDouble most(DoubleStream values) {
        return values.max();
    }
}
