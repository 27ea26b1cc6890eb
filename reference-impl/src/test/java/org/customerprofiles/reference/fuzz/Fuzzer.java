package org.customerprofiles.reference.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;

/**
 * Throws requests at a service, in episodes that begin and end with nothing there. The same seed throws the same requests
 * as long as the answers are the same.
 */
final class Fuzzer {

    private static final int EPISODE = 1_000;
    private static final int LOOKS = 40;

    private final Supplier<Subject> subjects;
    private final long seed;
    private final Map<String, Integer> tally = new TreeMap<>();
    private volatile Sent current;
    private volatile int done;

    /** @param subjects services with nothing in them */
    Fuzzer(Supplier<Subject> subjects, long seed) {
        this.subjects = subjects;
        this.seed = seed;
    }

    /**
     * What went wrong.
     *
     * @param sent the requests of the episode, of which the last showed it
     */
    record Failure(Trial.Problem problem, List<Sent> sent) {}

    /** What went wrong first; empty when nothing did. */
    Optional<Failure> run(int requests) {
        try (Subject subject = subjects.get()) {
            return run(subject, subject::send, requests);
        }
    }

    /** The same for a service that is there already. */
    Optional<Failure> run(Subject subject, Trial.Carrier carrier, int requests) {
        int last = done + requests;
        while (done < last) {
            List<Sent> sent = new ArrayList<>();
            Optional<Trial.Problem> problem = episode(new Trial(subject, carrier, LOOKS), sent, last);
            if (problem.isPresent()) {
                return Optional.of(new Failure(problem.get(), sent));
            }
        }
        return Optional.empty();
    }

    private Optional<Trial.Problem> episode(Trial trial, List<Sent> sent, int last) {
        Requests requests = new Requests(seed + done);
        Optional<Trial.Problem> problem = Optional.empty();
        for (int left = Math.min(EPISODE, last - done); left > 0 && problem.isEmpty(); left--) {
            problem = send(trial, sent, new Sent(done, requests.next(trial.state(), trial.tokens())));
        }
        problem = problem.or(trial::look);
        List<String> domains = List.copyOf(trial.state().domains().keySet());
        for (int at = 0; at < domains.size() && problem.isEmpty(); at++) {
            Sent deletion = new Sent(done, Wire.request("DeleteDomain", Map.of("DomainName", domains.get(at))));
            problem = send(trial, sent, deletion).or(trial::look);
        }
        return problem;
    }

    private Optional<Trial.Problem> send(Trial trial, List<Sent> sent, Sent next) {
        current = next;
        sent.add(next);
        done++;
        Optional<Trial.Problem> problem = trial.send(next);
        tally.merge(trial.operation(), 1, Integer::sum);
        return problem;
    }

    /** What goes wrong first when these requests are sent to a service with nothing in it. */
    Optional<Shrinker.Finding> shown(List<Sent> requests) {
        try (Subject subject = subjects.get()) {
            Trial trial = new Trial(subject, subject::send, 1);
            for (int at = 0; at < requests.size(); at++) {
                Optional<Trial.Problem> problem = trial.send(requests.get(at));
                if (problem.isPresent()) {
                    return Optional.of(new Shrinker.Finding(List.copyOf(requests.subList(0, at + 1)), problem.get()));
                }
            }
            return Optional.empty();
        }
    }

    /** A failure as the message of a failed test: the smallest requests that show it, and how to repeat it. */
    String report(Failure failure) {
        return Report.of(failure, seed, this::shown);
    }

    /** How many requests were answered. */
    int done() {
        return done;
    }

    /** The request that is being answered. */
    Sent current() {
        return current;
    }

    /** How many requests meant which operation. */
    Map<String, Integer> tally() {
        return tally;
    }

    @Override
    public String toString() {
        return "fuzzing with -Dfuzz.seed=" + seed;
    }
}
