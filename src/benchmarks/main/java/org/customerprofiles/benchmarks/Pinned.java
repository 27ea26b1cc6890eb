package org.customerprofiles.benchmarks;

import java.io.File;
import java.util.Arrays;
import java.util.List;

/** Puts servers on one core and the load on another, where there are two and {@code taskset} is there. */
final class Pinned {

    private static final boolean CAN_BE = Runtime.getRuntime().availableProcessors() > 1
            && Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                    .anyMatch(folder -> new File(folder, "taskset").canExecute());

    private Pinned() {}

    /** What a command begins with. */
    static List<String> toFirstCore() {
        return to("0");
    }

    static List<String> toSecondCore() {
        return to("1");
    }

    private static List<String> to(String core) {
        return CAN_BE ? List.of("taskset", "-c", core) : List.of();
    }
}
