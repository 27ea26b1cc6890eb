package org.customerprofiles.reference.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The smallest sequence of requests that still shows a fault, as far as leaving things out leads. */
final class Shrinker {

    private static final int MOST_TRIALS = 4_000;

    private final Function<List<Sent>, Optional<Finding>> trial;
    private Finding smallest;
    private int trials;

    /** @param trial what goes wrong first when these requests are sent to a service with nothing in it */
    private Shrinker(Function<List<Sent>, Optional<Finding>> trial, Finding found) {
        this.trial = trial;
        this.smallest = found;
    }

    /** Requests of which the last showed a fault. */
    record Finding(List<Sent> requests, Trial.Problem problem) {}

    /** @return empty when the requests do not show a fault by themselves */
    static Optional<Finding> shrunk(Function<List<Sent>, Optional<Finding>> trial, List<Sent> requests) {
        return trial.apply(requests).map(found -> new Shrinker(trial, found).shrunk());
    }

    private Finding shrunk() {
        Finding before;
        do {
            before = smallest;
            leaveOutRequests();
            for (int at = 0; at < smallest.requests().size(); at++) {
                simplify(at);
            }
        } while (smallest != before);
        return smallest;
    }

    /** Long stretches first, then shorter ones, down to single requests. */
    private void leaveOutRequests() {
        for (int length = smallest.requests().size() / 2; length > 0; length /= 2) {
            for (int at = smallest.requests().size() - length; at >= 0; at -= length) {
                List<Sent> fewer = new ArrayList<>(smallest.requests());
                fewer.subList(at, Math.min(at + length, fewer.size())).clear();
                keepIfSame(fewer);
                at = Math.min(at, smallest.requests().size());
            }
        }
    }

    /** The request at this place with as few members as will do. */
    private void simplify(int at) {
        boolean simpler = true;
        while (simpler && at < smallest.requests().size()) {
            Sent sent = smallest.requests().get(at);
            simpler = Simplification.of(sent.request())
                    .anyMatch(other -> at < smallest.requests().size()
                            && keepIfSame(replaced(at, new Sent(sent.number(), other))));
        }
    }

    private List<Sent> replaced(int at, Sent other) {
        List<Sent> changed = new ArrayList<>(smallest.requests());
        changed.set(at, other);
        return changed;
    }

    private boolean keepIfSame(List<Sent> requests) {
        if (trials++ >= MOST_TRIALS) {
            return false;
        }
        Optional<Finding> found = trial.apply(requests)
                .filter(finding ->
                        finding.problem().kind().equals(smallest.problem().kind()));
        found.ifPresent(finding -> smallest = finding);
        return found.isPresent();
    }
}
