package org.customerprofiles.reference.variants;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.customerprofiles.reference.operations.Circumstances;
import org.customerprofiles.reference.operations.Fault;
import org.customerprofiles.reference.operations.Operation;
import org.customerprofiles.reference.operations.Outcome;
import org.customerprofiles.reference.operations.Request;
import org.customerprofiles.reference.store.Transaction;

/**
 * A listing that finds out that there is nothing more only when it looks: after its last element comes another page,
 * without any.
 *
 * @param list the member that holds the elements
 */
record EmptyLastPage(Operation operation, String list) implements Operation {

    private static final String TOKEN = "NextToken";
    private static final String PREFIX = "nothing-more-";

    @Override
    public Outcome apply(Request request, Transaction state, Circumstances circumstances) {
        boolean isLast = request.optionalText(TOKEN)
                .filter(token -> token.startsWith(PREFIX))
                .isPresent();
        if (isLast && !request.text(TOKEN).equals(token(request))) {
            return Outcome.refused(Fault.BAD_REQUEST, "NextToken is not one that was returned for the same request");
        }
        Request asked = isLast ? new Request(Answers.without(request.members(), TOKEN)) : request;
        Outcome outcome = operation.apply(asked, state, circumstances);
        return outcome instanceof Outcome.Done done
                ? Outcome.done(isLast ? emptied(done.members()) : continued(request, done.members()))
                : outcome;
    }

    @Override
    public boolean readsOnly() {
        return true;
    }

    private Map<String, Object> emptied(Map<String, Object> answer) {
        return Answers.with(Answers.without(answer, TOKEN), list, List.of());
    }

    private Map<String, Object> continued(Request request, Map<String, Object> answer) {
        boolean hasMore = answer.containsKey(TOKEN) || ((List<?>) answer.get(list)).isEmpty();
        return hasMore ? answer : Answers.with(answer, TOKEN, token(request));
    }

    /** The same for every page of one listing. */
    private static String token(Request request) {
        Map<String, Object> asked = new LinkedHashMap<>(request.members());
        asked.keySet().removeAll(List.of(TOKEN, "MaxResults"));
        return PREFIX + Integer.toHexString(asked.hashCode());
    }
}
