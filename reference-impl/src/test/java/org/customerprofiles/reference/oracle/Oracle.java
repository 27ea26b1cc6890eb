package org.customerprofiles.reference.oracle;

import java.util.HashMap;
import java.util.Map;

/**
 * Says what every call should come to, from what calls and answers came before and nothing else. It shares no code with
 * the reference but the constraints on single members.
 */
public final class Oracle {

    private final Map<String, Spec> specs = new HashMap<>();
    private final Tokens tokens;

    public Oracle(Tokens tokens) {
        this.tokens = tokens;
        Pages pages = new Pages(tokens);
        specs.putAll(DomainSpecs.all(pages));
        specs.putAll(ProfileSpecs.all());
        specs.putAll(SearchSpecs.all(pages));
        specs.putAll(ObjectTypeSpecs.all(pages));
        specs.putAll(ObjectSpecs.all(pages));
        specs.putAll(TagSpecs.all());
        specs.putAll(MatchSpecs.all(pages));
    }

    /**
     * What the call should come to.
     *
     * @param answer the answer that came; of it counts only what the service is free to choose
     */
    public Expected expected(State state, Call call, Answer answer) {
        return specs.get(call.operation()).expected(state, call, answer);
    }

    /** Whether the answer has a token exactly when there are more pages, and one that stands for nothing else yet. */
    public boolean hasRightToken(Expected expected, Answer answer) {
        Object token = answer.members().get("NextToken");
        return expected.next().isEmpty()
                ? token == null || !expected.errorTypes().isEmpty()
                : tokens.learn(token, expected.next().get(0));
    }
}
