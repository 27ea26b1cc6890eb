package org.customerprofiles.benchmarks;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.customerprofiles.benchmarks.RunningServer.Post;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;
import tools.jackson.databind.json.JsonMapper;

/** Everything that is measured, in one run: {@code Speed RESULTS-FILE [--quick]}, from the root of the project. */
public final class Speed {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Map<String, String> AS_JSON = Map.of("Content-Type", "application/json");
    private static final String SEARCH = "/domains/" + Customers.DOMAIN + "/profiles/search";
    /** How 'tck serve' has memory managed; so for everything of which the reference is compared with it, or beside it. */
    private static final List<String> AS_SERVED = List.of("-XX:MaxTenuringThreshold=0", "-XX:+UseTransparentHugePages");

    private static final int CLIENTS = 32;
    private static final int WARM_UP_SECONDS = 30;
    private static final int SETTLING_SECONDS = 8;
    private static final int MEASURED_SECONDS = 2;

    private final Path file;
    private final double loadBefore =
            ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    private final boolean quick;
    private final Results results = new Results();
    private final int[] sizes;
    private final int[] peerSizes;
    private final int repeats;
    private int nextNew = 10_000_000;

    private Speed(Path file, boolean quick) {
        this.file = file;
        this.quick = quick;
        this.sizes = quick ? new int[] {10_000} : new int[] {10_000, 100_000, 1_000_000};
        this.peerSizes = quick ? new int[] {1_000} : new int[] {10_000, 100_000};
        this.repeats = quick ? 1 : 9;
    }

    public static void main(String... arguments) throws Exception {
        Speed speed = new Speed(Path.of(arguments[0]), arguments.length > 1 && arguments[1].equals("--quick"));
        speed.step(speed::starts);
        for (int size : speed.sizes) {
            speed.step(() -> speed.reference(size));
        }
        for (int size : speed.peerSizes) {
            speed.step(() -> speed.peer(Contestant.DYNAMODB_LOCAL, size));
            speed.step(() -> speed.peer(Contestant.DYNALITE, size));
        }
        for (int size : speed.sizes) {
            speed.step(() -> speed.footprint(size));
        }
        speed.step(speed::operations);
    }

    /** A part of what is measured. */
    private interface Step {

        void measure() throws Exception;
    }

    /** What has been measured is kept, whatever comes after it. */
    private void step(Step step) throws Exception {
        step.measure();
        results.write(file, Machine.circumstances(loadBefore));
    }

    private void starts() throws Exception {
        int starts = quick ? 3 : 7;
        for (Contestant contestant : Contestant.values()) {
            double[] millis = new double[starts];
            startOnce(contestant); // its files are in the disk's cache then, as everybody's
            for (int i = 0; i < starts; i++) {
                millis[i] = startOnce(contestant);
            }
            results.add("start", contestant.title(), 0, "ms", millis);
        }
    }

    private static long startOnce(Contestant contestant) throws Exception {
        try (RunningServer server = RunningServer.start(contestant::command, contestant.first())) {
            return server.millisToFirstAnswer();
        }
    }

    /** The reference among so many profiles, and beside it in turn the bare server, which sees the same requests. */
    private void reference(int profiles) throws Exception {
        Path seed = Customers.seed(profiles);
        try (RunningServer server = RunningServer.start(port -> seeded(port, seed), Contestant.REFERENCE.first())) {
            Post five = new Post(SEARCH, AS_JSON, JSON.writeValueAsString(fiveKeys(profiles / 2)));
            String answer = server.answer(five);
            if (!answer.contains(Customers.account(profiles / 2)) || !answer.contains("\"FoundByItems\"")) {
                throw new IllegalStateException("the reference does not find its customers: " + answer);
            }
            try (RunningServer bare = RunningServer.start(port -> bare(port, answer), five)) {
                compare("find-by-five-keys", profiles, List.of("reference", "bare server"), List.of(server, bare));
            }
            compare("find-by-one-key", profiles, List.of("reference"), List.of(server));
            compare("write", profiles, List.of("reference"), List.of(server));
        } finally {
            Files.delete(seed);
        }
    }

    private void peer(Contestant contestant, int items) throws Exception {
        try (RunningServer server = RunningServer.start(contestant::command, contestant.first())) {
            Contestant.fill(server, items);
            if (!server.answer(Contestant.find(items / 2)).contains(Customers.account(items / 2))) {
                throw new IllegalStateException(contestant.title() + " does not find its items");
            }
            compare("dynamodb-find", items, List.of(contestant.title()), List.of(server));
            compare("dynamodb-write", items, List.of(contestant.title()), List.of(server));
        }
    }

