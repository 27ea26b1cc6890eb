package org.customerprofiles.reference.variants;

import org.customerprofiles.reference.operations.Fault;
import org.customerprofiles.reference.operations.Outcome;
import org.customerprofiles.reference.operations.Request;
import org.customerprofiles.reference.store.Transaction;

/** Tokens of 1024 characters, among them those that mean something else in a query string. */
final class LongTokens {

    private static final String TOKEN = "NextToken";
    private static final int LENGTH = 1024;
    private static final String END = "|";
    private static final String FILLING = "+/=&?%41 #;\u00e9\u6f22\"\\<";

    private LongTokens() {}

    static Outcome around(Request request, Transaction state, Around.Call call) {
        if (request.has(TOKEN) && !request.text(TOKEN).equals(padded(bare(request.text(TOKEN))))) {
            return Outcome.refused(Fault.BAD_REQUEST, "NextToken is not one that was returned");
        }
        Outcome outcome = call.with(
                request.has(TOKEN)
                        ? new Request(Answers.with(request.members(), TOKEN, bare(request.text(TOKEN))))
                        : request);
        return outcome instanceof Outcome.Done done && done.members().get(TOKEN) instanceof String token
                ? Outcome.done(Answers.with(done.members(), TOKEN, padded(token)))
                : outcome;
    }

    private static String bare(String token) {
        return token.split("\\|", 2)[0];
    }

    private static String padded(String token) {
        return (token + END + FILLING.repeat(LENGTH)).substring(0, LENGTH);
    }
}
