package org.customerprofiles.reference.fuzz;

import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/** Stays with a fuzzer, and says so when a request is not answered. */
final class Watch {

    /** No request takes a hundredth of that; but machines may be asleep. */
    private static final int PATIENCE_SECONDS = 60;

    private Watch() {}

    /**
     * What the run comes to.
     *
     * @throws AssertionError when there is no progress any more; the message has the request and what all threads do
     */
    static Optional<Fuzzer.Failure> over(Fuzzer fuzzer, Supplier<Optional<Fuzzer.Failure>> run)
            throws InterruptedException {
        ExecutorService thread = Executors.newSingleThreadExecutor(work -> {
            Thread daemon = new Thread(work, "fuzzer");
            daemon.setDaemon(true);
            return daemon;
        });
        try {
            return watched(fuzzer, thread.submit(run::get));
        } finally {
            thread.shutdownNow();
        }
    }

    private static Optional<Fuzzer.Failure> watched(Fuzzer fuzzer, Future<Optional<Fuzzer.Failure>> run)
            throws InterruptedException {
        while (true) {
            int before = fuzzer.done();
            try {
                return run.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            } catch (TimeoutException stillRunning) {
                if (fuzzer.done() == before) {
                    throw new AssertionError(
                            "No answer to%n%s%n%s".formatted(Script.line(fuzzer.current()), ThreadDump.now()));
                }
            } catch (ExecutionException failed) {
                throw new AssertionError("failed at\n" + Script.line(fuzzer.current()), failed.getCause());
            }
        }
    }
}
