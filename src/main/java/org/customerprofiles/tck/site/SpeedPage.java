package org.customerprofiles.tck.site;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.customerprofiles.tck.site.Measurements.Measurement;

/** How fast the reference is and how much room it takes: goals, plots and tables. */
public record SpeedPage(Measurements all) {

    private static final List<String> REQUESTS = List.of("find-by-five-keys", "find-by-one-key", "write");

    public List<Goal> goals() {
        return new Goals(all).list();
    }

    /** How many requests a second, server by server. */
    public List<Bars> requests() {
        return REQUESTS.stream()
                .map(what -> bars(spoken(what) + ", a second", all.of(what)))
                .toList();
    }

    public Bars starts() {
        return bars("From the start to the first answer, in ms", all.of("start"));
    }

    public Bars matching() {
        return bars("A matching run, in seconds", all.of("matching"));
    }

    public Bars searches() {
        return bars("Median time of a search by five keys in process, in µs", all.of("searchByFiveKeysAnd p50"));
    }

    /** Everything over HTTP, percentiles of times too. */
    public List<Measurement> overHttp() {
        return all.measurements().stream()
                .filter(each -> REQUESTS.stream().anyMatch(each.what()::startsWith))
                .toList();
    }

    /** Everything that one value was measured of. */
    public List<Measurement> inProcess() {
        return all.measurements().stream()
                .filter(each -> each.who().equals("in process"))
                .toList();
    }

    public List<Measurement> others() {
        return Stream.of("start", "heap", "matching", "matching first")
                .flatMap(what -> all.of(what).stream())
                .toList();
    }

    /** A name of the results as a reader says it: {@code searchByOneKey p50} is "Search by one key p50". */
    public static String spoken(String what) {
        String words =
                what.replace('-', ' ').replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    public static String profiles(Measurement measurement) {
        return measurement.profiles() == 0 ? "" : String.format(Locale.ROOT, "%,d", measurement.profiles());
    }

    private static Bars bars(String title, List<Measurement> measurements) {
        double longest =
                measurements.stream().mapToDouble(Measurement::median).max().orElse(1);
        return new Bars(
                title,
                measurements.stream()
                        .map(each -> new Bars.Bar(
                                each.profiles() == 0 ? each.who() : each.who() + ", " + profiles(each) + " profiles",
                                Figures.text(each.median()),
                                each.median() / longest,
                                each.who().equals("reference") || each.who().equals("in process")))
                        .toList());
    }
}
