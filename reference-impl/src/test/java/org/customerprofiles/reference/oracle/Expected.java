package org.customerprofiles.reference.oracle;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a call should come to.
 *
 * @param errorTypes the errors of which one has to come; empty for a success
 * @param members those of the answer of a success
 * @param state what is there afterwards
 * @param next where the next page goes on, when the answer has to have a token
 */
public record Expected(Set<String> errorTypes, Map<String, Object> members, State state, List<PageToken> next) {

    private static final String BAD_REQUEST = "BadRequestException";
    private static final String SUCCESS = "any answer";

    static Expected done(State after, Map<String, Object> members) {
        return new Expected(Set.of(), members, after, List.of());
    }

    /** A success of which the answer says no more than that. */
    static Expected told(State after) {
        return done(after, Map.of("Message", Json.ANY_TEXT));
    }

    static Expected invalid(State before) {
        return refused(before, Set.of(BAD_REQUEST));
    }

    static Expected missing(State before) {
        return refused(before, Set.of("ResourceNotFoundException"));
    }

    /** A success of any kind or a refusal, after which nothing is different. */
    static Expected unforeseen(State before) {
        return refused(before, Set.of(BAD_REQUEST, SUCCESS));
    }

    static Expected page(State state, Map<String, Object> members, List<PageToken> next) {
        return new Expected(Set.of(), members, state, next);
    }

    public static Expected refused(State before, Set<String> errorTypes) {
        return new Expected(errorTypes, Map.of(), before, List.of());
    }

    /** Whether this is what came. */
    public boolean isMetBy(Answer answer) {
        if (errorTypes.contains(SUCCESS) && answer.errorType().isEmpty()) {
            return true;
        }
        if (!errorTypes.isEmpty()) {
            return answer.errorType().filter(errorTypes::contains).isPresent()
                    && Json.isAsExpected(Json.ANY_TEXT, answer.members().get("Message"));
        }
        return answer.errorType().isEmpty() && Json.isAsExpected(members, answer.members());
    }

    @Override
    public String toString() {
        return errorTypes.isEmpty() ? "200 " + shown(members) : String.join(" or ", errorTypes);
    }

    private static Object shown(Object value) {
        if (value instanceof Map<?, ?> map) {
            return map.entrySet().stream()
                    .map(each -> "\"" + each.getKey() + "\":" + shown(each.getValue()))
                    .toList()
                    .toString()
                    .replaceAll("^\\[(.*)]$", "{$1}");
        }
        return value == Json.ANY_TEXT ? "(some text)" : value == Json.ANY_TIME ? "(some time)" : value;
    }
}
