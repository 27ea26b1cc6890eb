package org.customerprofiles.reference.variants;

import java.time.Duration;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.customerprofiles.reference.mutants.Parts;
import org.customerprofiles.reference.operations.Circumstances;
import org.customerprofiles.reference.operations.Operation;
import org.customerprofiles.reference.operations.Operations;
import org.customerprofiles.reference.operations.Outcome;
import org.customerprofiles.reference.operations.Request;
import org.customerprofiles.reference.store.Store;
import org.customerprofiles.reference.store.Transaction;

/**
 * Writes that are accepted or refused at once and done a while later, in the order of the calls. Until then nothing has
 * changed for anybody. They are done by the first request that comes when they are due: a thread that waits for them
 * could itself be late on a busy machine, and the disguise would no longer be lawful. Safe for use by several threads.
 */
final class Late {

    private record Write(long dueAt, Operation operation, Request request, Circumstances circumstances) {

        boolean isDue() {
            return dueAt - System.nanoTime() <= 0;
        }
    }

    private final Store store;
    private final Duration delay;
    private final Queue<Write> pending = new ConcurrentLinkedQueue<>();

    private Late(Store store, Duration delay) {
        this.store = store;
        this.delay = delay;
    }

    /** These parts with some of their writes late. */
    static Parts writing(Parts parts, Duration delay, String... writes) {
        return writing(parts, parts.operations(), delay, writes);
    }

    /**
     * These parts with some of their writes late.
     *
     * @param tried the operations that are tried out for their answers, where those of the parts would leave a trace
     *     outside the store
     */
    static Parts writing(Parts parts, Operations tried, Duration delay, String... writes) {
        Store store = parts.store().get();
        Late late = new Late(store, delay);
        Parts changed = parts.withStore(unused -> store).withFront(service -> request -> {
            late.catchUp();
            return service.handle(request);
        });
        for (String write : writes) {
            changed = changed.withOperation(write, done -> late.new Promised(tried.named(write), done));
        }
        return changed;
    }

    /** Called while the store is locked, so that it must not wait for those who wait for the store. */
    private void promise(Operation operation, Request request, Circumstances circumstances) {
        pending.add(new Write(System.nanoTime() + delay.toNanos(), operation, request, circumstances));
    }

    private synchronized void catchUp() {
        while (!pending.isEmpty() && pending.peek().isDue()) {
            Write write = pending.remove();
            store.transact(
                    state -> write.operation().apply(write.request(), state, write.circumstances()),
                    Outcome.Done.class::isInstance);
        }
    }

    /** A write whose answer is known before it is done. */
    private final class Promised implements Operation {

        private final Operation tried;
        private final Operation done;

        Promised(Operation tried, Operation done) {
            this.tried = tried;
            this.done = done;
        }

        @Override
        public Outcome apply(Request request, Transaction present, Circumstances circumstances) {
            Outcome promised = store.transact(state -> tried.apply(request, state, circumstances), outcome -> false);
            if (promised instanceof Outcome.Done) {
                promise(done, request, circumstances);
            }
            return promised;
        }
    }
}
