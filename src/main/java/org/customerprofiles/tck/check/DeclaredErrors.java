package org.customerprofiles.tck.check;

import java.util.Optional;
import java.util.regex.Pattern;
import org.customerprofiles.tck.drive.Schemas;
import org.customerprofiles.tck.drive.Shape;

/** The errors that the official model declares: those with a schema in {@code schemas/errors/}. */
final class DeclaredErrors {

    /** A target names the type, so nothing else may become part of a path. */
    private static final Pattern NAME = Pattern.compile("[A-Za-z]{1,64}");

    private DeclaredErrors() {}

    /** The schema of an error's body; empty when the model does not declare the type. */
    static Optional<Shape> shape(String type) {
        return NAME.matcher(type).matches() ? Schemas.bundled().find("errors/" + type + ".json") : Optional.empty();
    }

    /** The HTTP status that comes with a type; empty when the model does not declare the type. */
    static Optional<Integer> status(String type) {
        return shape(type).map(shape -> shape.document().at("/x-http/status").intValue());
    }
}
