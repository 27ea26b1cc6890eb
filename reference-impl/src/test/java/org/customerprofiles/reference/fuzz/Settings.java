package org.customerprofiles.reference.fuzz;

import java.nio.file.Path;
import java.util.Optional;

/** What the command line says: {@code -Dfuzz.seed=1 -Dfuzz.requests=20000 -Dfuzz.mutant=NAME -Dfuzz.replay=FILE}. */
final class Settings {

    private Settings() {}

    /** A fresh one unless the command line says another. */
    static long seed() {
        return Long.getLong("fuzz.seed", System.nanoTime());
    }

    static int requests(int usual) {
        return Integer.getInteger("fuzz.requests", usual);
    }

    static Optional<String> mutant() {
        return Optional.ofNullable(System.getProperty("fuzz.mutant"));
    }

    static Optional<Path> replay() {
        return Optional.ofNullable(System.getProperty("fuzz.replay")).map(Path::of);
    }
}
