package org.customerprofiles.benchmarks;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/** Where and with what something was measured. */
final class Machine {

    private Machine() {}

    /** @param loadBefore the load average when the run began: above one, others were at work */
    static Map<String, Object> circumstances(double loadBefore) throws IOException, InterruptedException {
        Map<String, Object> machine = new LinkedHashMap<>();
        machine.put("cpu", line("/proc/cpuinfo", "model name"));
        machine.put("cores", Runtime.getRuntime().availableProcessors());
        machine.put("memory", line("/proc/meminfo", "MemTotal"));
        machine.put("os", System.getProperty("os.name") + " " + System.getProperty("os.version"));
        machine.put("java", System.getProperty("java.vendor") + " " + System.getProperty("java.vm.version"));
        machine.put("pinned", !Pinned.toSecondCore().isEmpty());
        machine.put("loadBefore", loadBefore);
        machine.put("loadAfter", ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
        machine.put("wrk", said("wrk", "-v"));
        machine.put("node", said("node", "--version"));
        machine.put("dynamoDbLocal", System.getProperty("dynamodb-local.version"));
        machine.put("dynalite", System.getProperty("dynalite.version"));
        return machine;
    }

    private static String line(String file, String name) throws IOException {
        if (!Files.exists(Path.of(file))) {
            return "unknown";
        }
        try (Stream<String> lines = Files.lines(Path.of(file))) {
            return lines.filter(line -> line.startsWith(name))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst()
                    .orElse("unknown");
        }
    }

    private static String said(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String first = new String(process.getInputStream().readAllBytes())
                .lines()
                .findFirst()
                .orElse("unknown");
        process.waitFor();
        return first;
    }
}
