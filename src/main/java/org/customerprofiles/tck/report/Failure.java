package org.customerprofiles.tck.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Why a scenario did not pass.
 *
 * @param step the step that was not fulfilled; empty when it was none
 * @param expected what the rule asks for; empty when nothing could be compared
 * @param actual what came instead
 * @param message what went wrong, in a sentence; it may repeat what was expected and came
 * @param precondition whether already a fact could not be brought about that the scenario starts from
 * @param exchanges those of the scenario, in their order
 */
public record Failure(
        Optional<String> step,
        Optional<String> expected,
        Optional<String> actual,
        String message,
        boolean precondition,
        List<ReportedExchange> exchanges) {

    public Failure {
        exchanges = List.copyOf(exchanges);
    }

    /** What went wrong, where it is more than that one thing was expected and another came. */
    public Optional<String> explanation() {
        return expected.isPresent() && actual.isPresent() ? Optional.empty() : Optional.of(message);
    }

    /** The command that repeats the call that was judged; empty when there was no exchange at all. */
    public Optional<String> curl(String operation) {
        return judged(operation).map(ReportedExchange::curl);
    }

    /** Whether an operation was called on the way. */
    boolean concerns(String operation) {
        return exchanges.stream().anyMatch(exchange -> exchange.operation().equals(operation));
    }

    /** The exchange that was judged: the last of the rule's operation, as calls to observe and clean up follow it. */
    public Optional<ReportedExchange> judged(String operation) {
        return last(exchanges.stream().filter(exchange -> exchange.operation().equals(operation)))
                .or(() -> last(exchanges.stream()));
    }

    private static Optional<ReportedExchange> last(Stream<ReportedExchange> exchanges) {
        return exchanges.reduce((earlier, later) -> later);
    }
}
