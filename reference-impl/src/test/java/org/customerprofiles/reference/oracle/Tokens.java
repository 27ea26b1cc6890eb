package org.customerprofiles.reference.oracle;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the tokens stand for that were given out. */
public final class Tokens {

    private final Map<String, PageToken> known = new HashMap<>();
    private final List<String> inOrder = new ArrayList<>();

    /** What a token stands for; empty when it was not given out. */
    public Optional<PageToken> of(String token) {
        return Optional.ofNullable(known.get(token));
    }

    /** Notes what a token stands for; says no when it is none, or stands for something else already. */
    boolean learn(Object token, PageToken meaning) {
        if (!(token instanceof String text) || text.isEmpty()) {
            return false;
        }
        PageToken before = known.putIfAbsent(text, meaning);
        if (before == null) {
            inOrder.add(text);
        }
        return before == null || before.equals(meaning);
    }

    /** Those that were given out, the oldest first. */
    public List<String> all() {
        return Collections.unmodifiableList(inOrder);
    }
}
