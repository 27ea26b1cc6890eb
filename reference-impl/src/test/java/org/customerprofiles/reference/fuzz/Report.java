package org.customerprofiles.reference.fuzz;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What a fuzzing run has found, for people. */
final class Report {

    private static final int SHOWN = 5;

    private Report() {}

    /** @param trial see {@link Shrinker} */
    static String of(Fuzzer.Failure failure, long seed, Function<List<Sent>, Optional<Shrinker.Finding>> trial) {
        Trial.Problem problem = failure.problem();
        List<Sent> sent = failure.sent();
        int last = sent.get(sent.size() - 1).number();
        String repeat = "Repeat it with -Dfuzz.seed=%d -Dfuzz.requests=%d%n".formatted(seed, last + 1);
        return Shrinker.shrunk(trial, sent)
                .map(found ->
                        "%s%s: %s%n%sThe smallest sequence, %d of %d requests; -Dfuzz.replay=FILE sends such lines:%n%s%n"
                                .formatted(
                                        System.lineSeparator(),
                                        found.problem().kind(),
                                        found.problem().description(),
                                        repeat,
                                        found.requests().size(),
                                        last + 1,
                                        Script.of(found.requests())))
                .orElseGet(() -> "%n%s: %s%n%sSent by itself the episode does not show it. Its last requests:%n%s%n"
                        .formatted(
                                problem.kind(),
                                problem.description(),
                                repeat,
                                Script.of(sent.subList(Math.max(0, sent.size() - SHOWN), sent.size()))));
    }
}
