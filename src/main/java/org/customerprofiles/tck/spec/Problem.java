package org.customerprofiles.tck.spec;

/**
 * A place in a feature file that is against the conventions.
 *
 * @param file its path below the folder of features
 * @param message what is wrong and what is expected
 */
public record Problem(String file, int line, String message) {

    @Override
    public String toString() {
        return file + ":" + line + ": " + message;
    }
}
