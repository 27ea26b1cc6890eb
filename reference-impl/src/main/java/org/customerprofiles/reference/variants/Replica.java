package org.customerprofiles.reference.variants;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Function;
import org.customerprofiles.reference.mutants.Parts;
import org.customerprofiles.reference.operations.Circumstances;
import org.customerprofiles.reference.operations.Operation;
import org.customerprofiles.reference.operations.Outcome;
import org.customerprofiles.reference.operations.Request;
import org.customerprofiles.reference.store.MemoryStore;
import org.customerprofiles.reference.store.Store;
import org.customerprofiles.reference.store.Transaction;

/**
 * A copy of everything that is written, which follows at a distance: what is read from it is as it was a while ago.
 * Writes are repeated in their order, with the moment and the ids that they had, by the first read for which they are
 * due; no thread waits for them. Safe for use by several threads.
 */
final class Replica {

    private record Write(Operation operation, Request request, Instant at, List<String> ids) {

        boolean isDue(Instant now, Duration lag) {
            return !at.plus(lag).isAfter(now);
        }

        Outcome repeated(Transaction state) {
            return operation.apply(request, state, new Circumstances(at, ids.iterator()::next));
        }
    }

    private final Duration lag;
    private final Store store = new MemoryStore();
    private final Deque<Write> pending = new ArrayDeque<>();

    private Replica(Duration lag) {
        this.lag = lag;
    }

    /** A replica that repeats every write of these parts; it changes the parts for that. */
    static Parts reading(Parts parts, Duration lag, String... reads) {
        Replica replica = new Replica(lag);
        Parts followed = followed(parts, List.of(replica));
        for (String read : reads) {
            followed = followed.withOperation(read, operation -> new Read(operation, request -> replica));
        }
        return followed;
    }

    /**
     * Searches that each read from one of several replicas.
     *
     * @param lags how far behind the replicas are
     * @param lagOf how far behind a search is; one of them
     */
    static Parts searching(Parts parts, List<Duration> lags, Function<Request, Duration> lagOf) {
        List<Replica> replicas = lags.stream().map(Replica::new).toList();
        return followed(parts, replicas)
                .withOperation(
                        "SearchProfiles",
                        operation -> new Read(
                                operation,
                                request -> replicas.stream()
                                        .filter(replica -> replica.lag.equals(lagOf.apply(request)))
                                        .findFirst()
                                        .orElseThrow()));
    }

    private static Parts followed(Parts parts, List<Replica> replicas) {
        Parts followed = parts;
        for (String write : OperationNames.WRITES) {
            followed = followed.withOperation(write, operation -> new Followed(operation, replicas));
        }
        return followed;
    }

    private synchronized void follow(Write write) {
        pending.add(write);
    }

    private synchronized void catchUp(Instant now) {
        while (!pending.isEmpty() && pending.peek().isDue(now, lag)) {
            Write write = pending.remove();
            store.transact(write::repeated, Outcome.Done.class::isInstance);
        }
    }

    /** A write that replicas will repeat. */
    private record Followed(Operation operation, List<Replica> replicas) implements Operation {

        @Override
        public Outcome apply(Request request, Transaction state, Circumstances circumstances) {
            List<String> ids = new ArrayList<>();
            Circumstances recorded = new Circumstances(circumstances.now(), () -> {
                ids.add(circumstances.newId());
                return ids.get(ids.size() - 1);
            });
            Outcome outcome = operation.apply(request, state, recorded);
            if (outcome instanceof Outcome.Done) {
                Write write = new Write(operation, request, circumstances.now(), ids);
                replicas.forEach(replica -> replica.follow(write));
            }
            return outcome;
        }
    }

    /** A read that is answered from a replica instead of the present state. */
    private record Read(Operation operation, Function<Request, Replica> source) implements Operation {

        @Override
        public Outcome apply(Request request, Transaction present, Circumstances circumstances) {
            Replica replica = source.apply(request);
            replica.catchUp(circumstances.now());
            return replica.store.read(state -> operation.apply(request, state, circumstances));
        }

        @Override
        public boolean readsOnly() {
            return true;
        }
    }
}
