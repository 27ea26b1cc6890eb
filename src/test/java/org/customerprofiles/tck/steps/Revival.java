package org.customerprofiles.tck.steps;

import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.customerprofiles.reference.model.Profile;
import org.customerprofiles.reference.mutants.Parts;
import org.customerprofiles.reference.operations.Operation;
import org.customerprofiles.reference.operations.Outcome;
import org.customerprofiles.reference.operations.Request;
import org.customerprofiles.reference.store.Store;
import org.customerprofiles.reference.store.Transaction;

/**
 * A fault: profiles that were merged are there again a while after the merge was answered. The first request that comes
 * when they are due brings them back before it is answered, so that nobody who asks then can be too early.
 */
final class Revival {

    /** After a late merge has been done, and long before its settle time has ended. */
    private static final Duration DELAY = Duration.ofMillis(1_200);

    private record Merged(long dueAt, String domain, List<Profile> profiles) {}

    private final Store store;
    private final Queue<Merged> merged = new ConcurrentLinkedQueue<>();

    private Revival(Store store) {
        this.store = store;
    }

    static Parts of(Parts parts) {
        Store store = parts.store().get();
        Revival revival = new Revival(store);
        return parts.withStore(unused -> store)
                .withOperation("MergeProfiles", revival::remembering)
                .withFront(service -> request -> {
                    revival.revive();
                    return service.handle(request);
                });
    }

    private Operation remembering(Operation merge) {
        return (request, state, circumstances) -> {
            List<Profile> profiles = profiles(request, state);
            Outcome outcome = merge.apply(request, state, circumstances);
            if (outcome instanceof Outcome.Done) {
                merged.add(new Merged(System.nanoTime() + DELAY.toNanos(), request.text("DomainName"), profiles));
            }
            return outcome;
        };
    }

    private static List<Profile> profiles(Request request, Transaction state) {
        return state.domain(request.text("DomainName")).stream()
                .flatMap(domain -> request.<String>list("ProfileIdsToBeMerged").stream()
                        .flatMap(id -> domain.profiles().find(id).stream()))
                .toList();
    }

    /** A late merge is remembered when it is answered and again when it is done: the earlier time counts. */
    private void revive() {
        for (Merged each : merged) {
            if (each.dueAt() - System.nanoTime() <= 0) {
                store.transact(state -> put(each, state), done -> true);
            }
        }
    }

    private static boolean put(Merged merged, Transaction state) {
        state.domain(merged.domain()).ifPresent(domain -> merged.profiles().forEach(domain.profiles()::put));
        return true;
    }
}
