package org.customerprofiles.reference.variants;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.customerprofiles.reference.operations.Circumstances;
import org.customerprofiles.reference.operations.Operation;
import org.customerprofiles.reference.operations.Outcome;
import org.customerprofiles.reference.operations.Request;
import org.customerprofiles.reference.store.Transaction;

/**
 * A listing that has not always found something by the time it answers: before every page with elements comes one with
 * none, and with a token that leads on.
 *
 * @param list the member that holds the elements
 * @param onlyWithMaxResults where it is documented how many elements a page has otherwise
 */
record EmptyPages(Operation operation, String list, boolean onlyWithMaxResults) implements Operation {

    private static final String TOKEN = "NextToken";

    @Override
    public Outcome apply(Request request, Transaction state, Circumstances circumstances) {
        if (onlyWithMaxResults && !request.has("MaxResults")) {
            return operation.apply(request, state, circumstances);
        }
        String prefix = prefix(request);
        boolean isNext = request.optionalText(TOKEN)
                .filter(token -> token.startsWith(prefix))
                .isPresent();
        Outcome outcome = operation.apply(isNext ? without(prefix, request) : request, state, circumstances);
        return outcome instanceof Outcome.Done done && !isNext && holdsSome(done.members())
                ? Outcome.done(emptied(prefix, request, done.members()))
                : outcome;
    }

    @Override
    public boolean readsOnly() {
        return true;
    }

    private boolean holdsSome(Map<String, Object> answer) {
        return !Answers.elements(answer.get(list)).isEmpty();
    }

    private Map<String, Object> emptied(String prefix, Request request, Map<String, Object> answer) {
        String token = prefix + request.optionalText(TOKEN).orElse("");
        return Answers.with(Answers.with(answer, list, List.of()), TOKEN, token);
    }

    private static Request without(String prefix, Request request) {
        String token = request.text(TOKEN).substring(prefix.length());
        return new Request(
                token.isEmpty()
                        ? Answers.without(request.members(), TOKEN)
                        : Answers.with(request.members(), TOKEN, token));
    }

    /** The same for every page of one listing, and for no other listing. */
    private static String prefix(Request request) {
        Map<String, Object> asked = new LinkedHashMap<>(request.members());
        asked.keySet().removeAll(List.of(TOKEN, "MaxResults"));
        return "wait-" + Integer.toHexString(asked.hashCode()) + "-";
    }
}
