package org.customerprofiles.reference.concurrency;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.customerprofiles.reference.oracle.Expected;
import org.customerprofiles.reference.oracle.Oracle;
import org.customerprofiles.reference.oracle.State;
import org.customerprofiles.reference.oracle.Tokens;

/**
 * Looks for an order of concurrent calls in which each, made after those before it and before those after it, would have
 * got the answer that it got. A call that was answered before another was made comes first. The search is that of Wing
 * and Gong, and remembers with Lowe where it has been: the calls that are done, and the state that they have led to.
 */
final class Linearizability {

    private final Oracle oracle = new Oracle(new Tokens());
    private final List<Event> events;
    private final Set<Place> seen = new HashSet<>();
    private List<Event> longest = List.of();
    private final List<Event> order = new ArrayList<>();

    private Linearizability(List<Event> history) {
        events = history.stream().sorted(Comparator.comparingLong(Event::begin)).toList();
    }

    /** Where the search has been. */
    private record Place(BitSet done, State state) {}

    /**
     * What came of the search.
     *
     * @param order all calls in an order that explains their answers; as many as could be explained when there is none
     * @param state what is there after them; empty when no order explains all of them
     */
    record Result(List<Event> order, Optional<State> state) {}

    static Result of(State before, List<Event> history) {
        Linearizability search = new Linearizability(history);
        Optional<State> after = search.from(before, new BitSet());
        return new Result(after.isPresent() ? search.order : search.longest, after);
    }

    private Optional<State> from(State state, BitSet done) {
        if (done.cardinality() == events.size()) {
            return Optional.of(state);
        }
        if (!seen.add(new Place((BitSet) done.clone(), state))) {
            return Optional.empty();
        }
        long firstEnd = firstEnd(done);
        for (int at = done.nextClearBit(0);
                at < events.size() && events.get(at).begin() <= firstEnd;
                at = done.nextClearBit(at + 1)) {
            Optional<State> end = next(at, state, done);
            if (end.isPresent()) {
                return end;
            }
        }
        return Optional.empty();
    }

    /** With this call as the next one. */
    private Optional<State> next(int at, State state, BitSet done) {
        Event event = events.get(at);
        Expected expected = oracle.expected(state, event.call(), event.answer());
        if (!expected.isMetBy(event.answer())) {
            return Optional.empty();
        }
        done.set(at);
        order.add(event);
        if (order.size() > longest.size()) {
            longest = List.copyOf(order);
        }
        Optional<State> end = from(expected.state(), done);
        if (end.isEmpty()) {
            done.clear(at);
            order.remove(order.size() - 1);
        }
        return end;
    }

    /** A call that was made later than this cannot be the next one. */
    private long firstEnd(BitSet done) {
        long first = Long.MAX_VALUE;
        for (int at = done.nextClearBit(0); at < events.size(); at = done.nextClearBit(at + 1)) {
            first = Math.min(first, events.get(at).end());
        }
        return first;
    }
}
