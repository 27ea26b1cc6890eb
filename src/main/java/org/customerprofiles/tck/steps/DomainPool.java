package org.customerprofiles.tck.steps;

import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Domains that scenarios have left empty for others. The run owns them to its end. Safe for use by several threads. */
final class DomainPool {

    /**
     * A domain as a scenario has left it.
     *
     * @param lastWrite when it was last changed, by {@link System#nanoTime()}
     * @param deleted the ids of the profiles that the scenario had and deleted
     */
    record Left(String name, long lastWrite, List<String> deleted) {}

    private final Queue<Left> free = new ConcurrentLinkedQueue<>();

    /** The domain that was left longest ago; nobody else gets it then. */
    Optional<Left> take() {
        return Optional.ofNullable(free.poll());
    }

    void leave(Left domain) {
        free.add(domain);
    }
}
