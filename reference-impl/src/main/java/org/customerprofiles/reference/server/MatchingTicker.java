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

    private final Runnable runDueMatching;

    MatchingTicker(Runnable runDueMatching) {
        this.runDueMatching = runDueMatching;
    }

    /** Begins to look. */
    void start() {
        schedule.scheduleWithFixedDelay(this::tick, 1, 1, TimeUnit.SECONDS);
    }

    /** Looks now; what is due has been run afterwards. */
    void look() {
        runDueMatching.run();
    }

    @Override
    public void close() {
        schedule.shutdownNow();
    }

    private void tick() {
        try {
            look();
        } catch (RuntimeException unexpected) {
            // a task that throws would never be run again
            System.getLogger(MatchingTicker.class.getName())
                    .log(Level.ERROR, "a scheduled matching run failed", unexpected);
        }
    }
}