    /** In turn, so that whatever else the machine does meets all of them. */
    private void compare(String kind, int profiles, List<String> names, List<RunningServer> servers) throws Exception {
        double[][] perSecond = new double[names.size()][repeats];
        double[][] median = new double[names.size()][repeats];
        double[][] p99 = new double[names.size()][repeats];
        warmUp(kind, profiles, servers);
        for (int run = 0; run < repeats; run++) {
            for (int i = 0; i < names.size(); i++) {
                Load.Result result = load(kind, servers.get(i), profiles, MEASURED_SECONDS);
                perSecond[i][run] = result.perSecond();
                median[i][run] = result.medianMicros();
                p99[i][run] = result.p99Micros();
            }
        }
        String what = kind.replace("dynamodb-find", "find-by-one-key").replace("dynamodb-", "");
        for (int i = 0; i < names.size(); i++) {
            results.add(what, names.get(i), profiles, "1/s", perSecond[i]);
            results.add(what + " p50", names.get(i), profiles, "µs", median[i]);
            results.add(what + " p99", names.get(i), profiles, "µs", p99[i]);
        }
    }

    /** What a server is compiled to is ready then; most of it on both cores, as on one the compiler would be in its way. */
    private void warmUp(String kind, int profiles, List<RunningServer> servers) throws Exception {
        for (RunningServer server : servers) {
            Pinned.release(server.process());
            load(kind, server, profiles, quick ? MEASURED_SECONDS : WARM_UP_SECONDS);
            Pinned.confine(server.process());
            load(kind, server, profiles, quick ? MEASURED_SECONDS : SETTLING_SECONDS);
        }
    }

    private Load.Result load(String kind, RunningServer server, int profiles, int seconds) throws Exception {
        Load load = new Load(Path.of("src/benchmarks/load.lua"), CLIENTS, Duration.ofSeconds(seconds));
        int next = nextNew;
        nextNew += 2_000_000;
        return load.of(kind, server.endpoint(), profiles, next);
    }

    private void footprint(int profiles) throws IOException, InterruptedException {
        List<String> command = java("-Xmx4g");
        command.addAll(List.of(Footprint.class.getName(), "" + profiles, "" + (quick ? 2 : 6)));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        List<String> lines =
                new String(process.getInputStream().readAllBytes()).lines().toList();
        if (process.waitFor() != 0) {
            throw new IllegalStateException(String.join("\n", lines));
        }
        results.add("heap", "reference", profiles, "B", Double.parseDouble(lines.get(0)));
        // the first run is compiled while it goes on, and shows what a server that matches once a week takes
        results.add("matching first", "reference", profiles, "s", Double.parseDouble(lines.get(1)));
        double[] seconds =
                lines.stream().skip(2).mapToDouble(Double::parseDouble).toArray();
        results.add("matching", "reference", profiles, "s", seconds);
    }

    private void operations() throws RunnerException {
        OptionsBuilder options = new OptionsBuilder();
        options.include(OperationsBenchmark.class.getName())
                .verbosity(VerboseMode.SILENT)
                .jvmArgs(Stream.concat(Stream.of("-Xmx4g"), AS_SERVED.stream()).toArray(String[]::new))
                .shouldFailOnError(true);
        if (quick) {
            options.param("profiles", "10000")
                    .forks(1)
                    .measurementTime(TimeValue.milliseconds(300))
                    .warmupIterations(1);
        }
        for (RunResult run : new Runner(options.build()).run()) {
            int profiles = Integer.parseInt(run.getParams().getParam("profiles"));
            String name = run.getPrimaryResult().getLabel();
            for (int percentile : new int[] {50, 99}) {
                // of each process, as one may have been compiled less well than another
                double[] times = run.getBenchmarkResults().stream()
                        .mapToDouble(
                                fork -> fork.getPrimaryResult().getStatistics().getPercentile(percentile))
                        .toArray();
                results.add(name + " p" + percentile, "in process", profiles, "µs", times);
            }
        }
    }

    private static Map<String, Object> fiveKeys(int number) {
        List<Map<String, Object>> keys = Customers.fiveKeys(number);
        Map<String, Object> search = new LinkedHashMap<>(keys.get(0));
        search.put("LogicalOperator", "AND");
        search.put("AdditionalSearchKeys", keys.subList(1, keys.size()));
        return search;
    }

    private static List<String> seeded(int port, Path seed) {
        List<String> command = new ArrayList<>(Contestant.REFERENCE.command(port));
        command.addAll(List.of("--seed", seed.toString()));
        return command;
    }

    private static List<String> bare(int port, String answer) {
        List<String> command = java("-Xlog:disable");
        command.addAll(List.of(BareServer.class.getName(), "" + port, answer));
        return command;
    }

    private static List<String> java(String option) {
        List<String> command = new ArrayList<>(List.of(
                System.getProperty("java.home") + "/bin/java", option, "-cp", System.getProperty("java.class.path")));
        command.addAll(1, AS_SERVED);
        return command;
    }
}
