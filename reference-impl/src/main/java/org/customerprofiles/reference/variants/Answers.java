package org.customerprofiles.reference.variants;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import org.customerprofiles.reference.mutants.Parts;
import org.customerprofiles.reference.operations.Outcome;
import org.customerprofiles.reference.operations.Request;

/** Ways to tell the same outcome differently. */
final class Answers {

    private Answers() {}

    /** These parts with the answers of one operation told differently. */
    static Parts of(String operation, Parts parts, UnaryOperator<Map<String, Object>> retold) {
        return of(operation, parts, (request, answer) -> retold.apply(answer));
    }

    /** These parts with the answers of one operation told differently, depending on the members of the request. */
    static Parts of(
            String operation, Parts parts, BiFunction<Request, Map<String, Object>, Map<String, Object>> retold) {
        return Around.the(operation, parts, (request, state, call) -> {
            Outcome outcome = call.with(request);
            return outcome instanceof Outcome.Done done ? Outcome.done(retold.apply(request, done.members())) : outcome;
        });
    }

    /** These parts with the answers of all operations told differently. */
    static Parts ofAll(Parts parts, UnaryOperator<Map<String, Object>> retold) {
        Parts changed = parts;
        for (String operation : OperationNames.ALL) {
            changed = of(operation, changed, retold);
        }
        return changed;
    }

    /** An answer with the structures in one of its lists told differently. */
    static Map<String, Object> each(
            Map<String, Object> answer, String list, UnaryOperator<Map<String, Object>> retold) {
        return answer.containsKey(list)
                ? with(
                        answer,
                        list,
                        elements(answer.get(list)).stream().map(retold).toList())
                : answer;
    }

    /** The answer with one member put in, or put in the place of the one that has its name. */
    static Map<String, Object> with(Map<String, Object> answer, String member, Object value) {
        Map<String, Object> changed = new LinkedHashMap<>(answer);
        changed.put(member, value);
        return changed;
    }

    static Map<String, Object> without(Map<String, Object> answer, String member) {
        Map<String, Object> changed = new LinkedHashMap<>(answer);
        changed.remove(member);
        return changed;
    }

    /** The structures in a list; none when it is absent. */
    @SuppressWarnings("unchecked")
    static List<Map<String, Object>> elements(Object list) {
        return list == null ? List.of() : (List<Map<String, Object>>) list;
    }
}
