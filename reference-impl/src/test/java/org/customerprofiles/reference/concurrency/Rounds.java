package org.customerprofiles.reference.concurrency;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import org.customerprofiles.reference.oracle.State;

/** Rounds, one after the other, until one has a history that no order of its calls explains. */
final class Rounds {

    private Rounds() {}

    /** What a round has shown that nothing explains; empty when all rounds are explained. */
    static Optional<String> inexplicable(List<Port> ports, int rounds, long seed) throws InterruptedException {
        ExecutorService threads = Executors.newFixedThreadPool(Round.CLIENTS, work -> {
            Thread client = new Thread(work, "client");
            client.setDaemon(true);
            return client;
        });
        try {
            for (int number = 1; number <= rounds; number++) {
                List<Event> history = new Round(ports, "round-" + number, seed + number * 100L).played(threads);
                Linearizability.Result result = Linearizability.of(State.EMPTY, history);
                if (result.state().isEmpty()) {
                    return Optional.of(described(number, history, result));
                }
            }
            return Optional.empty();
        } finally {
            threads.shutdownNow();
        }
    }

    private static String described(int round, List<Event> history, Linearizability.Result result) {
        List<Event> rest = history.stream()
                .filter(event -> !result.order().contains(event))
                .sorted(Comparator.comparingLong(Event::begin))
                .toList();
        long start = history.get(0).begin();
        return "In round %d no order of the calls explains their answers. In this order %d of %d can be, and then none:%n%s%n%nThe others, by their beginnings:%n%s%n"
                .formatted(
                        round, result.order().size(), history.size(), lines(result.order(), start), lines(rest, start));
    }

    private static String lines(List<Event> events, long start) {
        return events.stream().map(event -> event.line(start)).collect(Collectors.joining("\n"));
    }
}
