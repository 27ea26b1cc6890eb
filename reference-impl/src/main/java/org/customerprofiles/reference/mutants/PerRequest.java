package org.customerprofiles.reference.mutants;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.customerprofiles.reference.operations.Fault;
import org.customerprofiles.reference.operations.Operation;
import org.customerprofiles.reference.operations.Outcome;
import org.customerprofiles.reference.operations.Request;
import org.customerprofiles.reference.store.DomainContents;

/** Ways to make an operation do something else than it should that depend on what is asked. */
final class PerRequest {

    private PerRequest() {}

    /** The operation gets another request. */
    static UnaryOperator<Operation> request(UnaryOperator<Request> change) {
        return Tampered.around(
                (real, request, state, circumstances) -> real.apply(change.apply(request), state, circumstances));
    }

    /** Requests of a kind are refused as invalid. */
    static UnaryOperator<Operation> refusing(Predicate<Request> which) {
        return Tampered.around((real, request, state, circumstances) -> which.test(request)
                ? Outcome.refused(Fault.BAD_REQUEST, "The request is not supported")
                : real.apply(request, state, circumstances));
    }

    /**
     * The operation answers something else, where it does not refuse.
     *
     * @param change gets a copy of the answer's members
     */
    static UnaryOperator<Operation> answer(BiFunction<Request, Map<String, Object>, Map<String, Object>> change) {
        return Tampered.around((real, request, state, circumstances) -> Tampered.changed(
                real.apply(request, state, circumstances),
                members -> change.apply(request, new LinkedHashMap<>(members))));
    }

    /**
     * Each element of a list in the answer is something else.
     *
     * @param change gets a copy of the element's members
     */
    static UnaryOperator<Operation> elements(
            String list, BiFunction<Request, Map<String, Object>, Map<String, Object>> change) {
        return answer((request, answer) -> {
            answer.put(
                    list,
                    elements(answer, list).stream()
                            .map(element -> change.apply(request, new LinkedHashMap<>(element)))
                            .toList());
            return answer;
        });
    }

    /** The operation sees, and writes to, domains that are not as they are. */
    static UnaryOperator<Operation> domain(BiFunction<Request, DomainContents, DomainContents> change) {
        return Tampered.around((real, request, state, circumstances) ->
                real.apply(request, new OtherDomains(state, domain -> change.apply(request, domain)), circumstances));
    }

    /** The structures in a list of the answer. */
    static List<Map<String, Object>> elements(Map<String, Object> answer, String list) {
        return new Request(answer).list(list);
    }
}
