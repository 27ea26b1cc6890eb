package org.customerprofiles.reference.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.json.JsonMapper;

/** The published schemas of the answers. */
final class Schemas {

    private static final String BASE = "https://customerprofiles.org/schemas/";
    private static final Path FOLDER = Path.of("..", "schemas");
    private static final JsonMapper JSON = new JsonMapper();
    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDialect(Dialects.getDraft202012(), registry -> registry.schemas(Schemas::text));
    private static final Map<String, Schema> COMPILED = new ConcurrentHashMap<>();

    private Schemas() {}

    /** Where the answer of a success departs from its schema; empty when it does not. */
    static Optional<String> violation(String operation, byte[] body) {
        return operation.equals("RunMatching")
                ? Optional.empty()
                : compiled(operation).validate(JSON.readTree(new String(body, UTF_8))).stream()
                        .filter(error -> !isAbsent(error))
                        .findFirst()
                        .map(Error::toString);
    }

    private static String text(String id) {
        try {
            return id.startsWith(BASE) ? Files.readString(FOLDER.resolve(id.substring(BASE.length()))) : null;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Schema compiled(String operation) {
        return COMPILED.computeIfAbsent(
                operation,
                name -> REGISTRY.getSchema(SchemaLocation.of(BASE + "operations/" + name + "Response.json")));
    }

    /** The empty text and the empty map are absent members. */
    private static boolean isAbsent(Error error) {
        return error.getInstanceNode().isString()
                        && error.getInstanceNode().stringValue().isEmpty()
                || error.getInstanceNode().isObject() && error.getInstanceNode().isEmpty();
    }
}
