package org.customerprofiles.reference.fuzz;

import java.util.Arrays;
import java.util.stream.Collectors;

/** What all threads do. */
public final class ThreadDump {

    private ThreadDump() {}

    public static String now() {
        return Thread.getAllStackTraces().entrySet().stream()
                .map(thread -> thread.getKey().getName() + "\n"
                        + Arrays.stream(thread.getValue())
                                .map(frame -> "    " + frame)
                                .collect(Collectors.joining("\n")))
                .collect(Collectors.joining("\n"));
    }
}
