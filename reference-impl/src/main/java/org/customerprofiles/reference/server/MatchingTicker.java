package org.customerprofiles.reference.server;

import java.lang.System.Logger.Level;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Looks once a second whether a matching run has come due by the server's clock. */
final class MatchingTicker implements AutoCloseable {

    private final ScheduledExecutorService schedule = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "matching-ticker");
        thread.setDaemon(true);
        return thread;
    });

    MatchingTicker(Runnable runDueMatching) {
        schedule.scheduleWithFixedDelay(() -> tick(runDueMatching), 1, 1, TimeUnit.SECONDS);
    }

    @Override
    public void close() {
        schedule.shutdownNow();
    }

    private static void tick(Runnable runDueMatching) {
        try {
            runDueMatching.run();
        } catch (RuntimeException unexpected) {
            // a task that throws would never be run again
            System.getLogger(MatchingTicker.class.getName())
                    .log(Level.ERROR, "a scheduled matching run failed", unexpected);
        }
    }
}
