package org.customerprofiles.reference.mutants;

import java.util.Map;
import java.util.function.UnaryOperator;
import org.customerprofiles.reference.operations.Circumstances;
import org.customerprofiles.reference.operations.Fault;
import org.customerprofiles.reference.operations.Operation;
import org.customerprofiles.reference.operations.Outcome;
import org.customerprofiles.reference.operations.Request;
import org.customerprofiles.reference.store.Transaction;

/** Ways to make an operation do something else than it should. */
final class Tampered {

    private Tampered() {}

    /** What happens instead of a call; it may make the call, too. */
    @FunctionalInterface
    interface Around {
        Outcome apply(Operation real, Request request, Transaction state, Circumstances circumstances);
    }

    /** What happens to the state after a call that was not refused. */
    @FunctionalInterface
    interface Aftermath {
        void apply(Request request, Transaction state, Circumstances circumstances);
    }

    private record Wrapped(Operation real, Around around) implements Operation {

        @Override
        public Outcome apply(Request request, Transaction state, Circumstances circumstances) {
            return around.apply(real, request, state, circumstances);
        }

        @Override
        public boolean readsOnly() {
            return real.readsOnly();
        }
    }

    static UnaryOperator<Operation> around(Around around) {
        return real -> new Wrapped(real, around);
    }

    /** The operation gets other members than those of the request. */
    static UnaryOperator<Operation> request(UnaryOperator<Map<String, Object>> change) {
        return around((real, request, state, circumstances) ->
                real.apply(new Request(change.apply(request.members())), state, circumstances));
    }

    /** The operation answers other members than it should, where it does not refuse. */
    static UnaryOperator<Operation> answer(UnaryOperator<Map<String, Object>> change) {
        return around(
                (real, request, state, circumstances) -> changed(real.apply(request, state, circumstances), change));
    }

    /** Something else happens, too, before the answer is given. */
    static UnaryOperator<Operation> afterwards(Aftermath aftermath) {
        return around((real, request, state, circumstances) -> {
            Outcome outcome = real.apply(request, state, circumstances);
            if (outcome instanceof Outcome.Done) {
                aftermath.apply(request, state, circumstances);
            }
            return outcome;
        });
    }

    /** Where the operation would refuse with this fault, something else happens instead. */
    static UnaryOperator<Operation> insteadOf(Fault fault, Around instead) {
        return around((real, request, state, circumstances) -> {
            Outcome outcome = real.apply(request, state, circumstances);
            return outcome instanceof Outcome.Refused refused && refused.fault() == fault
                    ? instead.apply(real, request, state, circumstances)
                    : outcome;
        });
    }

    /** Where the operation would refuse with this fault, it does so with another one. */
    static UnaryOperator<Operation> confused(Fault fault, Fault other) {
        return insteadOf(
                fault,
                (real, request, state, circumstances) -> Outcome.refused(other, "The request cannot be fulfilled"));
    }

    /** Where the operation would refuse with this fault, it says that all went well. */
    static UnaryOperator<Operation> pretending(Fault fault, Map<String, Object> answer) {
        return insteadOf(fault, (real, request, state, circumstances) -> Outcome.done(answer));
    }

    /** The outcome with other members, where it is no refusal. */
    static Outcome changed(Outcome outcome, UnaryOperator<Map<String, Object>> change) {
        return outcome instanceof Outcome.Done done ? Outcome.done(change.apply(done.members())) : outcome;
    }
}
