package org.customerprofiles.reference.mutants;

import java.util.Locale;

/** Names of the API as parts of the names of mutants. */
final class Kebab {

    private Kebab() {}

    /** For example {@code dead-letter-queue-url} for {@code DeadLetterQueueUrl}. */
    static String of(String name) {
        return name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }
}
