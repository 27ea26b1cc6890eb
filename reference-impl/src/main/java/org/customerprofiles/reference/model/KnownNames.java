package org.customerprofiles.reference.model;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The names that most members have, and a number from one for each. Numbers hold within one process. */
final class KnownNames {

    static final int UNKNOWN = 0;

    private static final List<String> NAMES = Stream.of(Profile.MEMBERS, Target.ADDRESS_MEMBERS)
            .flatMap(names -> names.stream().sorted())
            .toList();
    private static final Map<String, Integer> CODES = new HashMap<>();

    static {
        NAMES.forEach(name -> CODES.put(name, CODES.size() + 1));
    }

    private KnownNames() {}

    static int code(String name) {
        return CODES.getOrDefault(name, UNKNOWN);
    }

    static String name(int code) {
        return NAMES.get(code - 1);
    }
}
