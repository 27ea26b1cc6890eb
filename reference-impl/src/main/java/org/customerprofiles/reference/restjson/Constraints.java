package org.customerprofiles.reference.restjson;

import java.util.HashMap;
import java.util.Map;

/**
 * What the members of each operation's request may be: required members, lengths, ranges, patterns and enumerations as
 * in the service model of 2020-08-15. Immutable.
 */
public final class Constraints {

    private final Map<String, Structure> byOperation;

    private Constraints(Map<String, Structure> byOperation) {
        this.byOperation = Map.copyOf(byOperation);
    }

    /** The constraints of the service model. */
    public static Constraints official() {
        Map<String, Structure> all = new HashMap<>();
        all.putAll(DomainConstraints.TABLE);
        all.putAll(ProfileConstraints.TABLE);
        all.putAll(ObjectConstraints.TABLE);
        all.putAll(SearchConstraints.TABLE);
        all.putAll(TagConstraints.TABLE);
        return new Constraints(all);
    }

    /** The constraints of one operation, by its name in the service model. */
    public Structure of(String operation) {
        return byOperation.get(operation);
    }

    /** These constraints with those of one operation replaced. */
    public Constraints with(String operation, Structure members) {
        Map<String, Structure> others = new HashMap<>(byOperation);
        others.put(operation, members);
        return new Constraints(others);
    }
}
