package org.customerprofiles.benchmarks;

import java.io.File;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;

/** Puts servers that are measured on one core and the load on another, where there are two and {@code taskset} is there. */
final class Pinned {

    private static final boolean CAN_BE = Runtime.getRuntime().availableProcessors() > 1
            && Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                    .anyMatch(folder -> new File(folder, "taskset").canExecute());

    private Pinned() {}

    /** Lets a server run on the first core alone from now on. */
    static void confine(Process server) throws IOException, InterruptedException {
        set(server, "0");
    }

    /** Lets a server have both cores, as it needs them while it is compiled. */
    static void release(Process server) throws IOException, InterruptedException {
        set(server, "0,1");
    }

    /** What the command of a load begins with. */
    static List<String> toSecondCore() {
        return CAN_BE ? List.of("taskset", "-c", "1") : List.of();
    }

    private static void set(Process server, String cores) throws IOException, InterruptedException {
        if (CAN_BE) {
            new ProcessBuilder("taskset", "-a", "-c", "-p", cores, "" + server.pid())
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        }
    }
}
