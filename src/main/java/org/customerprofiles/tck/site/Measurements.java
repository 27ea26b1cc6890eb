package org.customerprofiles.tck.site;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the benchmarks of the reference measured, as {@code src/benchmarks/speed} wrote it.
 *
 * @param date of the run
 * @param machine what it ran on and with, by name
 */
public record Measurements(String date, Map<String, String> machine, List<Measurement> measurements) {

    private static final String FILE = "/org/customerprofiles/tck/benchmarks/speed.json";

    /**
     * The repetitions of one measurement.
     *
     * @param what was measured
     * @param who did it
     * @param profiles how many there were
     */
    public record Measurement(String what, String who, int profiles, String unit, List<Double> values) {

        public double median() {
            double[] sorted = sorted();
            int middle = sorted.length / 2;
            return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
        }

        public double least() {
            return sorted()[0];
        }

        public double most() {
            return sorted()[values.size() - 1];
        }

        private double[] sorted() {
            double[] sorted = values.stream().mapToDouble(value -> value).toArray();
            Arrays.sort(sorted);
            return sorted;
        }
    }

    /** Those that the kit brings along. */
    public static Measurements load() {
        try (InputStream json = Measurements.class.getResourceAsStream(FILE)) {
            return JsonMapper.builder()
                    .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .build()
                    .readValue(json, Measurements.class);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Those with this name, in the order in which they were made. */
    public List<Measurement> of(String what) {
        return measurements.stream().filter(each -> each.what().equals(what)).toList();
    }

    /** The median; empty when this was not measured. */
    OptionalDouble median(String what, String who, int profiles) {
        return of(what).stream()
                .filter(each -> each.who().equals(who) && each.profiles() == profiles)
                .mapToDouble(Measurement::median)
                .findFirst();
    }

    /** The numbers of profiles among which it was measured, ascending. */
    List<Integer> sizes(String what, String who) {
        return of(what).stream()
                .filter(each -> each.who().equals(who))
                .map(Measurement::profiles)
                .sorted()
                .toList();
    }
}
