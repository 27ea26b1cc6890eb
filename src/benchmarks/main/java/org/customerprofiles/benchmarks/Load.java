package org.customerprofiles.benchmarks;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Sends requests over HTTP as fast as a server answers them, by wrk: a load generator in C, which one core is enough for.
 *
 * @param script {@code load.lua}
 * @param clients how many connections, each with one request at a time
 */
record Load(Path script, int clients, Duration time) {

    private static final Pattern RESULT = Pattern.compile("RESULT (\\d+) (\\d+) (\\d+) ([0-9.]+) ([0-9.]+)");

    /** What came of it: requests a second, and of the time that one took the median and the 99th percentile. */
    record Result(double perSecond, double medianMicros, double p99Micros) {}

    /**
     * @param kind of request, by its name in the script
     * @param customers how many there are to ask for
     * @param next the number of the first that is written
     * @throws IllegalStateException when a request failed
     */
    Result of(String kind, URI server, int customers, int next) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(Pinned.toSecondCore());
        command.addAll(List.of(
                "wrk",
                "-t1",
                "-c" + clients,
                "-d" + time.toSeconds() + "s",
                "--timeout",
                "30s",
                "-s",
                script.toString()));
        command.addAll(List.of(server.toString(), "--", kind, "" + customers, "" + next));
        Process wrk = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(wrk.getInputStream().readAllBytes());
        wrk.waitFor();
        Matcher result = RESULT.matcher(output);
        if (!result.find() || !result.group(3).equals("0")) {
            throw new IllegalStateException("the load " + kind + " on " + server + " failed:\n" + output);
        }
        double seconds = Double.parseDouble(result.group(2)) / 1e6;
        return new Result(
                Double.parseDouble(result.group(1)) / seconds,
                Double.parseDouble(result.group(4)),
                Double.parseDouble(result.group(5)));
    }
}
