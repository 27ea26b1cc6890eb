package org.customerprofiles.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** What was measured, and where. */
final class Results {

    private final List<Map<String, Object>> measurements = new ArrayList<>();

    /**
     * Keeps the values of all repetitions, and tells whoever is waiting.
     *
     * @param what was measured, such as {@code write}
     * @param who did it
     * @param profiles how many there were
     * @param unit of the values
     */
    void add(String what, String who, int profiles, String unit, double... values) {
        double[] rounded = Arrays.stream(values)
                .map(value -> Double.parseDouble(String.format(Locale.ROOT, "%.4g", value)))
                .toArray();
        Map<String, Object> measurement = new LinkedHashMap<>();
        measurement.put("what", what);
        measurement.put("who", who);
        measurement.put("profiles", profiles);
        measurement.put("unit", unit);
        measurement.put("values", rounded);
        measurements.add(measurement);
        System.out.printf(
                Locale.ROOT, "%-28s %-16s %,9d  %s %s%n", what, who, profiles, Arrays.toString(rounded), unit);
    }

    /** @param machine where and with what it was measured, by name */
    void write(Path file, Map<String, Object> machine) throws IOException {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("date", LocalDate.now(ZoneOffset.UTC).toString());
        all.put("machine", machine);
        all.put("measurements", measurements);
        JsonMapper mapper =
                JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.writeString(file, mapper.writeValueAsString(all) + "\n");
    }
}
