package org.customerprofiles.reference.operations;

import static java.time.temporal.ChronoUnit.MILLIS;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.customerprofiles.reference.store.Store;
import org.customerprofiles.reference.store.Transaction;

/** The service in process: operations over a store, with the clock and the ids that they are given. */
public final class Reference implements Api {

    private static final String RUN_MATCHING = "RunMatching";

    private final Store store;
    private final Operations operations;
    private final Clock clock;
    private final Supplier<String> ids;

    /** @param ids fresh ids of 32 lower-case hexadecimal digits; safe for use by several threads */
    public Reference(Store store, Operations operations, Clock clock, Supplier<String> ids) {
        this.store = store;
        this.operations = operations;
        this.clock = clock;
        this.ids = ids;
    }

    /** @throws IllegalArgumentException when there is no such operation */
    @Override
    public Outcome call(String name, Request request) {
        Operation operation = operations.named(name);
        return operation.readsOnly()
                ? store.read(state -> operation.apply(request, state, circumstances()))
                : store.transact(
                        state -> operation.apply(request, state, circumstances()), Outcome.Done.class::isInstance);
    }

    @Override
    public Optional<Outcome> callAtOnce(String name, Supplier<Request> request) {
        Operation operation = operations.named(name);
        if (!operation.isBrief()) {
            return Optional.empty();
        }
        return operation.readsOnly()
                ? store.readAtOnce(state -> operation.apply(request.get(), state, circumstances()))
                : store.transactAtOnce(
                        state -> operation.apply(request.get(), state, circumstances()),
                        Outcome.Done.class::isInstance);
    }

    /**
     * Runs the matching process of one domain now.
     *
     * @return {@code MatchGenerationDate} and {@code PotentialMatches}; refused when the domain is unknown or has
     *     matching disabled
     */
    public Outcome runMatching(String domain) {
        return call(RUN_MATCHING, new Request(Map.of("DomainName", domain)));
    }

    /**
     * Does in one transaction what no operation offers, whole or, when the work throws, not at all.
     *
     * @param work gets the state, the moment and the source of new ids
     */
    public <T> T operate(BiFunction<Transaction, Circumstances, T> work) {
        return store.transact(state -> work.apply(state, circumstances()), done -> true);
    }

    /**
     * Reads what no operation tells.
     *
     * @param work must not write
     */
    public <T> T inspect(Function<Transaction, T> work) {
        return store.read(work);
    }

    /** What every point in time comes from. */
    public Clock clock() {
        return clock;
    }

    /**
     * Runs the matching process of every domain whose schedule has come due since its latest run; once, however many look at
     * the same time.
     */
    public void runDueMatching() {
        store.read(this::dueDomains)
                .forEach(domain -> store.transact(state -> runIfDue(domain, state), Optional::isPresent));
    }

    /** What came of the run; empty when it is not due, or no more. */
    private Optional<Outcome> runIfDue(String name, Transaction state) {
        Circumstances now = circumstances();
        return state.domain(name)
                .filter(domain -> MatchingSchedule.isDue(domain, now.now()))
                .map(due -> operations.named(RUN_MATCHING).apply(new Request(Map.of("DomainName", name)), state, now));
    }

    private List<String> dueDomains(Transaction state) {
        return state.domainsAfter("")
                .filter(domain -> MatchingSchedule.isDue(domain, circumstances().now()))
                .map(domain -> domain.domain().name())
                .toList();
    }

    private Circumstances circumstances() {
        return new Circumstances(clock.instant().truncatedTo(MILLIS), ids);
    }
}
