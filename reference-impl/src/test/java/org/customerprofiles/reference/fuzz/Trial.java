package org.customerprofiles.reference.fuzz;

import java.util.Optional;
import java.util.Set;
import org.customerprofiles.reference.oracle.Answer;
import org.customerprofiles.reference.oracle.Call;
import org.customerprofiles.reference.oracle.Expected;
import org.customerprofiles.reference.oracle.Oracle;
import org.customerprofiles.reference.oracle.Reading;
import org.customerprofiles.reference.oracle.State;
import org.customerprofiles.reference.oracle.Tokens;

/** Requests, one after the other, each answer beside what the oracle says, and what is kept beside what should be. */
final class Trial {

    /** What a request calls that calls no operation. */
    static final String NOTHING = "a request that means nothing";

    private static final Set<Integer> STATUSES = Set.of(200, 400, 404, 405, 415);

    private final Subject subject;
    private final Carrier carrier;
    private final int looks;
    private final Tokens tokens = new Tokens();
    private final Oracle oracle = new Oracle(tokens);
    private State state = State.EMPTY;
    private String operation = "none";
    private int sinceLook;

    /** @param looks after how many calls everything that is kept is looked at */
    Trial(Subject subject, Carrier carrier, int looks) {
        this.subject = subject;
        this.carrier = carrier;
        this.looks = looks;
    }

    /** What was wrong. */
    record Problem(String kind, String description) {}

    /** Brings a request to the subject. */
    @FunctionalInterface
    interface Carrier {

        Subject.Reply send(Sent sent);

        /** The errors of which one has to come on this way, where one of these has to come in the process itself. */
        default Set<String> refusals(Set<String> errorTypes) {
            return errorTypes;
        }
    }

    /** What was wrong with the answer, or with what is kept after it. */
    Optional<Problem> send(Sent sent) {
        Reading reading = Reading.of(sent.request());
        operation = reading.call().map(Call::operation).orElse(NOTHING);
        Subject.Reply reply = carrier.send(sent);
        Answer answer = reply.answer();
        Expected expected = reading.call()
                .map(call -> oracle.expected(state, call, answer))
                .orElseGet(() -> Expected.refused(state, carrier.refusals(reading.errorTypes())));
        if (!STATUSES.contains(reply.response().status())) {
            return problem(
                    "status of " + operation, "status " + reply.response().status() + ": " + answer);
        }
        if (!expected.isMetBy(answer) || !oracle.hasRightToken(expected, answer)) {
            return problem("answer of " + operation, "expected " + expected + "\n     came " + answer);
        }
        Optional<String> malformed = WireRules.violation(reply.response(), reading);
        state = expected.state();
        return malformed
                .map(fault -> new Problem("form of the answer of " + operation, fault))
                .or(() -> ++sinceLook % looks == 0 ? look() : Optional.empty());
    }

    /** How what is kept differs from what should be. */
    Optional<Problem> look() {
        return subject.difference(state).map(difference -> new Problem("what is kept", difference));
    }

    /** The operation that was called last. */
    String operation() {
        return operation;
    }

    State state() {
        return state;
    }

    Tokens tokens() {
        return tokens;
    }

    private static Optional<Problem> problem(String kind, String description) {
        return Optional.of(new Problem(kind, description));
    }
}
