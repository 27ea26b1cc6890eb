package org.customerprofiles.reference.store.durable;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/**
 * A server in a process of its own, which ends with this one at the latest. Its folder has its data in it, and its
 * temporary files, some of which a kill leaves behind.
 */
record ServerProcess(Process process, URI endpoint) {

    static ServerProcess start(Path folder, Fault fault) throws IOException {
        Process process = launched(folder, fault);
        String endpoint = process.inputReader(StandardCharsets.UTF_8).readLine();
        if (endpoint == null) {
            throw new IllegalStateException("the server did not start");
        }
        return new ServerProcess(process, URI.create(endpoint));
    }

    /** A start that gets no further than so many milliseconds. */
    static void startAndKill(Path folder, int millis) throws IOException, InterruptedException {
        Process process = launched(folder, Fault.NONE);
        TimeUnit.MILLISECONDS.sleep(millis);
        process.destroyForcibly().waitFor();
    }

    /** As {@code kill -9} does: the process runs no further instruction of its own. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** Where in the folder of a server its data are. */
    static Path data(Path folder) {
        return folder.resolve("data");
    }

    private static Process launched(Path folder, Fault fault) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Djava.io.tmpdir=" + folder,
                        "-cp",
                        System.getProperty("java.class.path"),
                        KilledServer.class.getName(),
                        data(folder).toString(),
                        fault.name())
                .redirectError(Redirect.INHERIT)
                .start();
    }
}
